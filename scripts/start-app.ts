// `npm start`: build when needed, then hand over to a host and mirror its life: the desktop window where one can be
// had, otherwise the browser.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { parseStartOptions, type StartOptions } from '../src/main/start-options.ts';
import { needsBuild } from './build-freshness.ts';
import { chooseHost, type Machine } from './choose-host.ts';
import { downloadFailedAt, fetchElectron, findElectron, noteFailedDownload } from './electron-binary.ts';
import { openWindow } from './electron-window.ts';

const WINDOW_WITHIN_MS = 30_000;

const root = resolve(import.meta.dirname, '..');
const machine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
};

/** What runs now: the download, the window or the browser host. */
let running: ChildProcess | undefined;
let endedBy: NodeJS.Signals | undefined;

const options = parseStartOptions(process.argv.slice(2));
if ('error' in options) {
  console.error(options.error);
  process.exit(2);
}
if (needsBuild(root)) build();
passSignalsOn();
await start(options);

async function start(chosen: StartOptions): Promise<void> {
  const choice = chooseHost({
    options: chosen,
    program: findElectron(root, machine.env),
    downloadFailedAt: downloadFailedAt(root),
    now: new Date(),
    machine,
  });
  if (choice.host === 'window') return openDesktop(choice.program, chosen);
  if (choice.host === 'browser') return openBrowser(chosen, choice.why);

  console.log(
    'Downloading the desktop window (Electron), once. Ctrl+C ends this; --browser does without it.',
  );
  const why = await fetchElectron(root, machine.env, watch);
  if (endedBy) endAs(null, endedBy);
  const program = why === undefined ? findElectron(root, machine.env) : undefined;
  if (program !== undefined) return openDesktop(program, chosen);
  noteFailedDownload(root, new Date());
  openBrowser(chosen, why ?? null);
}

async function openDesktop(program: string, chosen: StartOptions): Promise<void> {
  const opened = await openWindow({
    program,
    args: [root, ...flagsFor(chosen)],
    machine,
    readyWithinMs: WINDOW_WITHIN_MS,
    onStarted: watch,
  });
  if (opened.kind === 'open') mirror(opened.window);
  else if (opened.kind === 'ended') process.exit(opened.code);
  else if (endedBy) endAs(null, endedBy);
  else openBrowser(chosen, opened.why);
}

function openBrowser(chosen: StartOptions, why: string | null): void {
  if (why !== null) console.log(`Rebound uses your browser, because ${why}.`);
  const host = spawn(process.execPath, [join(root, 'out/main/serve.js'), ...flagsFor(chosen)], {
    stdio: 'inherit',
  });
  host.on('error', (error) => {
    console.error(`Rebound could not be started: ${error.message}`);
    process.exit(1);
  });
  watch(host);
  mirror(host);
}

function mirror(host: ChildProcess): void {
  if (host.exitCode !== null || host.signalCode !== null) endAs(host.exitCode, host.signalCode);
  host.on('exit', endAs);
}

function endAs(code: number | null, signal: NodeJS.Signals | null): never {
  process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1));
}

function watch(child: ChildProcess): void {
  running = child;
}

/**
 * Ctrl+C also reaches the child by itself and npm repeats it, so a host has to accept a signal twice; passing it on
 * once more covers a signal sent to this process alone.
 */
function passSignalsOn(): void {
  const passedOn = new Set<NodeJS.Signals>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (passedOn.has(signal)) return;
      passedOn.add(signal);
      endedBy = signal;
      if (running) running.kill(signal);
      else endAs(null, signal);
    });
  }
}

function build(): void {
  const builder = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  if (!existsSync(builder)) {
    console.error('Rebound is not installed yet: run npm ci first.');
    process.exit(1);
  }
  console.log('Building Rebound…');
  const done = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (done.status !== 0) {
    console.error('Rebound could not be built; the reason is above.');
    process.exit(1);
  }
}

function flagsFor(chosen: StartOptions): string[] {
  // npm changes to the project folder; a relative folder means the one the command was typed in.
  const typedIn = process.env.INIT_CWD ?? process.cwd();
  return [
    ...(chosen.browser ? ['--browser'] : []),
    ...(chosen.dataDir === undefined ? [] : ['--data', resolve(typedIn, chosen.dataDir)]),
    ...(chosen.port === undefined ? [] : ['--port', String(chosen.port)]),
    ...(chosen.open ? [] : ['--no-open']),
    ...(chosen.sample ? ['--sample'] : []),
    ...(chosen.removeLock ? ['--remove-lock'] : []),
  ];
}
