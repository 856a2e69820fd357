// The desktop. Electron brings its own Node, so nothing has to be checked before the database is loaded.
import { version } from '../../package.json';
import { runDesktop } from './hosts/electron/run-desktop.ts';
import { workersBeside } from './workers.ts';

runDesktop({
  version,
  rendererFolder: new URL('../renderer/', import.meta.url),
  preload: new URL('../preload/index.cjs', import.meta.url),
  workers: workersBeside(import.meta.url),
});
