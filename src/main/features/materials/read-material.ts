import type { FileReading } from '../../../shared/materials.ts';
import { runFileWorker } from '../../run-file-worker.ts';

export type ReadingStart = { path: string };
export type ReadingMessage = { kind: 'progress' } | { kind: 'done'; reading: FileReading };

/**
 * Reads the text of a kept file in a worker. One that is too heavy, or that breaks the reader, is answered as such;
 * `noProgressMs` is how long it may make no headway.
 */
export async function readMaterial(script: URL, path: string, noProgressMs?: number): Promise<FileReading> {
  const start: ReadingStart = { path };
  let reading: FileReading = { reading: 'damaged', text: '', hasMacros: false };
  const end = await runFileWorker<ReadingMessage>(
    script,
    start,
    (message) => {
      if (message.kind === 'done') reading = message.reading;
      return message.kind === 'done';
    },
    noProgressMs,
  );
  return end === 'too_heavy' ? { reading: 'too_heavy', text: '', hasMacros: false } : reading;
}
