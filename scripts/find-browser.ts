import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where to look, injectable so that a test can describe another machine. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
};

const thisMachine: Machine = { platform: process.platform, env: process.env, isProgram };

/**
 * What Chromium asks Google on its own, about forms, accounts and dictionaries, finds nobody, and so does `.test`, which
 * nobody can own. Any other name is looked up, so that `npm run test:offline` counts what a page would ask for.
 */
export const namesNobodyHas: readonly string[] = ['google.com', 'googleapis.com', 'gvt1.com', 'test'].map(
  (name) => `MAP *.${name} ~NOTFOUND`,
);

/** Chromium flags for every test run: nothing phones home, nothing asks a first-run question. */
export const browserFlags: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=${namesNobodyHas.join(',')}`,
];

/** Chromium refuses its sandbox to root, and only then is it switched off. */
export const isRoot = process.getuid?.() === 0;

/** One sentence for a machine without a usable browser. */
export const browserMissing =
  'The tests need a Chromium-class browser: install Chromium, Chrome or Edge, or name its program in REBOUND_BROWSER.';

/**
 * Finds a Chromium-class browser: `$REBOUND_BROWSER` first, then the usual places of the platform.
 * A `REBOUND_BROWSER` that is no program is an error (a sentence), not a reason to take another browser.
 */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
  const named = machine.env.REBOUND_BROWSER;
  if (named) {
    if (machine.isProgram(named)) return named;
    throw new Error(`REBOUND_BROWSER names ${named}, which is not a program that can be run.`);
  }
  return usualPlaces(machine).find((path) => machine.isProgram(path));
}

/**
 * Like `findBrowser`, but on Debian as root it installs Debian's own Chromium first.
 * Only the test command calls this; nothing else installs anything.
 */
export function findOrInstallBrowser(): string | undefined {
  const found = findBrowser();
  if (found || !isRoot || !isDebian()) return found;
  console.log('No browser found: installing Debian’s Chromium (apt-get install chromium).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  if (updated.status === 0) spawnSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit', env });
  return findBrowser();
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ];
    return folders.flatMap((folder) => programs.map((program) => `${folder}\\${program}`));
  }
  if (platform === 'darwin') {
    const apps = [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return folders.flatMap((folder) => apps.map((app) => `${folder}/${app}`));
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const folders = ['/usr/bin', '/usr/local/bin', ...(env.PATH ?? '').split(':').filter(Boolean), '/snap/bin'];
  return [...new Set(folders)].flatMap((folder) => names.map((name) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Debian itself: on Ubuntu the package of that name only fetches a snap. */
function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
