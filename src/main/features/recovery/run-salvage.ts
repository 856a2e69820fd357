import { Worker } from 'node:worker_threads';
import type { SalvageReport } from '../../../shared/recovery.ts';
import type { SalvageTask } from './salvage-database.ts';

const MAX_WORKER_HEAP_MB = 1024;

/** Reads what can be read in a worker of its own, as a large file takes seconds. */
export function runSalvage(script: URL, task: SalvageTask): Promise<SalvageReport> {
  const worker = new Worker(script, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_WORKER_HEAP_MB },
  });
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.on('message', (report: SalvageReport) => resolve(report));
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The salvage ended early')));
  });
}
