import { ExpectedError } from '../../../shared/errors.ts';
import { APPLICATION_ID, newestVersion } from '../../database/migrate.ts';
import type { ListedBackup } from './backup-list.ts';
import { DamagedBackup, runInWorker } from './run-backup-task.ts';

type Unpacking = { script: URL; target: string; attachments: string };

/** Makes of a backup a checked database at `target`, while no profile is open. Throws ExpectedErrors. */
export async function unpackBackup(
  { found }: ListedBackup,
  passphrase: string | null,
  { script, target, attachments }: Unpacking,
): Promise<void> {
  const { manifest, path, folder } = found;
  if (!manifest) throw new ExpectedError('INVALID', 'Nothing is known of this file, so it is not restored.');
  try {
    await runInWorker(script, {
      kind: 'unpack',
      path,
      folder,
      manifest,
      passphrase,
      target,
      attachments,
      newest: newestVersion(),
      applicationId: APPLICATION_ID,
    }).result;
  } catch (error) {
    if (!(error instanceof DamagedBackup)) throw error;
    throw new ExpectedError('INVALID', 'This backup is damaged, so nothing was changed. Try an older one.');
  }
}
