// Runs Electron's own installer, which knows mirrors, checksums and its cache, and tells how far it has come.
// Exits with NO_CONNECTION when no connection opens within ten seconds.
import { createRequire } from 'node:module';
import { NO_CONNECTION, watchDownload } from './watch-download.ts';

const CONNECT_WITHIN_MS = 10_000;
/** Without a terminal a line is kept, so fewer of them. */
const STEP = process.stdout.isTTY ? 1 : 25;

globalThis.fetch = watchDownload(globalThis.fetch, {
  connectWithinMs: CONNECT_WITHIN_MS,
  onPercent(percent, size) {
    if (percent % STEP !== 0) return;
    const line = `Downloading the desktop window: ${percent} % of ${Math.round(size / 1e6)} MB`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${percent === 100 ? '\n' : ''}`);
    else console.log(line);
  },
  onNoConnection: () => process.exit(NO_CONNECTION),
});

createRequire(import.meta.url)('../node_modules/electron/install.js');
