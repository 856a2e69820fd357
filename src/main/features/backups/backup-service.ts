import { basename, join } from 'node:path';
import type { BackupManifest, BackupReason, BackupState } from '../../../shared/backups.ts';
import { dueBackup } from '../../../shared/domain/backup-due.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { ProfileName } from '../../../shared/profile.ts';
import type { AttachmentSource } from '../../attachments/collect-orphans.ts';
import type { Backups, Clock, Db, Log } from '../../context.ts';
import { BACKUPS_FOLDER, profileMadeAt } from '../../database/open-profile.ts';
import { adoptBackup } from './adopt-backup.ts';
import { checkBackupFolder } from './backup-folder.ts';
import { createBackupHashes } from './backup-hashes.ts';
import { createJobSlot, type RunningJob } from './backup-job.ts';
import { type ListedBackup, listBackups, proposedBackup } from './backup-list.ts';
import { keepBackupSettings, readBackupSettings } from './backup-settings.ts';
import { doneSince, hasContent, summarise } from './backup-summary.ts';
import { backupFolder, makeBackup } from './make-backup.ts';
import { lockNewKey } from './passphrase-key.ts';
import { pruneBackups } from './prune-backups.ts';
import { restoreBackup } from './restore-backup.ts';
import { Cancelled, DamagedBackup } from './run-backup-task.ts';

export type BackupOptions = {
  /** The profile that is open at the moment. */
  profile(): { name: ProfileName; folder: string; attachments: string; db: Db };
  script: URL;
  sources: readonly AttachmentSource[];
  clock: Clock;
  today(): string;
  log: Log;
  version: string;
  /** Tells every window that the state of the backups is another. */
  onChange(): void;
  /** Closes the open profile, puts the database at `path` in its place, and opens it. */
  replace(path: string): void;
};

export type BackupService = Backups & {
  /** Makes the automatic backup that is due, if any; never throws. */
  makeIfDue(): Promise<void>;
  /** Something the person would miss was written. */
  noteChange(): void;
};

/** Deleting more than this at once is preceded by a backup. */
const MANY = 20;
const NOT_MADE =
  'The backup could not be made. Check the disk and the folder of the backups, then try again.';
const DAMAGED =
  'Your data has a damaged place, so no backup was made and no earlier one is removed. Restore a backup from before.';

/** Makes, lists and restores the backups of whichever profile is open. One thing at a time. */
export function createBackups(options: BackupOptions): BackupService {
  const { profile, script, clock, log, onChange } = options;
  const hashes = createBackupHashes(script, log);
  const slot = createJobSlot(onChange);
  let changes = 0;
  /** `changes` at the last copy. */
  let copied = 0;
  let isHealthy = true;
  let problem: string | null = null;

  function list(): ListedBackup[] {
    const { folder } = profile();
    const { folder: chosen } = readBackupSettings(folder);
    return listBackups({ profileFolder: folder, chosen, profile: profileMadeAt(folder) }, hashes.get);
  }
  function find(id: string): ListedBackup {
    const listed = list().find(({ backup }) => backup.id === id);
    if (!listed) throw new ExpectedError('NOT_FOUND', 'This backup is no longer there.');
    return listed;
  }

  /** Runs within a job; `onCopied` hears when later writes no longer get into it. */
  async function make(
    reason: BackupReason,
    job: RunningJob,
    onCopied: () => void = () => {},
  ): Promise<{ path: string; manifest: BackupManifest }> {
    const { folder, attachments, db } = profile();
    const copiedBefore = copied;
    try {
      const begun = makeBackup(
        { folder, attachments, db, settings: readBackupSettings(folder) },
        reason,
        options,
        job.show,
      );
      job.cancelWith(begun.cancel);
      begun.copied.then(
        () => {
          copied = changes;
          onCopied();
        },
        () => {},
      );
      const made = await begun.made;
      problem = null;
      const listed = list().find(({ found }) => found.path === made.path);
      if (listed) hashes.put(listed.found, made.manifest.sha256);
      log.info(`made a backup (${reason}, ${made.manifest.bytes} bytes)`);
      return made;
    } catch (error) {
      copied = copiedBefore;
      if (error instanceof Cancelled) throw error;
      if (error instanceof DamagedBackup) isHealthy = false;
      problem =
        error instanceof ExpectedError ? error.message : error instanceof DamagedBackup ? DAMAGED : NOT_MADE;
      log.error('a backup could not be made', error);
      throw new ExpectedError('NOT_SAVED', problem);
    }
  }

  async function makeAndTidy(reason: BackupReason, onCopied?: () => void): Promise<void> {
    const { folder } = profile();
    try {
      await slot.run('backup', (job) => make(reason, job, onCopied));
    } catch (error) {
      if (error instanceof Cancelled) throw new ExpectedError('INVALID', 'Cancelled. No backup was made.');
      throw error;
    }
    const settings = readBackupSettings(folder);
    const place = backupFolder(folder, settings);
    try {
      const removed = await pruneBackups(place, {
        profile: profileMadeAt(folder),
        keep: settings.goBack === null ? null : join(place, fileOf(settings.goBack)),
        isHealthy: () => isHealthy,
        hashes,
      });
      if (removed === 0) return;
      log.info(`removed ${removed} backups that newer ones stand for`);
      onChange();
    } catch (error) {
      log.error('older backups could not be removed', error);
    }
  }

  async function before(reason: BackupReason): Promise<void> {
    const { name, db } = profile();
    if (name === 'sample' || !hasContent(db)) return;
    if (slot.current()?.kind === 'backup') await slot.idle();
    if (slot.current()) return;
    await new Promise<void>((resolve) => {
      makeAndTidy(reason, resolve).then(resolve, () => resolve());
    });
  }

  /** Copies from before an update have no manifest yet when the database is opened. */
  async function adoptOwn(): Promise<void> {
    const { folder } = profile();
    for (const { found, backup } of list()) {
      if (found.manifest || backup.isSealed || found.folder !== join(folder, BACKUPS_FOLDER)) continue;
      await adoptBackup(found, null, { ...options, profileFolder: folder }).catch((error: unknown) =>
        log.warn(`a copy without a manifest is not whole: ${String(error)}`),
      );
    }
  }

  return {
    state() {
      const { folder } = profile();
      const settings = readBackupSettings(folder);
      const listed = list();
      void hashes.readAll(
        listed.map(({ found }) => found),
        onChange,
      );
      const backups = listed.map(({ backup }) => backup);
      const inside = join(folder, BACKUPS_FOLDER);
      const { goBack } = settings;
      return {
        backups,
        proposed: proposedBackup(backups)?.id ?? null,
        folder: settings.folder ?? inside,
        isChosen: settings.folder !== null,
        isReachable: settings.folder === null || backupFolder(folder, settings) === settings.folder,
        isSealing: settings.key !== null,
        problem,
        goBack: backups.find(({ id }) => id === goBack)?.id ?? null,
      } satisfies BackupState;
    },
    job: () => slot.current(),
    cancel: () => slot.cancel(),
    async make(reason) {
      // One that is on its way may have begun before the last change.
      if (slot.current()?.kind === 'backup') await slot.idle();
      await makeAndTidy(reason);
    },
    before,
    async beforeDeleting(count) {
      if (count > MANY) await before('before_delete');
    },
    preview(id) {
      const { backup } = find(id);
      const { db } = profile();
      return { backup, now: summarise(db), since: doneSince(db, backup.madeAt ?? '') };
    },
    async restore(id, passphrase) {
      const listed = find(id);
      const { folder } = profile();
      const isGoingBack = readBackupSettings(folder).goBack === id;
      try {
        const safe = await slot.run('restore', (job) =>
          restoreBackup(listed, passphrase, job, {
            profile,
            script,
            log,
            list,
            hashes,
            changes: () => changes,
            async makeSafe() {
              const { path } = await make('before_restore', job);
              const found = list().find((one) => one.found.path === path);
              if (!found) throw new Error('The backup from before the restore is not there');
              return found.backup.id;
            },
            replace: options.replace,
          }),
        );
        keepBackupSettings(folder, { goBack: isGoingBack ? null : safe });
        copied = changes;
        isHealthy = true;
        log.info(`restored ${basename(listed.found.path)}`);
        onChange();
      } catch (error) {
        if (error instanceof Cancelled)
          throw new ExpectedError('INVALID', 'Cancelled. Everything is as it was.');
        throw error;
      }
    },
    async check(id, passphrase) {
      await adoptBackup(find(id).found, passphrase, { ...options, profileFolder: profile().folder });
      onChange();
    },
    setFolder(typed) {
      const { folder } = profile();
      keepBackupSettings(folder, { folder: typed === null ? null : checkBackupFolder(typed, folder) });
      onChange();
    },
    async setPassphrase(passphrase) {
      const { folder } = profile();
      const key = passphrase === null ? null : await lockNewKey(passphrase);
      keepBackupSettings(folder, { key });
      onChange();
    },
    async makeIfDue() {
      try {
        const { name, db } = profile();
        if (name === 'sample' || slot.current() || !db.open) return;
        await adoptOwn();
        const last = list().find(({ backup }) => backup.isOwn && backup.madeAt !== null);
        const lastAt = last?.backup.madeAt ?? null;
        const due = dueBackup({
          lastAt,
          now: clock(),
          hasChanges: changes > copied,
          hasContent: hasContent(db),
        });
        if (due) await makeAndTidy(due);
      } catch (error) {
        // Told in the settings; the next try comes by itself.
        log.warn(`the automatic backup was not made: ${String(error)}`);
      }
    },
    noteChange() {
      changes += 1;
    },
  };
}

function fileOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
