import { randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { BackupJob, BackupManifest, BackupReason } from '../../../shared/backups.ts';
import type { AttachmentSource } from '../../attachments/collect-orphans.ts';
import type { Clock, Db } from '../../context.ts';
import { databaseBytes, demandRoom } from '../../database/backup.ts';
import { BACKUPS_FOLDER, profileMadeAt } from '../../database/open-profile.ts';
import { clearPartials, freeName, partialPath, readManifest } from './backup-files.ts';
import type { BackupSettings } from './backup-settings.ts';
import { copyDatabase } from './copy-database.ts';
import { Cancelled, DamagedBackup, type RunningTask, runInWorker } from './run-backup-task.ts';

/** What making a backup needs to know of the profile that is open. */
export type BackedUp = {
  db: Db;
  folder: string;
  attachments: string;
  settings: BackupSettings;
};

export type MakeOptions = {
  script: URL;
  sources: readonly AttachmentSource[];
  clock: Clock;
  today(): string;
  version: string;
};

/** A backup on its way. `copied` comes first: from then on the database may change without changing the backup. */
export type MakingBackup = {
  readonly copied: Promise<void>;
  /** The path and manifest. Throws DamagedBackup, Cancelled or an ExpectedError. */
  readonly made: Promise<{ path: string; manifest: BackupManifest }>;
  cancel(): Promise<void>;
};

/** The folder backups go into now: the chosen one while it can be written, else the one inside the profile. */
export function backupFolder(profileFolder: string, { folder }: BackupSettings): string {
  return folder !== null && isWritable(folder) ? folder : join(profileFolder, BACKUPS_FOLDER);
}

/** Begins a backup of the open profile; the caller sees to it that there is one at a time. */
export function makeBackup(
  profile: BackedUp,
  reason: BackupReason,
  { script, sources, clock, today, version }: MakeOptions,
  onProgress: (progress: Pick<BackupJob, 'stage' | 'share'>) => void,
): MakingBackup {
  let isCancelled = false;
  let task: RunningTask | undefined;
  const { db, settings } = profile;
  const folder = backupFolder(profile.folder, settings);
  const inside = join(profile.folder, BACKUPS_FOLDER);

  async function copy() {
    const own = profileMadeAt(profile.folder);
    for (const place of new Set([folder, inside])) {
      mkdirSync(place, { recursive: true, mode: 0o700 });
      clearPartials(place, own);
    }
    demandRoom(folder, databaseBytes(db));
    const id = randomUUID();
    const moment = clock();
    const path = join(folder, freeName(folder, moment, settings.key !== null));
    // What is to be sealed never lies open in a folder that may be on a stick or in a cloud.
    const partial = partialPath(settings.key === null ? folder : inside, own, id);
    const sealing =
      settings.key === null ? null : { key: settings.key, partial: partialPath(folder, own, `${id}-sealed`) };
    const clear = () => {
      for (const left of [partial, sealing?.partial, `${partial}-journal`])
        if (left !== undefined) rmSync(left, { force: true });
      // Named already, but nothing says what it must be: then it is none.
      if (readManifest(path) === null) rmSync(path, { force: true });
    };
    onProgress({ stage: 'copying', share: null });
    try {
      const expected = await copyDatabase(db, partial, {
        onShare: (share) => onProgress({ stage: 'copying', share }),
        isCancelled: () => isCancelled,
      });
      const facts = { profile: own, madeAt: moment.toISOString(), day: today(), reason, version };
      return { partial, path, sealing, expected, facts, clear };
    } catch (error) {
      clear();
      throw isDamage(error) ? new DamagedBackup(String(error)) : error;
    }
  }

  const copying = copy();
  const made = copying.then(async ({ clear, ...copied }) => {
    try {
      if (isCancelled) throw new Cancelled('cancelled');
      const { attachments } = profile;
      task = runInWorker(script, { kind: 'finish', folder, attachments, sources, ...copied }, (message) => {
        if (message.kind === 'progress') onProgress({ stage: message.stage, share: message.share });
      });
      const manifest = await task.result;
      if (!manifest) throw new Error('The backup worker gave no manifest');
      return { path: copied.path, manifest };
    } catch (error) {
      clear();
      throw error;
    }
  });
  return {
    copied: copying.then(() => undefined),
    made,
    async cancel() {
      isCancelled = true;
      await task?.cancel();
    },
  };
}

/** Whether SQLite says that the live database itself is damaged. */
function isDamage(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB)/.test(error.code);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}
