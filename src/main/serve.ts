// The browser host. What needs a new Node is imported only after the check, because an old one would crash on it.
import { version } from '../../package.json';
import { ExpectedError } from '../shared/errors.ts';
import { parseStartOptions } from './start-options.ts';
import { workersBeside } from './workers.ts';

const OLDEST_NODE = 24;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  stop(`Rebound needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}.`);
}
const options = parseStartOptions(process.argv.slice(2));
if ('error' in options) stop(options.error);

try {
  const { chosenDataDir, usualDataDir } = await import('./data-dir.ts');
  const { runHost } = await import('./hosts/browser/run-host.ts');
  await runHost({
    dataDir: chosenDataDir(options.dataDir),
    usualDataDir: usualDataDir(),
    sample: options.sample,
    removeLock: options.removeLock,
    port: options.port ?? 0,
    open: options.open,
    version,
    rendererFolder: new URL('../renderer/', import.meta.url),
    workers: workersBeside(import.meta.url),
  });
} catch (error) {
  if (!(error instanceof ExpectedError)) throw error;
  stop(error.message);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
