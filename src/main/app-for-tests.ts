import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from './app.ts';
import type { Log } from './context.ts';
import { appRouter } from './router.ts';
import { createCaller } from './trpc.ts';
import { sourceWorkers } from './workers-for-tests.ts';

const quiet: Log = { info() {}, warn() {}, error() {} };

type TestOptions = {
  /** A folder to open instead of a fresh one; it is kept afterwards. */
  dataDir?: string;
  sample?: boolean;
};

/** The whole application on a real SQLite file in a fresh folder, called as a window would, with a clock the test sets. */
export function openTestApp(
  start = '2026-11-23T09:00:00',
  { dataDir: given, sample = false }: TestOptions = {},
) {
  const dataDir = given ?? mkdtempSync(join(tmpdir(), 'rebound-test-'));
  const time = { now: new Date(start) };
  const open = (removeLock = false) =>
    createApp({
      dataDir,
      clock: () => time.now,
      log: quiet,
      version: '0.0.0',
      sample,
      removeLock,
      workers: sourceWorkers,
    });
  let app: App = open();
  return {
    dataDir,
    time,
    /** What a host is given. */
    get app() {
      return app;
    },
    /** Calls procedures on whatever is open now. */
    get call() {
      return createCaller(appRouter)(app.contextFor(null));
    },
    get context() {
      return app.contextFor(null);
    },
    /** Closes and opens the file again, as a restart does. */
    reopen(removeLock = false) {
      app.close();
      app = open(removeLock);
    },
    close() {
      app.close();
      if (given === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
    wait(days: number) {
      time.now = new Date(time.now.getTime() + days * 86_400_000);
    },
  };
}

export type TestApp = ReturnType<typeof openTestApp>;
