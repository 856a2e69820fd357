import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ExpectedError } from '../../../shared/errors.ts';
import type { AttachmentSource } from '../../attachments/collect-orphans.ts';
import { APPLICATION_ID } from '../../database/migrate.ts';
import type { FoundBackup } from './backup-files.ts';
import { DamagedBackup, runWatched, type TaskWatch } from './run-backup-task.ts';

/** As the opening of a profile names what it copies before it changes the schema. */
const BEFORE_UPDATE = /^before-update-/;

export type Adopting = {
  script: URL;
  sources: readonly AttachmentSource[];
  version: string;
  /** Where a sealed one may be opened for a moment. */
  profileFolder: string;
};

/**
 * Reads a copy that has no manifest, say one from before an update, and gives it one when it is whole. `INVALID` with a
 * sentence when it is not.
 */
export async function adoptBackup(
  { path, folder, file, manifest }: FoundBackup,
  passphrase: string | null,
  { script, sources, version, profileFolder }: Adopting,
  watch: TaskWatch | null = null,
): Promise<void> {
  if (manifest) return;
  const target = join(profileFolder, `.restored-${randomUUID()}.db`);
  const reason = BEFORE_UPDATE.test(file) ? 'before_update' : 'found';
  try {
    await runWatched(
      script,
      {
        kind: 'adopt',
        path,
        folder,
        passphrase,
        target,
        sources,
        applicationId: APPLICATION_ID,
        reason,
        version,
      },
      watch,
    );
  } catch (error) {
    if (!(error instanceof DamagedBackup)) throw error;
    throw new ExpectedError('INVALID', 'This file is damaged or no backup of Rebound, so it is not offered.');
  }
}
