import { ExpectedError } from '../../../shared/errors.ts';
import { APPLICATION_ID, newestVersion } from '../../database/migrate.ts';
import type { ListedBackup } from './backup-list.ts';
import { DamagedBackup, runWatched, type TaskWatch } from './run-backup-task.ts';

type Unpacking = { script: URL; target: string; attachments: string; watch: TaskWatch };

/** Makes of a backup a checked database at `target`, while no profile is open. Throws Cancelled and ExpectedErrors. */
export async function unpackBackup(
  { found }: ListedBackup,
  passphrase: string | null,
  { script, target, attachments, watch }: Unpacking,
): Promise<void> {
  const { manifest, path, folder } = found;
  if (!manifest) throw new ExpectedError('INVALID', 'Nothing is known of this file, so it is not restored.');
  try {
    await runWatched(
      script,
      {
        kind: 'unpack',
        path,
        folder,
        manifest,
        passphrase,
        target,
        attachments,
        newest: newestVersion(),
        applicationId: APPLICATION_ID,
      },
      watch,
    );
  } catch (error) {
    if (!(error instanceof DamagedBackup)) throw error;
    throw new ExpectedError('INVALID', 'This backup is damaged, so nothing was changed. Try an older one.');
  }
}
