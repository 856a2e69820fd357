import { Worker } from 'node:worker_threads';
import type { FileReading } from '../../../shared/materials.ts';

/** A file that makes no headway for this long is kept without its text. */
const NO_PROGRESS_MS = 10_000;
const MAX_WORKER_HEAP_MB = 256;

export type ReadingStart = { path: string };
export type ReadingMessage = { kind: 'progress' } | { kind: 'done'; reading: FileReading };

const TOO_HEAVY: FileReading = { reading: 'too_heavy', text: '', hasMacros: false };
const DAMAGED: FileReading = { reading: 'damaged', text: '', hasMacros: false };

/**
 * Reads the text of a kept file in a worker with a memory of its own, which ends with it. Never throws over what the
 * file holds: one that is too heavy, or that breaks the reader, is answered as such.
 */
export function readMaterial(
  script: URL,
  path: string,
  noProgressMs: number = NO_PROGRESS_MS,
): Promise<FileReading> {
  const start: ReadingStart = { path };
  const worker = new Worker(script, {
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: MAX_WORKER_HEAP_MB },
    stdout: true,
    stderr: true,
  });
  // A file that is read must not keep the process alive.
  worker.unref();
  return new Promise((resolve) => {
    const settle = (reading: FileReading) => {
      clearTimeout(timer);
      resolve(reading);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle(TOO_HEAVY), noProgressMs);
    worker.on('message', (message: ReadingMessage) => {
      if (message.kind === 'progress') timer.refresh();
      else settle(message.reading);
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      settle(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_HEAVY : DAMAGED),
    );
    worker.on('exit', () => settle(DAMAGED));
  });
}
