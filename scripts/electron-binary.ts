import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NO_CONNECTION } from './watch-download.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Finds the executable of the project's Electron without loading its package, which would begin to download.
 * Undefined when it is not installed or of another version. Honours `ELECTRON_OVERRIDE_DIST_PATH` as Electron does.
 */
export function findElectron(root: string, env: Environment): string | undefined {
  const home = join(root, 'node_modules/electron');
  const name = readText(join(home, 'path.txt'));
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return existing(join(override, name ?? 'electron'));
  const unpacked = readText(join(home, 'dist/version'))?.trim().replace(/^v/, '');
  if (name === undefined || unpacked !== electronVersion(root)) return undefined;
  return existing(join(home, 'dist', name));
}

/**
 * Downloads Electron into the project and shows how far it is. Resolves to undefined when it is there, otherwise to
 * the rest of a sentence that begins with "because". `onStarted` gets the process, so that a signal can end it.
 */
export async function fetchElectron(
  root: string,
  env: Environment,
  onStarted: (download: ChildProcess) => void,
): Promise<string | undefined> {
  const download = spawn(process.execPath, [join(root, 'scripts/fetch-electron.ts')], {
    cwd: root,
    // Its error stream holds a stack, which says nothing to the person who starts the app.
    stdio: ['ignore', 'inherit', 'ignore'],
    env: downloadEnvironment(env),
  });
  onStarted(download);
  const [code] = await once(download, 'exit');
  if (code === 0 && findElectron(root, env) !== undefined) return undefined;
  return code === NO_CONNECTION
    ? 'the desktop window could not be downloaded: no connection to its server opened'
    : 'the desktop window could not be downloaded';
}

/** The environment of the download: proxies as npm knows them, in the names that Node reads. */
export function downloadEnvironment(env: Environment): NodeJS.ProcessEnv {
  const proxy = set(env.npm_config_https_proxy) ?? set(env.npm_config_proxy);
  const noProxy = set(env.npm_config_noproxy);
  return {
    ...env,
    ...(proxy !== undefined && !env.HTTPS_PROXY && !env.https_proxy && { HTTPS_PROXY: proxy }),
    ...(noProxy !== undefined && !env.NO_PROXY && !env.no_proxy && { NO_PROXY: noProxy }),
    NODE_USE_ENV_PROXY: '1',
    ELECTRON_GET_NO_PROGRESS: '1',
  };
}

/** When the download of this version of Electron failed, if it did. */
export function downloadFailedAt(root: string): Date | undefined {
  const [version, at] = readText(noteFile(root))?.split('\n') ?? [];
  const moment = new Date(at ?? '');
  return version === electronVersion(root) && !Number.isNaN(moment.getTime()) ? moment : undefined;
}

/** Notes that the download failed, so that the next start does not wait for it again. */
export function noteFailedDownload(root: string, now: Date): void {
  try {
    mkdirSync(dirname(noteFile(root)), { recursive: true });
    writeFileSync(noteFile(root), `${electronVersion(root)}\n${now.toISOString()}\n`);
  } catch {
    // A project that cannot be written to only waits again next time.
  }
}

/** Beside the packages, so that a fresh install forgets it. */
function noteFile(root: string): string {
  return join(root, 'node_modules/.cache/rebound/electron-download-failed.txt');
}

function electronVersion(root: string): string | undefined {
  return /"version":\s*"([^"]+)"/.exec(readText(join(root, 'node_modules/electron/package.json')) ?? '')?.[1];
}

/** npm writes an unset proxy as an empty text or as the word null. */
function set(value: string | undefined): string | undefined {
  return value && value !== 'null' ? value : undefined;
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
