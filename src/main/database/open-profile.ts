import { chmodSync, existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../../shared/errors.ts';
import type { Clock, Db, Log } from '../context.ts';
import { backUp } from './backup.ts';
import { renameDurably, syncFile, writeDurably } from './durable-file.ts';
import { migrate, versionOf } from './migrate.ts';
import { closeDatabase, openDatabase } from './open.ts';

const DATABASE_FILE = 'rebound.db';
const BACKUPS_FOLDER = 'backups';

// Stands beside the database since the profile was made, so that a lost file is not taken for a first start.
const MARKER_FILE = 'profile.json';
const CLOUD_FOLDER = /OneDrive|Dropbox|iCloud|Mobile Documents|Google ?Drive/i;

type ProfileOptions = {
  clock: Clock;
  log: Log;
  /** Puts first content into a profile that is made now. */
  fill?: (db: Db) => void;
};

/**
 * Opens the profile in `folder` (made when it is new) and brings its schema up to date behind a checked
 * backup. Throws what `openDatabase` throws.
 */
export function openProfile(folder: string, { clock, log, fill }: ProfileOptions): Db {
  const marker = join(folder, MARKER_FILE);
  if (CLOUD_FOLDER.test(folder)) log.warn('the profile lies in a folder that is synchronised elsewhere');
  const db = openDatabase(join(folder, DATABASE_FILE), { mustExist: existsSync(marker), fill });
  try {
    migrate(db, () => {
      backUpProfile(db, folder, `before-update-${versionOf(db)}`, clock);
      log.info('backed up before an update of the database');
    });
    if (!existsSync(marker))
      writeDurably(marker, `${JSON.stringify({ app: 'rebound', madeAt: clock().toISOString() })}\n`);
    return db;
  } catch (error) {
    closeDatabase(db);
    throw error;
  }
}

/**
 * Puts the database at `path` in the place of the one in `folder`, which must be closed: a crash leaves the one or the
 * other. Throws, with nothing changed, when the old one could not be written out whole.
 */
export function replaceDatabaseFile(folder: string, path: string): void {
  const place = join(folder, DATABASE_FILE);
  const log = `${place}-wal`;
  // It holds the last changes of the old database, and would be played onto the new one.
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 0)
    throw new ExpectedError(
      'NOT_SAVED',
      'Rebound could not write everything to the disk, so nothing was changed. Make some room, then try again.',
    );
  rmSync(log, { force: true });
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  syncFile(path);
  renameDurably(path, place);
}

/** Keeps a checked copy of the open database of `folder` among its backups; `why` is part of its name. */
export function backUpProfile(db: Db, folder: string, why: string, clock: Clock): void {
  const moment = clock().toISOString().slice(0, 19).replaceAll(':', '-');
  backUp(db, join(folder, BACKUPS_FOLDER), `${why}-${moment}.db`);
}
