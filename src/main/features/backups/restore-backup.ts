import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db, Log } from '../../context.ts';
import { APPLICATION_ID, newestVersion } from '../../database/migrate.ts';
import type { BackupHashes } from './backup-hashes.ts';
import type { RunningJob } from './backup-job.ts';
import { type ListedBackup, proposedBackup } from './backup-list.ts';
import { DamagedBackup, runInWorker } from './run-backup-task.ts';

export type Restoring = {
  /** The profile that is open. */
  profile(): { folder: string; attachments: string; db: Db };
  script: URL;
  log: Log;
  list(): ListedBackup[];
  hashes: BackupHashes;
  /** How often anything was written; what is derived from it, such as the search, does not count. */
  changes(): number;
  /** Makes a backup of how it is now and gives its id. */
  makeSafe(): Promise<string>;
  /** Closes the open profile, puts the database at `path` in its place, and opens it. */
  replace(path: string): void;
};

const TRIES = 3;

/**
 * Puts a backup in the place of the open database, after a backup of how it is now, and gives the id of that one. On any
 * error nothing has changed. Throws ExpectedErrors, and Cancelled.
 */
export async function restoreBackup(
  { backup, found }: ListedBackup,
  passphrase: string | null,
  job: RunningJob,
  restoring: Restoring,
): Promise<string> {
  const { profile, script, log, hashes, changes, makeSafe, replace } = restoring;
  const { folder, attachments, db } = profile();
  const { manifest } = found;
  if (!manifest) throw new ExpectedError('INVALID', 'Check this backup before you restore it.');
  if (backup.check === 'damaged') throw damaged(backup.id, restoring);

  const target = join(folder, `.restored-${randomUUID()}.db`);
  try {
    const task = runInWorker(
      script,
      {
        kind: 'unpack',
        path: found.path,
        folder: found.folder,
        manifest,
        passphrase,
        target,
        attachments,
        newest: newestVersion(),
        applicationId: APPLICATION_ID,
      },
      (message) => {
        if (message.kind === 'progress') job.show({ stage: message.stage, share: message.share });
      },
    );
    job.cancelWith(task.cancel);
    try {
      await task.result;
    } catch (error) {
      if (!(error instanceof DamagedBackup)) throw error;
      log.warn(`a backup is damaged: ${error.message}`);
      hashes.put(found, null);
      throw damaged(backup.id, restoring);
    }
    for (let tried = 1; ; tried += 1) {
      job.demandGoing();
      const before = changes();
      const safe = await makeSafe();
      job.demandGoing();
      // Beware: another window may have written meanwhile, and then that is not how it was.
      if (profile().db === db && changes() === before) {
        job.show({ stage: 'replacing', share: null });
        replace(target);
        return safe;
      }
      if (profile().db !== db || tried === TRIES)
        throw new ExpectedError(
          'CONFLICT',
          'Something is being written in another window, so nothing was restored. Try again when it is done.',
        );
    }
  } finally {
    for (const left of [target, `${target}-journal`]) rmSync(left, { force: true });
  }
}

function damaged(id: string, { list }: Restoring): ExpectedError {
  const next = proposedBackup(list().flatMap(({ backup }) => (backup.id === id ? [] : [backup])));
  return new ExpectedError(
    'INVALID',
    next
      ? `This backup is damaged, so nothing was changed. The newest good one is ${next.file}.`
      : 'This backup is damaged, so nothing was changed.',
  );
}
