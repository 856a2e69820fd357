import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { SalvageReport } from '../../../shared/recovery.ts';
import { Cancelled } from '../backups/run-backup-task.ts';
import type { SalvageTask } from './salvage-database.ts';

const MAX_WORKER_HEAP_MB = 1024;

/** Reads what can be read in a worker of its own, as a large file takes seconds. `signal` ends it: it throws Cancelled. */
export async function runSalvage(
  script: URL,
  task: SalvageTask,
  signal: AbortSignal,
): Promise<SalvageReport> {
  const worker = new Worker(script, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_WORKER_HEAP_MB },
  });
  worker.unref();
  signal.addEventListener('abort', () => void worker.terminate(), { once: true });
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (report: SalvageReport) => resolve(report));
      worker.on('error', reject);
      worker.on('exit', () =>
        reject(signal.aborted ? new Cancelled('cancelled') : new Error('The salvage ended early')),
      );
    });
  } catch (error) {
    // A worker that is ended tidies nothing up.
    rmSync(task.work, { recursive: true, force: true });
    for (const left of [task.target, `${task.target}-wal`, `${task.target}-shm`, `${task.target}-journal`])
      rmSync(left, { force: true });
    throw error;
  }
}
