import { randomUUID } from 'node:crypto';
import { accessSync, chmodSync, constants, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { ExpectedError } from '../../shared/errors.ts';
import type { Db } from '../context.ts';
import { inUse } from '../opened-by.ts';
import { DamagedDatabase, demandHealthy } from './damage-check.ts';
import { renameDurably, syncFile } from './durable-file.ts';
import { readFileHeader } from './file-header.ts';
import { APPLICATION_ID, migrate, newestVersion, versionOf } from './migrate.ts';
import { ProfileTrouble } from './profile-trouble.ts';
import { isOnNetworkDisk } from './unsafe-folder.ts';

// Whoever has the file keeps it as long as it runs, so all this waits for is one that is just ending.
const BUSY_AFTER_MS = 250;

/** In this order: the lock before the log, so that SQLite keeps no shared-memory file. */
const SETTINGS: readonly (readonly [name: string, value: string, readBack: string | number])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['mmap_size', '0', 0],
  ['wal_autocheckpoint', '1000', 1000],
  ['journal_size_limit', '8388608', 8_388_608],
];

type OpenOptions = {
  /** True when the profile was made before: then a missing or emptied file is a loss, not a beginning. */
  mustExist: boolean;
  /** Puts first content into a file that is made now, before it gets its name. */
  fill?: (db: Db) => void;
};

/**
 * Opens the one connection to a profile's database, or makes the file. A file that is not this profile's is
 * refused before SQLite touches it. Throws ProfileTrouble, or ExpectedError `IN_USE`.
 */
export function openDatabase(path: string, { mustExist, fill }: OpenOptions): Db {
  const header = readFileHeader(path);
  if (header.kind === 'not_regular')
    throw new ProfileTrouble(
      'not_a_file',
      path,
      `${path} is a link or a folder. Put the real file there and start Rebound again.`,
    );
  if (header.kind === 'not_sqlite')
    throw new ProfileTrouble(
      'other_file',
      path,
      `${path} is not a Rebound file, or it is damaged. Nothing was changed.`,
    );
  if (header.kind === 'sqlite') {
    if (header.applicationId !== APPLICATION_ID)
      throw new ProfileTrouble('other_app', path, `${path} belongs to another app. Nothing was changed.`);
    refuseNewer(path, header.userVersion);
  } else {
    if (mustExist || hasUnwrittenLog(path))
      throw new ProfileTrouble(
        header.kind === 'empty' ? 'empty' : 'missing',
        path,
        `Your applications are not where Rebound left them: ${path} is ${header.kind === 'empty' ? 'empty' : 'missing'}. Put the file back or restore a backup. Nothing was changed.`,
      );
  }
  refuseNetworkDisk(path);
  try {
    if (header.kind !== 'sqlite') createDatabase(path, fill);
    ownerOnly(dirname(path), 0o700);
    ownerOnly(path, 0o600);
    // On a read-only disk SQLite itself only speaks of an I/O error, once it takes its lock.
    for (const needed of [dirname(path), path]) accessSync(needed, constants.W_OK);
  } catch (error) {
    throw asTrouble(path, error);
  }
  return connect(path);
}

/**
 * Throws `IN_USE` when another process has the database at `path` open, which is then no file to put anything in the
 * place of. Only reads, and whatever else is wrong with the file is not its matter.
 */
export function demandNotInUse(path: string): void {
  if (readFileHeader(path).kind !== 'sqlite') return;
  let db: Db | undefined;
  try {
    db = new Database(path, { readonly: true, timeout: 0, fileMustExist: true });
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (error) {
    const trouble = asTrouble(path, error);
    if (trouble instanceof ExpectedError && trouble.code === 'IN_USE') throw trouble;
  } finally {
    db?.close();
  }
}

/** Writes everything into the main file and lets go of it, even when the disk is full: the log keeps what is left. */
export function closeDatabase(db: Db): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('optimize');
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
  } finally {
    db.close();
  }
}

function connect(path: string): Db {
  let db: Db | undefined;
  try {
    db = new Database(path, { timeout: BUSY_AFTER_MS, fileMustExist: true });
    for (const [name, value] of SETTINGS) db.pragma(`${name} = ${value}`);
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    // Only after a first read: the driver sets a weaker `synchronous` of its own when the log begins.
    for (const [name, , expected] of SETTINGS) {
      const value = db.pragma(name, { simple: true });
      if (value !== expected) throw new Error(`SQLite has ${name} = ${String(value)}, not ${expected}`);
    }
    // The log beside the file may hold a newer version than the header did.
    refuseNewer(path, versionOf(db));
    demandHealthy(db, path);
    return db;
  } catch (error) {
    db?.close();
    throw asTrouble(path, error);
  }
}

/** The file gets its name only when it is whole, so a crash here leaves nothing that looks like a profile. */
function createDatabase(path: string, fill: ((db: Db) => void) | undefined): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const prefix = `.${basename(path)}.partial-`;
  for (const name of readdirSync(folder)) if (name.startsWith(prefix)) rmSync(join(folder, name));
  const partial = join(folder, prefix + randomUUID());
  try {
    const db = new Database(partial);
    try {
      db.pragma('foreign_keys = ON');
      migrate(db, () => {});
      if (fill) db.transaction(() => fill(db)).immediate();
    } finally {
      db.close();
    }
    chmodPrivate(partial, 0o600);
    syncFile(partial);
    renameDurably(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    rmSync(`${partial}-journal`, { force: true });
    throw error;
  }
}

function refuseNewer(path: string, version: number): void {
  if (version > newestVersion())
    throw new ProfileTrouble(
      'newer',
      path,
      `${path} was saved by a newer Rebound. Update Rebound, then open it. Nothing was changed.`,
    );
}

function hasUnwrittenLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function refuseNetworkDisk(path: string): void {
  if (isOnNetworkDisk(dirname(path)))
    throw new ProfileTrouble(
      'network',
      path,
      `${dirname(path)} is on a network disk, where saving is not safe. Use a folder on this computer.`,
    );
}

function ownerOnly(path: string, mode: number): void {
  if ((statSync(path).mode & 0o777) !== mode) chmodPrivate(path, mode);
}

function chmodPrivate(path: string, mode: number): void {
  // Windows has no such modes: the folder of the person's account protects it there.
  if (process.platform !== 'win32') chmodSync(path, mode);
}

/** What SQLite and the disk say, as a trouble of the profile where it is one. */
export function asTrouble(path: string, error: unknown): unknown {
  if (isForbidden(error)) return notWritable(path);
  if (error instanceof DamagedDatabase) return damaged(path);
  if (!(error instanceof Database.SqliteError)) return error;
  if (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED'))
    return inUse(dirname(path));
  if (error.code.startsWith('SQLITE_NOTADB') || error.code.startsWith('SQLITE_CORRUPT')) return damaged(path);
  if (error.code.startsWith('SQLITE_CANTOPEN') || error.code.startsWith('SQLITE_READONLY'))
    return notWritable(path);
  return error;
}

function damaged(path: string): ProfileTrouble {
  return new ProfileTrouble(
    'damaged',
    path,
    `${path} is damaged. Restore a backup, or save what can be read. Nothing was changed.`,
  );
}

function isForbidden(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code))
  );
}

function notWritable(path: string): ProfileTrouble {
  return new ProfileTrouble(
    'not_writable',
    path,
    `Rebound may not write to ${path}. Check who may change that file and its folder.`,
  );
}
