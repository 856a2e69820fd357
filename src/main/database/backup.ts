import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ExpectedError } from '../../shared/errors.ts';
import type { Db } from '../context.ts';
import { renameDurably, syncFile } from './durable-file.ts';
import { readFileHeader } from './file-header.ts';

/** What a whole copy of a database must have. */
export type CopyIdentity = {
  readonly applicationId: number;
  readonly userVersion: number;
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
};

/**
 * Writes a whole, checked copy of the open database to `folder/name` and gives its path. The copy appears
 * under its name only after it was read back: healthy, same identity, same number of rows in every table.
 * Throws (and leaves no file) when it was not, and `NOT_SAVED` when the disk has no room for it.
 */
export function backUp(db: Db, folder: string, name: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  demandRoom(folder, databaseBytes(db));
  const partial = join(folder, `.partial-${randomUUID()}`);
  try {
    const identity = copyAtOnce(db, partial);
    checkCopy(partial, identity);
    syncFile(partial);
    const path = join(folder, name);
    renameDurably(partial, path);
    return path;
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** Writes a copy in one go, which nothing can come between, and gives what it must have. It is neither checked nor synced. */
export function copyAtOnce(db: Db, path: string): CopyIdentity {
  const identity = identityOf(db);
  db.prepare('VACUUM INTO ?').run(path);
  makePrivate(path);
  return identity;
}

/** How large the open database is on the disk. */
export function databaseBytes(db: Db): number {
  return Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }));
}

/** Throws `NOT_SAVED` unless the disk of `folder` has room for twice `bytes`. */
export function demandRoom(folder: string, bytes: number): void {
  const disk = statfsSync(folder);
  if (disk.bavail * disk.bsize < bytes * 2)
    throw new ExpectedError(
      'NOT_SAVED',
      'There is no room on the disk for a backup, so nothing was changed. Make some room and try again.',
    );
}

/** What the open database is and holds at this moment. */
export function identityOf(db: Db): CopyIdentity {
  return {
    applicationId: Number(db.pragma('application_id', { simple: true })),
    userVersion: Number(db.pragma('user_version', { simple: true })),
    counts: rowCounts(db),
  };
}

/** Reads a copy back; throws an Error unless it is healthy and, given an identity, has that one. Gives what it has. */
export function checkCopy(path: string, expected?: CopyIdentity): CopyIdentity {
  if (readFileHeader(path).kind !== 'sqlite') throw new Error('The backup has no header');
  const copy = new Database(path, { readonly: true, fileMustExist: true });
  try {
    copy.pragma('trusted_schema = OFF');
    copy.pragma('cell_size_check = ON');
    if (copy.pragma('quick_check', { simple: true }) !== 'ok') throw new Error('The backup is damaged');
    const broken = copy.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) throw new Error('The backup lacks rows others refer to');
    const identity = identityOf(copy);
    if (!expected) return identity;
    if (identity.applicationId !== expected.applicationId)
      throw new Error('The backup has another application_id');
    if (identity.userVersion !== expected.userVersion) throw new Error('The backup has another user_version');
    if (sortedCounts(identity) !== sortedCounts(expected))
      throw new Error('The backup has other rows than the database');
    return identity;
  } finally {
    copy.close();
  }
}

function sortedCounts({ counts }: CopyIdentity): string {
  return JSON.stringify(Object.entries(counts).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The number of rows of every table of the open file, by name. */
export function rowCounts(db: Db): Record<string, number> {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name`,
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db.prepare<[], number>(`SELECT count(*) FROM main."${table}"`).pluck().get() ?? 0,
    ]),
  );
}

/** Only the owner may read it; Windows has no such modes. */
export function makePrivate(path: string): void {
  if (process.platform !== 'win32') chmodSync(path, 0o600);
}
