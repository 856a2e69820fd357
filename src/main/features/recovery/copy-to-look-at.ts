import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExpectedError } from '../../../shared/errors.ts';
import { copyClosedDatabase } from '../../database/copy-closed-database.ts';
import { DATABASE_FILE } from '../../database/open-profile.ts';
import { isRunning } from '../../is-running.ts';

const PREFIX = 'rebound-look-';
const NAME = new RegExp(`^${PREFIX}(\\d+)-`);

/** A copy of a profile's database in a folder of its own that only this account may read. */
export type Copy = { readonly root: string; remove(): void };

/**
 * Copies the database in `folder` into the system's folder for temporary files, never beside the original; `within` is
 * where it lies below the new folder. Throws ExpectedError when that cannot be done.
 */
export async function copyToLookAt(folder: string, within: string): Promise<Copy> {
  if (!existsSync(join(folder, DATABASE_FILE)))
    throw new ExpectedError('NOT_FOUND', 'There is nothing here to look at yet.');
  const root = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  try {
    mkdirSync(join(root, within), { recursive: true, mode: 0o700 });
    await copyClosedDatabase(join(folder, DATABASE_FILE), join(root, within, DATABASE_FILE));
    return { root, remove };
  } catch (error) {
    remove();
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
      throw new ExpectedError(
        'NOT_SAVED',
        `There is no room for a copy in ${tmpdir()}. Make some room and try again.`,
      );
    throw error;
  }
}

/** Removes the copies of runs that came to their end before they could. */
export function removeAbandonedCopies(): void {
  for (const name of namesIn(tmpdir())) {
    const pid = NAME.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Of another account, whose own Rebound removes it.
    }
  }
}

/** A folder that is not there must not keep Rebound from starting. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
