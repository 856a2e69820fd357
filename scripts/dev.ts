// `npm run dev`: the page with hot reload in front, the browser host rebuilt and restarted behind it.
// Flags: --port N for the page (5173), --data DIR for the profile (out/dev-profile: never a real one by accident).
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer as createNetServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { build as buildApp, resolveConfig } from 'electron-vite';
import { build, createServer, mergeConfig, type ProxyOptions } from 'vite';

const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const { values: flags } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } });
const dataDir = resolve(process.env.INIT_CWD ?? root, flags.data ?? join(root, 'out/dev-profile'));

// The host reads the built page when it starts, even though the page shown here comes from Vite.
if (!existsSync(join(root, 'out/renderer/index.html'))) await buildApp({ logLevel: 'warn' });

const hostPort = await freePort();
const hostOrigin = `http://127.0.0.1:${hostPort}`;
const page = await servePage(Number(flags.port ?? 5173));
const pageOrigin = page.origin;

let host: ChildProcess | undefined;
let restarting = Promise.resolve();
let stopping = false;
await watchMain(() => {
  restarting = restarting.then(restartHost);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);

/** Serves the page with hot reload. Calls go on to the host as if they came from its own page. */
async function servePage(port: number): Promise<{ origin: string; close: () => Promise<void> }> {
  const { config } = await resolveConfig({}, 'serve', 'development');
  const proxy: ProxyOptions = {
    target: hostOrigin,
    changeOrigin: true,
    configure: (calls) => {
      calls.on('proxyReq', (call, request) => {
        // Only our own page is vouched for; any other origin stays visible to the host, which refuses it.
        if (request.headers.origin !== pageOrigin) return;
        call.setHeader('Origin', hostOrigin);
        call.setHeader('Sec-Fetch-Site', 'same-origin');
      });
      calls.on('error', () => console.log('The host is not answering yet.'));
    },
  };
  const server = await createServer(
    mergeConfig(config?.renderer ?? {}, {
      configFile: false,
      server: { host: '127.0.0.1', port, strictPort: false, proxy: { '/rpc': proxy } },
    }),
  );
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The page server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** Builds main again at every change and calls `onBuilt` after each build that worked. */
async function watchMain(onBuilt: () => void): Promise<void> {
  const { config } = await resolveConfig({}, 'build', 'development');
  const watcher = await build(
    mergeConfig(config?.main ?? {}, { configFile: false, logLevel: 'warn', build: { watch: {} } }),
  );
  if (!('on' in watcher)) throw new Error('Vite built once instead of watching.');
  watcher.on('event', (event) => {
    if (event.code === 'BUNDLE_END') {
      void event.result.close();
      onBuilt();
    }
    if (event.code === 'ERROR') console.error(event.error.message);
  });
}

async function restartHost(): Promise<void> {
  await stopHost();
  if (stopping) return;
  const serve = join(root, 'out/main/serve.js');
  const started = spawn(
    process.execPath,
    [serve, '--browser', '--no-open', '--port', String(hostPort), '--data', dataDir],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  host = started;
  createInterface({ input: started.stdout }).on('line', (line) => {
    // A code opens one launch of the host, so every restart needs its own address.
    const code = /^Rebound is ready: .*#code=(\S+)$/.exec(line)?.[1];
    console.log(code === undefined ? line : `Open ${pageOrigin}/#code=${code}`);
  });
}

async function stopHost(): Promise<void> {
  const running = host;
  host = undefined;
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  const exited = once(running, 'exit');
  running.kill('SIGTERM');
  await exited;
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  restarting = restarting.then(stopHost).then(page.close);
  void restarting.finally(() => process.exit(0));
}

async function freePort(): Promise<number> {
  const probe = createNetServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (!address || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}
