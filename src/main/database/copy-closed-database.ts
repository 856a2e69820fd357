import { statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { ExpectedError } from '../../shared/errors.ts';
import { makePrivate } from './backup.ts';

// The log may hold what the database itself does not yet.
const PARTS = ['', '-wal', '-journal'];

/**
 * Copies the database at `from`, which nobody has open, to `to`, with the log beside it. Nothing is written beside
 * `from`. Throws `CONFLICT` when it was changed meanwhile; what there is of the copy is then of no use.
 */
export async function copyClosedDatabase(from: string, to: string): Promise<void> {
  const before = partsOf(from);
  for (const { part } of before) {
    await copyFile(from + part, to + part);
    makePrivate(to + part);
  }
  if (JSON.stringify(partsOf(from)) !== JSON.stringify(before))
    throw new ExpectedError(
      'CONFLICT',
      'The file was changed while it was copied. Close what else has it open, then try again.',
    );
}

function partsOf(path: string): { part: string; size: number; changedMs: number }[] {
  return PARTS.flatMap((part) => {
    const found = statSync(path + part, { throwIfNoEntry: false });
    return found?.isFile() ? { part, size: found.size, changedMs: found.mtimeMs } : [];
  });
}
