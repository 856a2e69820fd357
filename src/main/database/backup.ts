import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ExpectedError } from '../../shared/errors.ts';
import type { Db } from '../context.ts';
import { renameDurably, syncFile } from './durable-file.ts';
import { readFileHeader } from './file-header.ts';

/**
 * Writes a whole, checked copy of the open database to `folder/name` and gives its path. The copy appears
 * under its name only after it was read back: healthy, same identity, same number of rows in every table.
 * Throws (and leaves no file) when it was not, and `NOT_SAVED` when the disk has no room for it.
 */
export function backUp(db: Db, folder: string, name: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  demandRoom(db, folder);
  const partial = join(folder, `.partial-${randomUUID()}`);
  try {
    db.prepare('VACUUM INTO ?').run(partial);
    chmodSync(partial, 0o600);
    verify(db, partial);
    syncFile(partial);
    const path = join(folder, name);
    renameDurably(partial, path);
    return path;
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function demandRoom(db: Db, folder: string): void {
  const bytes =
    Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }));
  const disk = statfsSync(folder);
  if (disk.bavail * disk.bsize < bytes * 2)
    throw new ExpectedError(
      'NOT_SAVED',
      'There is no room on the disk for a backup, so nothing was changed. Make some room and try again.',
    );
}

function verify(db: Db, path: string): void {
  const copy = new Database(path, { readonly: true });
  try {
    if (copy.pragma('quick_check', { simple: true }) !== 'ok') throw new Error('The backup is damaged');
    const broken = copy.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) throw new Error('The backup lacks rows others refer to');
    for (const identity of ['application_id', 'user_version'])
      if (copy.pragma(identity, { simple: true }) !== db.pragma(identity, { simple: true }))
        throw new Error(`The backup has another ${identity}`);
    if (JSON.stringify(rowCounts(copy)) !== JSON.stringify(rowCounts(db)))
      throw new Error('The backup has other rows than the database');
  } finally {
    copy.close();
  }
  if (readFileHeader(path).kind !== 'sqlite') throw new Error('The backup has no header');
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
