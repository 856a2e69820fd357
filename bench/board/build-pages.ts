import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = [new URL('./pages/floor.tsx', import.meta.url), new URL('./pages/kit.tsx', import.meta.url)];
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Builds the pages of the floor and of react-kanban-kit, as they would be shipped, into `folder`. */
export async function buildPages(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: resolve(import.meta.dirname, 'pages'),
    base: './',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome130',
      rollupOptions: { input: PAGES.map((page) => fileURLToPath(page).replace(/tsx$/, 'html')) },
    },
  });
}

/** Builds the app into `folder`, which must lie below the project so that its modules are found. */
export function buildApp(folder: string): void {
  const builder = join(ROOT, 'node_modules/electron-vite/bin/electron-vite.js');
  const flags = ['build', '--logLevel', 'warn', '--outDir', folder];
  const done = spawnSync(process.execPath, [builder, ...flags], { cwd: ROOT, stdio: 'inherit' });
  if (done.status !== 0) throw new Error('The app could not be built; the reason is above.');
}

/** Serves the files of one folder on a free port; gives the address and the way to end it. */
export async function serveFolder(folder: string): Promise<{ address: string; close: () => void }> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = readFileSync(join(folder, pathname));
      response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The pages have no port.');
  return { address: `http://127.0.0.1:${bound.port}`, close: () => server.close() };
}

/** Kilobytes of the given script addresses after gzip, read from the folder they were built into. */
export function gzippedSize(folder: string, addresses: readonly string[]): number {
  const bytes = addresses.map(
    (address) => gzipSync(readFileSync(join(folder, new URL(address).pathname))).length,
  );
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
