import { copyFileSync, linkSync, rmSync, statSync } from 'node:fs';
import { ExpectedError } from '../../shared/errors.ts';
import { renameDurably, syncFile } from './durable-file.ts';

/**
 * Puts the whole file at `from` (on the same disk) in the place of the closed database at `path`, and lets `open` open
 * it. When that throws, the file from before is there again. Throws `NOT_SAVED`, with nothing changed, when the log of
 * the one before still holds changes: they were not written out, and SQLite would play them into the new file.
 */
export function replaceDatabase<Result>(path: string, from: string, open: () => Result): Result {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
    throw new ExpectedError(
      'NOT_SAVED',
      'Rebound could not write everything to the disk, so nothing was changed. Make some room, then try again.',
    );
  const before = `${path}.replaced`;
  syncFile(from);
  rmSync(before, { force: true });
  keepAlso(path, before);
  removeLog(path);
  renameDurably(from, path);
  try {
    const opened = open();
    rmSync(before, { force: true });
    return opened;
  } catch (error) {
    removeLog(path);
    renameDurably(before, path);
    throw error;
  }
}

function removeLog(path: string): void {
  for (const beside of ['-wal', '-shm', '-journal']) rmSync(`${path}${beside}`, { force: true });
}

/** A second name, so that there is a database under the first at every moment. */
function keepAlso(path: string, other: string): void {
  try {
    linkSync(path, other);
  } catch {
    // Some disks know no links.
    copyFileSync(path, other);
  }
}
