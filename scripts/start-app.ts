// `npm start`: build when needed, then hand over to the built host and mirror its life.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { parseStartOptions, type StartOptions } from '../src/main/start-options.ts';
import { needsBuild } from './build-freshness.ts';

const root = resolve(import.meta.dirname, '..');

const options = parseStartOptions(process.argv.slice(2));
if ('error' in options) {
  console.error(options.error);
  process.exit(2);
}

if (needsBuild(root)) build();
if (!options.browser && options.open) console.log('Opening in your browser.');
run(options);

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

function run(chosen: StartOptions): void {
  const host = spawn(process.execPath, [join(root, 'out/main/serve.js'), ...flagsFor(chosen)], {
    stdio: 'inherit',
  });

  // Ctrl+C also reaches the host by itself and npm repeats it, so the host has to accept a signal twice;
  // passing it on once more covers a signal sent to this process alone.
  const passedOn = new Set<NodeJS.Signals>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (passedOn.has(signal)) return;
      passedOn.add(signal);
      host.kill(signal);
    });
  }

  host.on('error', (error) => {
    console.error(`Rebound could not be started: ${error.message}`);
    process.exit(1);
  });
  host.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
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
  ];
}
