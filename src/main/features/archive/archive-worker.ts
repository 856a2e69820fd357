import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedError } from '../../../shared/errors.ts';
import { openAttachments } from '../../attachments/open-attachments.ts';
import type { ArchiveMessage, ArchiveWork } from './archive-messages.ts';
import { readArchive } from './read-archive.ts';
import { writeArchive } from './write-archive.ts';

// Often enough for a bar, seldom enough to cost nothing.
const TELL_AFTER_MS = 100;
const DISK_FULL =
  'There is no room on the disk for this, so nothing was changed. Make some room, then try again.';

if (parentPort) {
  const port = parentPort;
  const tell = (message: ArchiveMessage) => port.postMessage(message);
  let told = 0;
  const onProgress = (share: number) => {
    const now = performance.now();
    if (now - told < TELL_AFTER_MS) return;
    told = now;
    tell({ kind: 'progress', share });
  };
  try {
    tell(await work(workerData, onProgress));
  } catch (error) {
    const message = sentenceFor(error);
    if (message === null) throw error;
    tell({ kind: 'stopped', message });
  }
}

async function work(given: ArchiveWork, onProgress: (share: number) => void): Promise<ArchiveMessage> {
  if (given.kind === 'read')
    return { kind: 'read', summary: await readArchive(given.path, given.folder, onProgress) };
  const { path, filesFolder, choices, ...source } = given;
  const pathOf = openAttachments(filesFolder).path;
  return { kind: 'written', written: writeArchive(path, { ...source, pathOf }, choices, onProgress) };
}

function sentenceFor(error: unknown): string | null {
  if (error instanceof ExpectedError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ENOSPC' || code === 'SQLITE_FULL' ? DISK_FULL : null;
}
