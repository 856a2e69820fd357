import { Worker } from 'node:worker_threads';
import type { MailFile } from './mail-file.ts';

/** An e-mail that makes no headway for this long is given up. */
const NO_PROGRESS_MS = 10_000;
const MAX_WORKER_HEAP_MB = 256;

export type MailsStart = { paths: string[] };
export type MailMessage =
  | { kind: 'read'; mail: MailFile | null }
  | { kind: 'refused'; sentence: string }
  | { kind: 'done' };

const NO_MAIL =
  'This is no saved e-mail with a text. Save the message as .eml in your mail program and choose that.';
const TOO_HEAVY = 'This e-mail could not be read. Copy its text into the timeline of the application.';

/**
 * Reads saved e-mails in a worker with a memory of its own, in their order. One that breaks the worker is answered with
 * a sentence, and another worker goes on after it.
 */
export async function readMails(
  script: URL,
  paths: readonly string[],
  noProgressMs: number = NO_PROGRESS_MS,
): Promise<(MailFile | { refused: string })[]> {
  const read: (MailFile | { refused: string })[] = [];
  while (read.length < paths.length) {
    const isWhole = await readFrom(script, paths.slice(read.length), noProgressMs, (one) => read.push(one));
    if (!isWhole) read.push({ refused: TOO_HEAVY });
  }
  return read;
}

/** False when the worker ended before its last file. */
function readFrom(
  script: URL,
  paths: string[],
  noProgressMs: number,
  onRead: (one: MailFile | { refused: string }) => void,
): Promise<boolean> {
  const start: MailsStart = { paths };
  const worker = new Worker(script, {
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: MAX_WORKER_HEAP_MB },
    stdout: true,
    stderr: true,
  });
  // A file that is read must not keep the process alive.
  worker.unref();
  return new Promise((resolve) => {
    const end = (isWhole: boolean) => {
      clearTimeout(timer);
      worker.removeAllListeners('message');
      resolve(isWhole);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(false), noProgressMs);
    worker.on('message', (message: MailMessage) => {
      timer.refresh();
      if (message.kind === 'done') return end(true);
      onRead(
        message.kind === 'read' ? (message.mail ?? { refused: NO_MAIL }) : { refused: message.sentence },
      );
    });
    worker.on('error', () => end(false));
    worker.on('exit', () => end(false));
  });
}
