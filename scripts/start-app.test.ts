import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// A project of its own with the real start scripts, in which Electron, its installer and the browser host are small
// programs that say what was done with them.

const REAL = resolve(import.meta.dirname, '..');
const SCRIPTS = [
  'scripts/start-app.ts',
  'scripts/build-freshness.ts',
  'scripts/choose-host.ts',
  'scripts/electron-binary.ts',
  'scripts/electron-window.ts',
  'scripts/fetch-electron.ts',
  'scripts/watch-download.ts',
  'src/main/start-options.ts',
];
/** Beware: it comes before what the test waits for, or the signal may be there first. */
const UNTIL_SIGNAL = "process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000);";
const WINDOW_READY = `console.log('flags ' + process.argv.slice(2).join(' '), process.env.ELECTRON_RUN_AS_NODE); console.log('Rebound is ready: app://bundle/');`;

/** The tests may run as root, for whom no window opens. */
const AN_ORDINARY_USER = 'data:text/javascript,process.getuid = () => 1000;';

let root: string;
let started: ChildProcess | undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rebound-start-'));
  for (const path of SCRIPTS) cpSync(join(REAL, path), join(root, path));
  write('package.json', '{ "type": "module" }');
  write('node_modules/electron/package.json', '{ "version": "45.4.1" }');
  write('out/main/serve.js', `${UNTIL_SIGNAL}console.log('Rebound is ready: http://127.0.0.1:1/');`);
  for (const built of ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'])
    write(built, '');
});

afterEach(async () => {
  if (started?.exitCode === null && started.signalCode === null) {
    started.kill('SIGTERM');
    await once(started, 'exit');
  }
  started = undefined;
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function installElectron(program: string): void {
  write('node_modules/electron/path.txt', 'electron');
  write('node_modules/electron/dist/version', '45.4.1');
  write('node_modules/electron/dist/electron', `#!${process.execPath}\n${program}`);
  chmodSync(join(root, 'node_modules/electron/dist/electron'), 0o755);
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  server.close();
  return address.port;
}

type Started = { printed: () => string; errors: () => string; child: ChildProcess };

/** Starts and waits until a line matches, or until it has ended. */
async function start(flags: readonly string[], until: RegExp, env: NodeJS.ProcessEnv = {}): Promise<Started> {
  const child = spawn(
    process.execPath,
    ['--import', AN_ORDINARY_USER, join(root, 'scripts/start-app.ts'), ...flags],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, INIT_CWD: root, DISPLAY: ':0', ...env },
    },
  );
  started = child;
  let printed = '';
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const seen = new Promise<void>((found) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (until.test(printed)) found();
    });
  });
  await Promise.race([seen, once(child, 'close')]);
  return { printed: () => printed, errors: () => errors, child };
}

// The stand-in for Electron is a script with a shebang, which Windows does not run.
describe.skipIf(process.platform === 'win32')('npm start with Electron', () => {
  it('opens the window, hands the flags on and mirrors its life', async () => {
    installElectron(`${UNTIL_SIGNAL}${WINDOW_READY}`);
    const { printed, child } = await start(['--data', 'mine', '--sample'], /is ready: app:/, {
      ELECTRON_RUN_AS_NODE: '1',
    });
    expect(printed()).toBe(
      `flags ${root} --data ${join(root, 'mine')} --sample undefined\nRebound is ready: app://bundle/\n`,
    );
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([7, null]);
  });

  it('says why in one sentence and opens the browser when the window cannot open', async () => {
    installElectron(
      `console.error('Error: boom\\n    at Module._compile (node:internal)'); process.exit(1);`,
    );
    const { printed, errors } = await start([], /is ready: http/);
    expect(printed()).toBe(
      'Rebound uses your browser, because the desktop window closed before it opened (exit code 1).\nRebound is ready: http://127.0.0.1:1/\n',
    );
    expect(errors()).toBe('');
  });

  it('ends when a running window was brought to the front instead', async () => {
    installElectron('process.exit(0);');
    const { printed, child } = await start([], /never/);
    expect(printed()).toBe('');
    expect(child.exitCode).toBe(0);
  });

  it('says what the window refused, and opens nothing else', async () => {
    installElectron("console.error('This file is damaged.'); process.exit(3);");
    const { printed, errors, child } = await start([], /never/);
    expect(printed()).toBe('');
    expect(errors()).toBe('This file is damaged.\n');
    expect(child.exitCode).toBe(1);
  });

  it('does not open the browser when a signal ends the window before it is there', async () => {
    installElectron("console.log('coming'); setInterval(() => {}, 1000);");
    const { printed, child } = await start([], /coming/);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([143, null]);
    expect(printed()).toBe('coming\n');
  });

  it('leaves the window alone with --browser', async () => {
    installElectron(WINDOW_READY);
    const { printed } = await start(['--browser'], /is ready: http/);
    expect(printed()).toBe('Rebound is ready: http://127.0.0.1:1/\n');
  });
});

describe('npm start without Electron', () => {
  it.skipIf(process.platform !== 'linux')('downloads nothing where no window can be', async () => {
    write('node_modules/electron/install.js', "console.log('installing')");
    const { printed } = await start([], /is ready: http/, { DISPLAY: '', WAYLAND_DISPLAY: '' });
    expect(printed()).toBe(
      'Rebound uses your browser, because this machine has no display.\nRebound is ready: http://127.0.0.1:1/\n',
    );
  });

  it.skipIf(process.platform === 'win32')('downloads it and opens the window', async () => {
    const program = JSON.stringify(`#!${process.execPath}\n${WINDOW_READY}${UNTIL_SIGNAL}`);
    write(
      'node_modules/electron/install.js',
      `const fs = require('fs'); const dist = __dirname + '/dist';
       fs.mkdirSync(dist); fs.writeFileSync(dist + '/version', '45.4.1');
       fs.writeFileSync(dist + '/electron', ${program}, { mode: 0o755 });
       fs.writeFileSync(__dirname + '/path.txt', 'electron');`,
    );
    const { printed } = await start([], /is ready: /);
    expect(printed()).toMatch(
      /^Downloading the desktop window .*\nflags .*\nRebound is ready: app:\/\/bundle\/\n$/,
    );
  });

  it('opens the browser when no connection opens, and does not try again today', async () => {
    const url = `http://127.0.0.1:${await closedPort()}/`;
    write(
      'node_modules/electron/install.js',
      `fetch('${url}').catch((error) => { console.error(error.stack); process.exit(1); });`,
    );
    const first = await start([], /is ready: http/);
    expect(first.printed()).toContain(
      'Rebound uses your browser, because the desktop window could not be downloaded: no connection to its server opened.\nRebound is ready: http',
    );
    expect(first.errors()).toBe('');
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');

    const second = await start([], /is ready: http/);
    expect(second.printed()).not.toContain('Downloading');
    expect(second.printed()).toMatch(/^Rebound uses your browser, because .* the next try is a day after/);
  });

  it('opens the browser when the download fails half-way', async () => {
    write('node_modules/electron/install.js', "throw new Error('checksum mismatch')");
    const { printed, errors } = await start([], /is ready: http/);
    expect(printed()).toContain('because the desktop window could not be downloaded.\n');
    expect(errors()).toBe('');
  });
});
