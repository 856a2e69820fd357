import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { renameDurably, syncFile } from './durable-file.ts';

/**
 * Puts the whole file at `from` (on the same disk) in the place of the closed database at `path`, and lets `open` open
 * it. When that throws, the file from before is there again, with its log. A log that is left of the one before is set
 * aside first: SQLite would play it into the new file.
 */
export function replaceDatabase<Result>(path: string, from: string, open: () => Result): Result {
  const before = `${path}.replaced`;
  syncFile(from);
  removeLog(before);
  rmSync(before, { force: true });
  keepAlso(path, before);
  moveLog(path, before);
  renameDurably(from, path);
  try {
    const opened = open();
    rmSync(before, { force: true });
    removeLog(before);
    return opened;
  } catch (error) {
    removeLog(path);
    renameDurably(before, path);
    moveLog(before, path);
    throw error;
  }
}

/** What closing could not write into the database, for want of room. */
function moveLog(from: string, to: string): void {
  if (existsSync(`${from}-wal`)) renameSync(`${from}-wal`, `${to}-wal`);
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
