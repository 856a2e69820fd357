import type { Db } from '../../context.ts';
import {
  type CopyIdentity,
  copyAtOnce,
  databaseBytes,
  identityOf,
  makePrivate,
} from '../../database/backup.ts';
import { Cancelled } from './run-backup-task.ts';

/** From this size on the copy is made page by page, because in one go it holds everything else up too long. */
const STEPWISE_FROM_BYTES = 100 * 2 ** 20;
const PAGES_A_STEP = 250;

export type Copying = {
  /** From 0 to 1. */
  onShare(share: number): void;
  isCancelled(): boolean;
};

/**
 * Copies the open database to `path` and gives what the copy must have, taken at the moment it shows. `stepwiseFrom` is
 * the size in bytes from which other calls come in between.
 */
export async function copyDatabase(
  db: Db,
  path: string,
  { onShare, isCancelled }: Copying,
  stepwiseFrom: number = STEPWISE_FROM_BYTES,
): Promise<CopyIdentity> {
  if (databaseBytes(db) < stepwiseFrom) return copyAtOnce(db, path);
  await db.backup(path, {
    progress({ totalPages, remainingPages }) {
      if (isCancelled()) throw new Cancelled('cancelled');
      onShare(totalPages === 0 ? 1 : 1 - remainingPages / totalPages);
      return PAGES_A_STEP;
    },
  });
  // Beware: nothing may be awaited before this. Writes made meanwhile are in the copy, later ones are not.
  const identity = identityOf(db);
  makePrivate(path);
  return identity;
}
