import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ATTACHMENTS_FOLDER } from '../attachments/open-attachments.ts';
import { BACKUPS_FOLDER, DATABASE_FILE, MARKER_FILE } from './open-profile.ts';

/** Whatever else of a profile may lie in its folder: what was set aside, saved from it, or on its way. */
const LEFT_OVERS =
  /^(?:set-aside-|salvaged-|\.salvage-|\.restored-|\.rebound\.db\.partial-|backup-settings\.json)/;

/**
 * Removes the closed profile in `folder`, with its files and all that was set aside of it, and with its backups there
 * when `backups` says so. In an order that a crash leaves the whole profile or none.
 */
export function eraseProfile(folder: string, { backups }: { backups: boolean }): void {
  const remove = (name: string): void => rmSync(join(folder, name), { recursive: true, force: true });
  // Without it a lost database is a new beginning; its log would be played into that.
  remove(MARKER_FILE);
  for (const beside of ['-wal', '-shm', '-journal']) remove(`${DATABASE_FILE}${beside}`);
  remove(DATABASE_FILE);
  remove(`${DATABASE_FILE}.replaced`);
  remove(ATTACHMENTS_FOLDER);
  if (backups) remove(BACKUPS_FOLDER);
  for (const name of readdirSync(folder)) if (LEFT_OVERS.test(name)) remove(name);
  const uploads = join(folder, 'uploads');
  for (const name of namesIn(uploads)) rmSync(join(uploads, name), { recursive: true, force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
