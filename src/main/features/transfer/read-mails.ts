import { runFileWorker } from '../../run-file-worker.ts';
import type { MailFile } from './mail-file.ts';

export type MailsStart = { paths: string[] };
export type MailMessage =
  | { kind: 'read'; mail: MailFile | null }
  | { kind: 'refused'; sentence: string }
  | { kind: 'done' };

const NO_MAIL =
  'This is no saved e-mail with a text. Save the message as .eml in your mail program and choose that.';
const TOO_HEAVY = 'This e-mail could not be read. Copy its text into the timeline of the application.';

/**
 * Reads saved e-mails in a worker, in their order. One that breaks the worker, or makes no headway for `noProgressMs`,
 * is answered with a sentence, and another worker goes on after it.
 */
export async function readMails(
  script: URL,
  paths: readonly string[],
  noProgressMs?: number,
): Promise<(MailFile | { refused: string })[]> {
  const read: (MailFile | { refused: string })[] = [];
  while (read.length < paths.length) {
    const start: MailsStart = { paths: paths.slice(read.length) };
    const end = await runFileWorker<MailMessage>(
      script,
      start,
      (message) => {
        if (message.kind === 'read') read.push(message.mail ?? { refused: NO_MAIL });
        else if (message.kind === 'refused') read.push({ refused: message.sentence });
        return message.kind === 'done';
      },
      noProgressMs,
    );
    if (end !== 'done') read.push({ refused: TOO_HEAVY });
  }
  return read;
}
