import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedError } from '../../../shared/errors.ts';
import { readMail } from './mail-file.ts';
import type { MailMessage, MailsStart } from './read-mails.ts';

if (parentPort) {
  const port = parentPort;
  const { paths }: MailsStart = workerData;
  const tell = (message: MailMessage) => port.postMessage(message);
  for (const path of paths) {
    try {
      tell({ kind: 'read', mail: await readMail(path) });
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      tell({ kind: 'refused', sentence: error.message });
    }
  }
  tell({ kind: 'done' });
}
