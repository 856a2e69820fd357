/**
 * A Rebound that is started on a profile and lists what it asks of SQLite until the profile is open. With KILL_AT it ends
 * itself with SIGKILL right before that statement, or with AFTER_MS that long after it began, so that the moment surely
 * lies within the upgrade. `node e2e/faults/upgrader.ts DATA_DIR [KILL_AT [AFTER_MS]]`.
 */
import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { Worker } from 'node:worker_threads';

const [dataDir, killAt = '', afterMs = ''] = process.argv.slice(2);
if (!dataDir) throw new Error('name the folder of the profile');

const listed = new URL('./listed-sqlite.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'better-sqlite3' && context.parentURL !== listed
      ? { url: listed, shortCircuit: true }
      : next(specifier, context),
});
const { onStatement } = await import('./listed-sqlite.ts');
const kill = afterMs === '' ? killNow : await startKiller(Number(afterMs));
const statements: string[] = [];
onStatement((sql) => {
  statements.push(sql);
  if (statements.length === Number(killAt)) kill();
});
// Only now, so that it finds the SQLite that lists.
const { openTestApp } = await import('../../src/main/app-for-tests.ts');
openTestApp('2026-11-23T09:00:00', { dataDir });
writeSync(1, JSON.stringify(statements));
// Never closed, and a killer that is late is not waited for.
killNow();

function killNow(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** A thread of its own ends the process while the first is within a statement, and cannot. */
async function startKiller(ms: number): Promise<() => void> {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const code = `
    const { parentPort, workerData: { flag, ms } } = require('node:worker_threads');
    parentPort.postMessage('ready');
    while (Atomics.load(flag, 0) === 0);
    const until = performance.now() + ms;
    while (performance.now() < until);
    process.kill(process.pid, 'SIGKILL');`;
  const worker = new Worker(code, { eval: true, workerData: { flag, ms } });
  await new Promise((resolve) => worker.once('message', resolve));
  return () => {
    Atomics.store(flag, 0, 1);
  };
}
