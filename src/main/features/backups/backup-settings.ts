import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ExpectedError } from '../../../shared/errors.ts';
import { writeDurably } from '../../database/durable-file.ts';
import { lockedKey } from './passphrase-key.ts';

// Beside the database and not in it: a restore must not bring back the folder and passphrase of that time.
export const SETTINGS_FILE = 'backup-settings.json';

const settingsShape = z.object({
  /** Where backups go; null: into the profile. */
  folder: z.string().max(4000).nullable().default(null),
  key: lockedKey.nullable().default(null),
  /** The backup from before the last restore. */
  goBack: z.string().max(300).nullable().default(null),
});
export type BackupSettings = z.output<typeof settingsShape>;

/** What was chosen for the backups of the profile in `folder`. */
export function readBackupSettings(folder: string): BackupSettings {
  try {
    return settingsShape.parse(JSON.parse(readFileSync(join(folder, SETTINGS_FILE), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return settingsShape.parse({});
    // Never taken for "nothing chosen": backups would lose their passphrase without a word.
    throw new ExpectedError(
      'NOT_SAVED',
      `Rebound cannot read ${join(folder, SETTINGS_FILE)}, where the folder and passphrase of your backups are kept. Move that file away to set them anew.`,
    );
  }
}

/** Keeps some of it and gives all. */
export function keepBackupSettings(folder: string, changes: Partial<BackupSettings>): BackupSettings {
  const next = { ...readBackupSettings(folder), ...changes };
  writeDurably(join(folder, SETTINGS_FILE), `${JSON.stringify(next)}\n`);
  return next;
}
