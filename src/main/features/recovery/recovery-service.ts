import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ExpectedError } from '../../../shared/errors.ts';
import {
  RECOVERY_CHOICES,
  type RecoveryChoice,
  type RecoveryState,
  type SalvageReport,
} from '../../../shared/recovery.ts';
import type { AttachmentSource } from '../../attachments/collect-orphans.ts';
import { ATTACHMENTS_FOLDER } from '../../attachments/open-attachments.ts';
import type { Clock, Log, Recovery } from '../../context.ts';
import { renameDurably, syncFile } from '../../database/durable-file.ts';
import { readFileHeader } from '../../database/file-header.ts';
import { acceptSynced, DATABASE_FILE, profileMadeAt } from '../../database/open-profile.ts';
import type { ProfileTrouble } from '../../database/profile-trouble.ts';
import { adoptBackup } from '../backups/adopt-backup.ts';
import { createBackupHashes } from '../backups/backup-hashes.ts';
import { type ListedBackup, listBackups, proposedBackup } from '../backups/backup-list.ts';
import { readBackupSettings } from '../backups/backup-settings.ts';
import { unpackBackup } from '../backups/unpack-backup.ts';
import { runSalvage } from './run-salvage.ts';
import { setAside } from './set-aside.ts';

export type RecoveryOptions = {
  /** Why the profile in `folder` is not open at the moment. */
  trouble(): ProfileTrouble;
  folder: string;
  workers: { readonly backup: URL; readonly salvage: URL };
  sources: readonly AttachmentSource[];
  clock: Clock;
  log: Log;
  version: string;
  /** Opens the profile, or throws why not. */
  open(): void;
  /** Opens a copy that is only looked at. */
  look(): Promise<void>;
  /** Tells every window to ask again. */
  onChange(): void;
};

/** What can be done about a profile that is not opened. Nothing of it is deleted or changed: it is set aside. */
export function createRecovery(options: RecoveryOptions): Recovery {
  const { trouble, folder, workers, clock, log, open, onChange } = options;
  const hashes = createBackupHashes(workers.backup, log);
  let job: RecoveryState['job'] = null;
  let salvaged: SalvageReport | null = null;

  function list(): ListedBackup[] {
    return listBackups(
      { profileFolder: folder, chosen: chosenFolder(), profile: profileMadeAt(folder) },
      hashes.get,
    );
  }
  function chosenFolder(): string | null {
    try {
      return readBackupSettings(folder).folder;
    } catch (error) {
      log.warn(`the folder of the backups is not known: ${String(error)}`);
      return null;
    }
  }
  function demand(choice: RecoveryChoice): void {
    if (!RECOVERY_CHOICES[trouble().trouble].includes(choice))
      throw new ExpectedError('INVALID', 'That does not help with this file.');
    if (job) throw new ExpectedError('IN_USE', 'Something is being read already. Wait until that is done.');
  }
  async function run<Result>(kind: 'restore' | 'salvage', work: () => Promise<Result>): Promise<Result> {
    demand(kind);
    job = kind;
    onChange();
    try {
      return await work();
    } finally {
      job = null;
      onChange();
    }
  }
  /** Puts the whole database at `path` where the old one lies, which is kept beside it. */
  function takeInto(path: string): void {
    syncFile(path);
    const aside = setAside({ folder, now: clock(), isLeft: false });
    renameDurably(path, join(folder, DATABASE_FILE));
    log.info(`set the database aside in ${aside}`);
    open();
  }

  return {
    state() {
      const listed = list();
      void hashes.readAll(
        listed.map(({ found }) => found),
        onChange,
      );
      const backups = listed.map(({ backup }) => backup);
      const { trouble: kind, path } = trouble();
      return {
        trouble: kind,
        path,
        folder,
        isThere: readFileHeader(join(folder, DATABASE_FILE)).kind === 'sqlite',
        backups,
        proposed: proposedBackup(backups)?.id ?? null,
        job,
        salvaged,
      } satisfies RecoveryState;
    },
    tryAgain: open,
    async look() {
      demand('look');
      await options.look();
    },
    openAnyway() {
      demand('open_anyway');
      acceptSynced(folder);
      open();
    },
    async restore(id, passphrase) {
      await run('restore', async () => {
        const found = () => list().find(({ backup }) => backup.id === id);
        const first = found();
        if (!first) throw new ExpectedError('NOT_FOUND', 'This backup is no longer there.');
        await adoptBackup(first.found, passphrase, {
          ...options,
          script: workers.backup,
          profileFolder: folder,
        });
        const target = join(folder, `.restored-${randomUUID()}.db`);
        await unpackBackup(found() ?? first, passphrase, {
          script: workers.backup,
          target,
          attachments: join(folder, ATTACHMENTS_FOLDER),
        });
        takeInto(target);
      });
    },
    async salvage() {
      await run('salvage', async () => {
        const stamp = clock().toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
        salvaged = await runSalvage(workers.salvage, {
          path: join(folder, DATABASE_FILE),
          work: join(folder, `.salvage-${randomUUID()}`),
          target: join(folder, `salvaged-${stamp}-${randomUUID().slice(0, 8)}.db`),
        });
        log.info(`read ${salvaged.read} rows of a damaged database, ${salvaged.lost} are known to be lost`);
      });
    },
    openSalvaged() {
      demand('salvage');
      if (!salvaged) throw new ExpectedError('NOT_FOUND', 'Nothing has been read yet.');
      takeInto(salvaged.file);
    },
    startEmpty() {
      demand('start_empty');
      log.info(`set the profile aside in ${setAside({ folder, now: clock(), isLeft: true })}`);
      open();
    },
  };
}
