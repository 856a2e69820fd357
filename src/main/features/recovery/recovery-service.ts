import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
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
import { demandNotInUse } from '../../database/open.ts';
import { acceptSynced, DATABASE_FILE, profileMadeAt } from '../../database/open-profile.ts';
import type { ProfileTrouble } from '../../database/profile-trouble.ts';
import { adoptBackup } from '../backups/adopt-backup.ts';
import { createBackupHashes } from '../backups/backup-hashes.ts';
import { type ListedBackup, listBackups, proposedBackup } from '../backups/backup-list.ts';
import { readBackupSettings } from '../backups/backup-settings.ts';
import { Cancelled, type TaskWatch } from '../backups/run-backup-task.ts';
import { unpackBackup } from '../backups/unpack-backup.ts';
import { copyProfile, placeToMoveTo } from './move-profile.ts';
import { runSalvage } from './run-salvage.ts';
import { setAside } from './set-aside.ts';

export type RecoveryOptions = {
  /** Why the profile in `folder` is not open at the moment. */
  trouble(): ProfileTrouble;
  folder: string;
  /** The usual folder of a profile; null when this one is not to be moved. */
  usual: string | null;
  workers: { readonly backup: URL; readonly salvage: URL };
  sources: readonly AttachmentSource[];
  clock: Clock;
  log: Log;
  version: string;
  /** Opens the profile, or throws why not. */
  open(): void;
  /** Opens the profile that was copied to `to`, now and at every later start. */
  openMoved(to: string): void;
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
  let progress: number | null = null;
  let stop = new AbortController();

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
  async function run<Result>(
    kind: 'restore' | 'salvage' | 'move',
    work: (watch: TaskWatch) => Promise<Result>,
  ): Promise<Result> {
    demand(kind);
    job = kind;
    stop = new AbortController();
    onChange();
    try {
      return await work({ signal: stop.signal, onProgress });
    } catch (error) {
      throw error instanceof Cancelled
        ? new ExpectedError('INVALID', 'Cancelled. Everything is as it was.')
        : error;
    } finally {
      job = null;
      progress = null;
      onChange();
    }
  }
  /** A window is not told of every thousandth part. */
  function onProgress(share: number | null): void {
    const percent = share === null ? null : Math.floor(share * 100) / 100;
    if (percent === progress) return;
    progress = percent;
    onChange();
  }
  /** Puts the whole database at `path` where the old one lies, which is kept beside it. */
  function takeInto(path: string): void {
    demandNotInUse(join(folder, DATABASE_FILE));
    syncFile(path);
    const aside = setAside({ folder, now: clock(), isLeft: false });
    renameDurably(path, join(folder, DATABASE_FILE));
    log.info(`set the database aside in ${aside}`);
    open();
  }

  function moveTo(): string | null {
    if (options.usual === null || !RECOVERY_CHOICES[trouble().trouble].includes('move')) return null;
    return placeToMoveTo(folder, options.usual);
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
        moveTo: moveTo(),
        job,
        progress,
        salvaged,
      } satisfies RecoveryState;
    },
    tryAgain: open,
    async look() {
      demand('look');
      await options.look();
    },
    async move() {
      const to = moveTo();
      if (to === null) throw new ExpectedError('INVALID', 'There is no folder here to move it to.');
      try {
        await run('move', (watch) => copyProfile(folder, to, watch));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
          throw new ExpectedError('NOT_SAVED', `There is no room in ${to}. Make some room and try again.`);
        throw error;
      }
      log.info('copied the profile to a folder of this computer');
      options.openMoved(to);
    },
    cancel: () => stop.abort(),
    openAnyway() {
      demand('open_anyway');
      acceptSynced(folder);
      open();
    },
    async restore(id, passphrase) {
      await run('restore', async (watch) => {
        const found = () => list().find(({ backup }) => backup.id === id);
        const first = found();
        if (!first) throw new ExpectedError('NOT_FOUND', 'This backup is no longer there.');
        await adoptBackup(
          first.found,
          passphrase,
          { ...options, script: workers.backup, profileFolder: folder },
          watch,
        );
        const target = join(folder, `.restored-${randomUUID()}.db`);
        try {
          await unpackBackup(found() ?? first, passphrase, {
            script: workers.backup,
            target,
            attachments: join(folder, ATTACHMENTS_FOLDER),
            watch,
          });
          takeInto(target);
        } finally {
          rmSync(target, { force: true });
        }
      });
    },
    async salvage() {
      await run('salvage', async ({ signal }) => {
        const stamp = clock().toISOString().slice(0, 19).replaceAll(/[T:]/g, '-');
        salvaged = await runSalvage(
          workers.salvage,
          {
            path: join(folder, DATABASE_FILE),
            work: join(folder, `.salvage-${randomUUID()}`),
            target: join(folder, `salvaged-${stamp}-${randomUUID().slice(0, 8)}.db`),
          },
          signal,
        );
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
      demandNotInUse(join(folder, DATABASE_FILE));
      log.info(`set the profile aside in ${setAside({ folder, now: clock(), isLeft: true })}`);
      open();
    },
  };
}
