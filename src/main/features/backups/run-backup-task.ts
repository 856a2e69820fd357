import { Worker } from 'node:worker_threads';
import type { BackupManifest } from '../../../shared/backups.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { BackupHashed, BackupMessage, BackupProgress, BackupTask } from './backup-messages.ts';

const MAX_WORKER_HEAP_MB = 256;

/** The copy of the open database, or a backup, is not as it has to be. */
export class DamagedBackup extends Error {}
/** Somebody cancelled. */
export class Cancelled extends Error {}

export type RunningTask = {
  /** Throws DamagedBackup, Cancelled, or an ExpectedError with a sentence. */
  readonly result: Promise<BackupManifest | null>;
  /** Ends the worker; `result` then throws Cancelled. */
  cancel(): Promise<void>;
};

/** Runs one task in a worker of its own, which ends with it. */
export function runInWorker(
  script: URL,
  task: BackupTask,
  onMessage: (message: BackupProgress | BackupHashed) => void = () => {},
): RunningTask {
  const worker = new Worker(script, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_WORKER_HEAP_MB },
  });
  // A backup must not keep the process alive: what is not whole yet has no final name.
  worker.unref();
  let isCancelled = false;
  const result = new Promise<BackupManifest | null>((resolve, reject) => {
    worker.on('message', (message: BackupMessage) => {
      if (message.kind === 'done') resolve(message.manifest);
      else if (message.kind === 'refused') reject(refusal(message.why, message.detail));
      else onMessage(message);
    });
    worker.on('error', reject);
    worker.on('exit', () =>
      reject(isCancelled ? new Cancelled('cancelled') : new Error('The backup worker ended early')),
    );
  });
  return {
    result,
    async cancel() {
      isCancelled = true;
      await worker.terminate();
    },
  };
}

/** Who waits for a task: `signal` ends it, and `onProgress` hears how far it is, 0 to 1, where that is known. */
export type TaskWatch = { readonly signal: AbortSignal; onProgress(share: number | null): void };

/** Runs one task to its end or until it is cancelled; throws what `RunningTask.result` does. */
export function runWatched(
  script: URL,
  task: BackupTask,
  watch: TaskWatch | null,
): Promise<BackupManifest | null> {
  const running = runInWorker(script, task, (message) => {
    if (message.kind === 'progress') watch?.onProgress(message.share);
  });
  watch?.signal.addEventListener('abort', () => void running.cancel(), { once: true });
  return running.result;
}

function refusal(why: Extract<BackupMessage, { kind: 'refused' }>['why'], detail: string): Error {
  switch (why) {
    case 'damaged':
      return new DamagedBackup(detail);
    case 'passphrase':
      return new ExpectedError('INVALID', 'This passphrase does not open this backup. Try it again.');
    case 'no_room':
      return new ExpectedError(
        'NOT_SAVED',
        'There is not enough room on the disk for this. Make some room and try again. Nothing was changed.',
      );
    case 'newer':
      return new ExpectedError(
        'INVALID',
        'This backup was made by a newer Rebound. Update Rebound, then restore it. Nothing was changed.',
      );
  }
}
