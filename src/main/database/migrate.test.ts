import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../context.ts';
import { backUp, rowCounts } from './backup.ts';
import { APPLICATION_ID, migrate, versionOf } from './migrate.ts';
import { type Migration, migrations } from './migrations.ts';
import { closeDatabase, openDatabase } from './open.ts';

/** A shipped migration has run on people's files: a line here is added, never changed. */
const SHIPPED: Record<string, string> = {
  '0001-create-applications.sql': 'daf46cac7faad16e5684d68c6afe9e339111db699f4a649fbb708d67447cef37',
  '0002-create-documents.sql': '5e5a019bc8914e776ea017cb78578ac9ef071db3d6ab960173d5cf91d32556c2',
  '0003-create-endings.sql': '91b1593ced5bf8b69854749f17ca598175241e7cc64d758516815254a6ce17ef',
  '0004-create-journal.sql': 'f3ed4962ea82410edaa29769ff2419f17c2b1cf0d3cf7c796092ff41c4c292fb',
  '0005-create-skills.sql': 'fc82f9de2dcfc917880ac7a9544068a031d4d80763ace16edf3de1f1ac51c0b6',
  '0006-create-materials.sql': 'f432c6c93036b2746f2a100a7f071f8df933907e8c58580413dbbef5d1f38c0f',
  '0007-extend-practice.sql': 'fa964b02605989dfe6a76ea6900bac796195020f5eb384d1aa42ad4b5504fc3d',
  '0008-create-goals.sql': '4a1c28c43d8c8af702a2ea6da68d895edd42f9daa3eec85bf01779b3c26e35da',
  '0009-extend-network.sql': 'e01fba97c8444ea12c58bc678366f429d5d0257d9552842fa3bec2578403d9b6',
  '0010-create-work-search.sql': 'da11d8846721bb410276b7a20d24501a9a617bc92cb28aef418fe633771d09e4',
  '0011-add-app-lock.sql': '8ab00f5ea773d6319dcde3ed2122e40c20cb325938f081080da99fcef7050369',
  '0012-number-what-is-typed.sql': '1dce29657866a1e2209c567805b8e6a2cd9814158daed54853c787a48dc0fb12',
};

let folder: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-migrate-'));
  db = openDatabase(join(folder, 'rebound.db'), { mustExist: false });
});
afterEach(() => {
  closeDatabase(db);
  rmSync(folder, { recursive: true, force: true });
});

function withNext(sql: string): Migration[] {
  return [...migrations, { version: migrations.length + 1, name: 'next.sql', sql }];
}

describe('migrations', () => {
  it('are the bytes that were shipped', () => {
    const hashes = migrations.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')]);
    expect(Object.fromEntries(hashes)).toEqual(SHIPPED);
  });

  it('make only strict tables whose key is a row number', () => {
    const tables = db
      .prepare<[], { name: string; strict: number }>(
        `SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`,
      )
      .all();
    expect(tables.length).toBeGreaterThan(10);
    for (const { name, strict } of tables) {
      const key = db
        .prepare<[string], string>('SELECT type FROM pragma_table_info(?) WHERE pk > 0')
        .pluck()
        .all(name);
      expect({ name, strict, key }).toEqual({ name, strict: 1, key: ['INTEGER'] });
    }
  });

  it('run after the backup, keep every row, and set the version', () => {
    db.prepare("INSERT INTO contacts (name) VALUES ('Ines Calder')").run();
    const from = versionOf(db);
    let backup = '';
    migrate(
      db,
      () => {
        backup = backUp(db, join(folder, 'backups'), 'before.db');
      },
      withNext("ALTER TABLE contacts ADD COLUMN pronouns TEXT NOT NULL DEFAULT ''"),
    );
    expect(versionOf(db)).toBe(from + 1);
    expect(db.prepare('SELECT name, pronouns FROM contacts').get()).toEqual({
      name: 'Ines Calder',
      pronouns: '',
    });
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    const copy = new Database(backup, { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(from);
    expect(copy.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(rowCounts(copy).contacts).toBe(1);
    copy.close();
  });

  it('leave everything as it was when a step fails halfway', () => {
    const from = versionOf(db);
    const steps = withNext('ALTER TABLE contacts ADD COLUMN pronouns TEXT; INSERT INTO nowhere VALUES (1)');
    expect(() => migrate(db, () => {}, steps)).toThrow('nowhere');
    expect(versionOf(db)).toBe(from);
    expect(() => db.prepare('SELECT pronouns FROM contacts')).toThrow('pronouns');
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('refuse to leave a reference without its row', () => {
    const steps = withNext('INSERT INTO interview_people (interview_id, contact_id) VALUES (7, 8)');
    expect(() => migrate(db, () => {}, steps)).toThrow('references');
    expect(rowCounts(db).interview_people).toBe(0);
  });

  it('do not run when the backup cannot be made', () => {
    const from = versionOf(db);
    const noBackup = () => {
      throw new Error('no room');
    };
    expect(() =>
      migrate(db, noBackup, withNext('CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT')),
    ).toThrow('no room');
    expect(versionOf(db)).toBe(from);
  });
});

describe('a backup', () => {
  it('leaves no half-made file when it cannot be finished', () => {
    const backups = join(folder, 'backups');
    expect(() => db.transaction(() => backUp(db, backups, 'never.db'))()).toThrow();
    expect(existsSync(join(backups, 'never.db'))).toBe(false);
    expect(readdirSync(backups)).toEqual([]);
  });
});
