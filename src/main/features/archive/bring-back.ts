import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Context } from '../../context.ts';
import { NOT_EMPTY } from './archive-refusals.ts';
import { isNothingRecorded } from './count-records.ts';
import { NEW_DATABASE, NEW_FILES } from './read-archive.ts';

/** Throws when something was recorded in the open profile. */
export function demandNothingRecorded(ctx: Context): void {
  if (!isNothingRecorded(ctx.db)) throw new ExpectedError('CONFLICT', NOT_EMPTY);
}

/**
 * Makes an export that was read into `folder` the open profile. Its files come first: until the database is swapped in
 * one rename, nothing refers to them, and they are removed as what nobody names. `onProgress` may throw to stop it.
 */
export async function bringBack(
  ctx: Context,
  folder: string,
  onProgress: (share: number) => void,
): Promise<void> {
  const { db: owner, attachments } = ctx;
  demandNothingRecorded(ctx);
  const files = join(folder, NEW_FILES);
  const names = existsSync(files) ? await readdir(files) : [];
  for (const [at, name] of names.entries()) {
    await attachments.keep(join(files, name));
    onProgress((at + 1) / (names.length + 1));
  }
  await ctx.backups.make('before_import');
  // Beware: meanwhile another window may have recorded something, or gone to the other profile.
  if (ctx.db !== owner)
    throw new ExpectedError('CONFLICT', 'You went to another profile, so nothing was brought back.');
  demandNothingRecorded(ctx);
  ctx.profiles.replaceDatabase(join(folder, NEW_DATABASE));
}
