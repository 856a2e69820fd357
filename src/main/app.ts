import { join } from 'node:path';
import { type Change, FEATURES, type Feature } from '../shared/changes.ts';
import { ExpectedError } from '../shared/errors.ts';
import type { ProfileName } from '../shared/profile.ts';
import type { DueNotification } from '../shared/reminders.ts';
import { collectOrphans } from './attachments/collect-orphans.ts';
import { ATTACHMENTS_FOLDER, keepBytes, openAttachments } from './attachments/open-attachments.ts';
import type { Attachments, Clock, Context, Db, Log, LookedAt, Profiles, Uploads } from './context.ts';
import { eraseProfile } from './database/erase-profile.ts';
import { closeDatabase } from './database/open.ts';
import { DATABASE_FILE, openProfile } from './database/open-profile.ts';
import { readSettings } from './database/read-settings.ts';
import { replaceDatabase } from './database/replace-database.ts';
import { saving } from './database/saving.ts';
import { recordStep } from './database/undo.ts';
import { documentFiles } from './features/applications/documents-store.ts';
import { createBackups } from './features/backups/backup-service.ts';
import { startBackupTimer } from './features/backups/backup-timer.ts';
import { entryImages } from './features/journal/journal-names-store.ts';
import { dropOldSnapshots } from './features/journal/journal-snapshots-store.ts';
import { createLock, lockedError } from './features/lock/lock-service.ts';
import { keepLock, readLock } from './features/lock/lock-store.ts';
import { lockedAttachments, lockedUploads } from './features/lock/locked-files.ts';
import { versionFiles } from './features/materials/versions-store.ts';
import { insertSample } from './features/profile/insert-sample.ts';
import { insertSampleDocuments } from './features/profile/sample-documents.ts';
import { takeDueReminders } from './features/reminders/due-reminders-store.ts';
import {
  INDEX_BUILT_AGAIN,
  isDrift,
  rebuildSearchIndex,
  repairSearchIndex,
  searchWaits,
  settleSearch,
} from './features/search/search-documents-store.ts';
import { evidenceFiles } from './features/skills/evidence-store.ts';
import { settleSkills, unreadSkills } from './features/skills/skill-mentions-store.ts';
import { type AppRouter, appRouter } from './router.ts';
import { openUploads } from './uploads.ts';
import type { Workers } from './workers.ts';

export type AppOptions = {
  /** Absolute folder of the person's own profile; the sample lives in its `sample` folder. */
  dataDir: string;
  clock: Clock;
  log: Log;
  version: string;
  /** True: the sample is opened first, and nothing of the own profile is touched until the person asks for it. */
  sample: boolean;
  workers: Workers;
  /** Set: `dataDir` holds a copy of that profile's database. All else is read where it is, and nothing is kept. */
  lookedAt?: LookedAt;
  /** Takes the app lock of the person's own profile off before anything is shown. */
  removeLock?: boolean;
};

/** Every table that names files, so that none of those is taken for an orphan. */
export const attachmentSources = [documentFiles, entryImages, evidenceFiles, versionFiles];

// Long after the first screen is there, and long before anybody misses the room.
const TIDY_AFTER_MS = 60_000;
// Nobody has asked for anything this long: checking the index of very many texts holds everything else up for seconds.
// Shorter than the minute after which a page asks for reminders again.
const CHECK_WHEN_QUIET_MS = 45_000;
// Documents for the search are made when a window has been quiet for a moment, a few at a time.
const SETTLE_AFTER_MS = 1_000;
const SETTLED_TOGETHER = 50;
const SETTLED_MS = 12;

/** What a host serves: the router, a context for each window, the stream of changes, uploads and attachments. */
export type App = {
  readonly router: AppRouter;
  /** The context of one call; `origin` names the window that asks. */
  contextFor(origin: string | null): Context;
  /** Calls `listener` after each commit; the answer stops that. */
  onChanged(listener: (change: Change) => void): () => void;
  readonly uploads: Uploads;
  /** The files of the profile that is open now. */
  readonly attachments: Attachments;
  /**
   * Drops old versions of entries and files nothing refers to any more, and checks the search index. Happens by itself:
   * the first a minute after the start, the check once nothing was asked for most of a minute.
   */
  tidy(): Promise<void>;
  /** Makes the automatic backup that is due. Happens by itself, every few minutes at most. */
  backUpIfDue(): Promise<void>;
  /** What is to be notified now, each once, and nothing while it is locked; a host that shows it itself asks every minute. */
  takeDueReminders(): DueNotification[];
  /** Whether the person wants Rebound to stay in the tray when its window is closed. */
  staysInTray(): boolean;
  /** The folder of the profile that is open now. */
  profileFolder(): string;
  /** Closes the profile. Safe to call twice. */
  close(): void;
};

type OpenProfile = { name: ProfileName; folder: string; db: Db; attachments: Attachments };

/**
 * Opens the profile and gives everything a host needs. Throws an ExpectedError with a sentence for the person
 * when the profile cannot be opened (`PROFILE_UNREADABLE`) or another Rebound has it (`IN_USE`).
 */
export function createApp(options: AppOptions): App {
  const { dataDir, clock, log, version, sample, workers, lookedAt = null, removeLock } = options;
  const listeners = new Set<(change: Change) => void>();
  const sampleFolder = join(dataDir, 'sample');

  function today(): string {
    return localDay(clock());
  }

  function openNamed(name: ProfileName): OpenProfile {
    const opened = name === 'sample' ? sampleFolder : dataDir;
    const folder = lookedAt?.folder ?? opened;
    const files = join(folder, ATTACHMENTS_FOLDER);
    const fill =
      name === 'sample'
        ? (db: Db) => {
            insertSample(db, today());
            insertSampleDocuments(db, today(), (bytes) => keepBytes(files, bytes));
          }
        : undefined;
    const db = openProfile(opened, { clock, log, mayBeSynced: name === 'sample', fill });
    return { name, folder, db, attachments: openAttachments(files) };
  }

  let open = openNamed(sample ? 'sample' : 'own');
  // Only after the profile is ours alone: another running Rebound may need its uploads.
  const uploads = openUploads(join(sample ? sampleFolder : dataDir, 'uploads'));

  async function dropLeftOvers(): Promise<void> {
    if (lookedAt) return;
    const { folder, db } = open;
    makeContext(null).write(null, [], (tidied) => dropOldSnapshots(tidied, clock().toISOString()));
    const removed = await collectOrphans(join(folder, ATTACHMENTS_FOLDER), db, clock(), attachmentSources);
    if (removed > 0) log.info(`removed ${removed} files nothing refers to any more`);
  }
  function checkSearchIndex(): void {
    if (open.db.open && makeContext(null).write(null, [], repairSearchIndex)) log.warn(INDEX_BUILT_AGAIN);
  }
  const tidying = setTimeout(() => {
    dropLeftOvers().catch((error: unknown) => log.error('the profile could not be tidied', error));
  }, TIDY_AFTER_MS);
  tidying.unref();
  let isChecked = false;
  const checking = setTimeout(() => {
    isChecked = true;
    try {
      checkSearchIndex();
    } catch (error) {
      log.error('the search index could not be checked', error);
    }
  }, CHECK_WHEN_QUIET_MS);
  checking.unref();

  let settling: NodeJS.Timeout | undefined;
  function settleSoon(): void {
    clearTimeout(settling);
    settling = setTimeout(settleSome, SETTLE_AFTER_MS);
    settling.unref();
  }
  function settleSome(): void {
    try {
      if (!open.db.open) return;
      const areUnread = unreadSkills(open.db) > 0;
      if (!areUnread && !searchWaits(open.db)) return;
      makeContext(null).write(null, [], (db) => settleSearch(db, SETTLED_TOGETHER));
      // Windows are told once, when the last text was read.
      if (
        areUnread &&
        makeContext(null).write(null, [], (db) => settleSkills(db, SETTLED_TOGETHER, SETTLED_MS)) === 0
      )
        emit({ features: ['skills'], origin: null });
      settling = setTimeout(settleSome, 0);
      settling.unref();
    } catch (error) {
      // The texts stay noted: the next write or search tries again.
      log.error('texts could not be made findable', error);
      if (isDrift(error)) rebuildAndSettle();
    }
  }
  function rebuildAndSettle(): void {
    try {
      makeContext(null).write(null, [], rebuildSearchIndex);
      log.warn(INDEX_BUILT_AGAIN);
      settleSoon();
    } catch (error) {
      log.error('the search index could not be built again', error);
    }
  }
  settleSoon();

  const backups = createBackups({
    profile: () => ({ ...open, attachments: join(open.folder, ATTACHMENTS_FOLDER) }),
    script: workers.backup,
    sources: attachmentSources,
    clock,
    today,
    log,
    version,
    onChange: () => emit({ features: ['backups'], origin: null }),
    replace: replaceOpen,
  });
  const backUpIfDue = lookedAt ? async () => {} : backups.makeIfDue;
  const backupTimer = startBackupTimer(backUpIfDue);
  const lock = createLock({
    profile: () => open,
    write: (change) => makeContext(null).write(null, ['lock'], change),
    clock,
    onChange: () => emit({ features: ['lock'], origin: null }),
  });

  /** Puts the whole database at `path` in the place of the open one; on an error the first is open again, as it was. */
  function replaceOpen(path: string): void {
    const { name, folder } = open;
    // What comes back is the content; who may see it stays as it is now.
    const kept = readLock(open.db);
    closeDatabase(open.db);
    try {
      replaceDatabase(join(folder, DATABASE_FILE), path, () => {
        open = openNamed(name);
        keepLock(open.db, kept);
      });
    } catch (error) {
      if (!open.db.open) open = openNamed(name);
      throw error;
    }
    emit({ features: [...FEATURES], origin: null });
  }

  function emit(change: Change): void {
    // Nobody shows what belongs to no feature.
    if (change.features.length === 0) return;
    if (change.features.some((feature) => feature !== 'backups')) backups.noteChange();
    settleSoon();
    // Whoever unlocks reads all anew.
    if (lock.isLocked() && !change.features.includes('lock')) return;
    for (const listener of listeners) {
      try {
        listener(change);
      } catch (error) {
        log.error('a listener of the change stream threw', error);
      }
    }
  }

  const profiles: Profiles = {
    state() {
      return {
        profile: open.name,
        firstRun: isFirstRun(open.db) && !lookedAt,
        folder: open.folder,
        version,
        lookedAt: lookedAt?.trouble ?? null,
      };
    },
    finishFirstRun(origin) {
      saving(open.db, () => open.db.prepare('UPDATE settings SET first_run_done = 1').run());
      emit({ features: ['profile'], origin });
    },
    switchTo(name) {
      if (name === open.name) return;
      const before = open.name;
      // What is made of the other profile goes on by itself or ends; nothing half-made ever has a final name.
      void backups.cancel();
      closeDatabase(open.db);
      try {
        open = openNamed(name);
        lock.close();
      } catch (error) {
        open = openNamed(before);
        throw error;
      }
      log.info(`opened the ${name} profile`);
      emit({ features: [...FEATURES], origin: null });
    },
    replaceDatabase: replaceOpen,
    async erase({ backups: withBackups }) {
      if (open.name !== 'own')
        throw new ExpectedError(
          'INVALID',
          'The sample holds nothing of yours. Go to your own profile first.',
        );
      await backups.cancel();
      // Beware: meanwhile another window may have gone to the sample.
      if (open.name !== 'own')
        throw new ExpectedError('CONFLICT', 'Another profile is open now. Nothing was erased.');
      const { folder } = open;
      closeDatabase(open.db);
      try {
        eraseProfile(folder, { backups: withBackups });
      } finally {
        open = openNamed('own');
      }
      log.info('erased everything');
      emit({ features: [...FEATURES], origin: null });
    },
  };

  function contextFor(origin: string | null): Context {
    if (!isChecked) checking.refresh();
    backupTimer.noteAsked();
    return makeContext(origin);
  }

  const servedUploads = (): Uploads => (lock.isLocked() ? lockedUploads(uploads) : uploads);
  const servedAttachments = (): Attachments => (lock.isLocked() ? lockedAttachments : open.attachments);

  function makeContext(origin: string | null): Context {
    return {
      // A getter, because a switch of the profile within one batch of calls changes the connection.
      get db() {
        return open.db;
      },
      log,
      clock,
      today,
      origin,
      profiles,
      get uploads() {
        return servedUploads();
      },
      workers,
      get attachments() {
        return servedAttachments();
      },
      backups,
      lock,
      get refusal() {
        return lock.isLocked() ? lockedError() : null;
      },
      recovery: null,
      lookedAt,
      write(label, features, change) {
        const { db } = open;
        const commit = db.transaction(() =>
          label === null ? change(db) : recordStep(db, label, features, clock, () => change(db)),
        );
        const result = saving(db, () => commit.immediate());
        emit({ features: label === null ? features : withUndo(features), origin });
        return result;
      },
    };
  }

  if (removeLock && lock.takeOff()) log.info('took the app lock off');

  return {
    router: appRouter,
    contextFor,
    onChanged(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    get uploads() {
      return servedUploads();
    },
    get attachments() {
      return servedAttachments();
    },
    async tidy() {
      await dropLeftOvers();
      checkSearchIndex();
    },
    backUpIfDue,
    takeDueReminders: () => (lookedAt || lock.isLocked() ? [] : takeDueReminders(makeContext(null))),
    staysInTray: () => readSettings(open.db).staysInTray,
    profileFolder: () => open.folder,
    close() {
      listeners.clear();
      clearTimeout(tidying);
      clearTimeout(checking);
      clearTimeout(settling);
      backupTimer.stop();
      void backups.cancel();
      if (open.db.open) closeDatabase(open.db);
    },
  };
}

function withUndo(features: readonly Feature[]): Feature[] {
  return [...new Set<Feature>([...features, 'undo'])];
}

function isFirstRun(db: Db): boolean {
  const row = db.prepare<[], { first_run_done: number }>('SELECT first_run_done FROM settings').get();
  return row?.first_run_done !== 1;
}

function localDay(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${day}`;
}
