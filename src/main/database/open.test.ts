import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExpectedError } from '../../shared/errors.ts';
import { APPLICATION_ID, newestVersion } from './migrate.ts';
import { closeDatabase, openDatabase } from './open.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-open-'));
  path = join(folder, 'rebound.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function refusal(mustExist: boolean): string {
  try {
    closeDatabase(openDatabase(path, { mustExist }));
  } catch (error) {
    if (error instanceof ExpectedError) return error.code;
    throw error;
  }
  return 'opened';
}

function makeSqlite(applicationId: number, version: number): void {
  const db = new Database(path);
  db.exec('CREATE TABLE notes (id INTEGER PRIMARY KEY)');
  db.pragma(`application_id = ${applicationId}`);
  db.pragma(`user_version = ${version}`);
  db.close();
}

describe('opening a database', () => {
  it('makes a new file that only its owner can read, with the schema and the mark of Rebound', () => {
    chmodSync(folder, 0o755);
    const db = openDatabase(path, { mustExist: false });
    expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(db.pragma('user_version', { simple: true })).toBe(newestVersion());
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    closeDatabase(db);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readFileSync(path).readInt32BE(68)).toBe(APPLICATION_ID);
  });

  const other = /belongs to another app\. Nothing was changed\.$/;
  it.each([
    [
      'text that is no database',
      /is not a Rebound file, or it is damaged\. Nothing was changed\.$/,
      () => writeFileSync(path, 'Dear diary, '.repeat(100)),
    ],
    ['a database of another app', other, () => makeSqlite(0x1234, 1)],
    ['a database without any mark', other, () => makeSqlite(0, 0)],
    [
      'a file of a newer Rebound',
      /was saved by a newer Rebound\. Update Rebound, then open it\. Nothing was changed\.$/,
      () => makeSqlite(APPLICATION_ID, newestVersion() + 1),
    ],
  ])(
    'refuses %s in its own words and leaves every byte and its time as they were (fault 10)',
    (_name, words, make) => {
      make();
      const before = { bytes: readFileSync(path), mtime: statSync(path).mtimeMs };
      expect(refusal(false)).toBe('PROFILE_UNREADABLE');
      expect(refusal(true)).toBe('PROFILE_UNREADABLE');
      expect(() => openDatabase(path, { mustExist: true })).toThrow(words);
      expect({ bytes: readFileSync(path), mtime: statSync(path).mtimeMs }).toEqual(before);
    },
  );

  it('does not take a lost or emptied file of a known profile for a new beginning', () => {
    expect(refusal(true)).toBe('PROFILE_UNREADABLE');
    expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined();
    writeFileSync(path, '');
    expect(refusal(true)).toBe('PROFILE_UNREADABLE');
    expect(statSync(path).size).toBe(0);
    expect(refusal(false)).toBe('opened');
  });

  it('does not begin anew beside a log that still holds writes', () => {
    writeFileSync(`${path}-wal`, 'writes');
    expect(refusal(false)).toBe('PROFILE_UNREADABLE');
    expect(readFileSync(`${path}-wal`, 'utf8')).toBe('writes');
  });

  it('refuses a link', () => {
    const real = join(folder, 'real.db');
    closeDatabase(openDatabase(real, { mustExist: false }));
    symlinkSync(real, path);
    expect(refusal(true)).toBe('PROFILE_UNREADABLE');
  });

  it('says so when the database is open already, and opens it once that is closed (fault 12)', () => {
    const first = openDatabase(path, { mustExist: false });
    expect(refusal(true)).toBe('IN_USE');
    closeDatabase(first);
    expect(refusal(true)).toBe('opened');
  });

  it('leaves no log behind after closing', () => {
    const db = openDatabase(path, { mustExist: false });
    db.prepare("UPDATE settings SET preferences = '{}'").run();
    closeDatabase(db);
    expect(statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  });
});
