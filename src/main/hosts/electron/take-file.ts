import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cleanFileName } from '../../../shared/attachments.ts';
import type { HostMessage } from '../../../shared/bridge.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import { NOT_OPENED, type OpenedFile, openedKind, UPLOAD_BYTES } from '../../../shared/opened-files.ts';
import type { Log } from '../../context.ts';
import { BodyTooLarge, openBody, saveBody } from './file-streams.ts';

export type TakeFileOptions = {
  /** Where the copy grows until it is whole: an existing folder on the disk of the profile. */
  incomingDir: string;
  /** Moves the copy to the uploads and gives its id. */
  keep(path: string): string;
  limit?: number;
};

/**
 * Copies a file of the person's own to the uploads; the file itself is only read. An ExpectedError with a sentence when
 * it is of no kind that is brought in, no regular file, too large or not readable.
 */
export async function takeFile(path: string, options: TakeFileOptions): Promise<OpenedFile> {
  const { incomingDir, keep, limit = UPLOAD_BYTES } = options;
  if (openedKind(path) === null) throw new ExpectedError('INVALID', NOT_OPENED.kind);
  // Before it is opened: opening a pipe waits for somebody to write into it.
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new ExpectedError('NOT_FOUND', NOT_OPENED.unreadable);
  if (found.size > limit) throw new ExpectedError('TOO_LARGE', NOT_OPENED.size);
  const copy = join(incomingDir, `${randomUUID()}.part`);
  const { body } = await openBody(path).catch(() => {
    throw new ExpectedError('INVALID', NOT_OPENED.unreadable);
  });
  await saveBody(body, copy, limit).catch((error: unknown) => {
    // It may have grown since it was looked at.
    throw error instanceof BodyTooLarge ? new ExpectedError('TOO_LARGE', NOT_OPENED.size) : error;
  });
  return { uploadId: keep(copy), fileName: cleanFileName(basename(path)) };
}

/** Takes files one after the other, and tells the page of each or why not. */
export async function openFiles(
  paths: readonly string[],
  options: TakeFileOptions,
  tell: (message: HostMessage) => void,
  log: Log,
): Promise<void> {
  for (const path of paths) {
    try {
      tell({ kind: 'openFile', ...(await takeFile(path, options)) });
    } catch (error) {
      if (!(error instanceof ExpectedError)) log.error('a file could not be opened', error);
      const sentence = error instanceof ExpectedError ? error.message : NOT_OPENED.unreadable;
      tell({ kind: 'notice', sentence });
    }
  }
}
