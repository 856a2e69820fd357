import { Worker } from 'node:worker_threads';

/** A file that makes no headway for this long is given up. */
const NO_PROGRESS_MS = 10_000;
const MAX_HEAP_MB = 256;

/** How a worker ended: it said that it was done, it took too long or too much memory, or it broke. */
export type FileWorkerEnd = 'done' | 'too_heavy' | 'broken';

/**
 * Has a file read in a worker with a memory of its own, which ends with it. Never throws over what the file holds.
 * `onMessage` says whether the worker is done.
 */
export function runFileWorker<Message>(
  script: URL,
  workerData: object,
  onMessage: (message: Message) => boolean,
  noProgressMs: number = NO_PROGRESS_MS,
): Promise<FileWorkerEnd> {
  const worker = new Worker(script, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    stdout: true,
    stderr: true,
  });
  // A file that is read must not keep the process alive.
  worker.unref();
  return new Promise((resolve) => {
    const end = (how: FileWorkerEnd) => {
      clearTimeout(timer);
      worker.removeAllListeners('message');
      resolve(how);
      void worker.terminate();
    };
    const timer = setTimeout(() => end('too_heavy'), noProgressMs);
    worker.on('online', () => timer.refresh());
    worker.on('message', (message: Message) => {
      timer.refresh();
      if (onMessage(message)) end('done');
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too_heavy' : 'broken'),
    );
    worker.on('exit', () => end('broken'));
  });
}
