import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../context.ts';
import { migrate, newestVersion } from '../../database/migrate.ts';
import { migrations } from '../../database/migrations.ts';
import { archiveLines, FORMAT } from './archive-text.ts';
import { archivedTables, NOT_ARCHIVED, SEQUENCE_TABLE } from './archived-tables.ts';
import { fillAtRandom, seeded } from './generated-profile-test-setup.ts';
import { NEW_DATABASE, NEW_FILES, readArchive } from './read-archive.ts';
import { writeArchive } from './write-archive.ts';

const JOURNALS = Number(process.env.REBOUND_JOURNALS ?? 100);
const MADE_AT = '2026-11-23T09:00:00.000Z';

const files = ['one', 'two'].map((text) => Buffer.from(text));
const hashes = files.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
const lost = '0'.repeat(64);
let folder: string;
let empty: Buffer;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rebound-round-'));
  for (const [at, bytes] of files.entries()) writeFileSync(join(folder, hashes[at] ?? ''), bytes);
  const db = atVersion(newestVersion());
  empty = db.serialize();
  db.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function atVersion(version: number): Db {
  const db = new Database(':memory:');
  migrate(
    db,
    () => {},
    migrations.filter((step) => step.version <= version),
  );
  return db;
}

function namesOf(db: Db): string[] {
  return archivedTables(db)
    .map(({ name }) => name)
    .filter((name) => ![SEQUENCE_TABLE, 'settings', 'report_details', 'work_search_form'].includes(name));
}

function textOf(db: Db): string {
  return `${[...archiveLines(db)].join('\n')}\n`;
}

async function dataAfter(path: string, into: string): Promise<string> {
  mkdirSync(into);
  await readArchive(path, into);
  const db = new Database(join(into, NEW_DATABASE), { readonly: true });
  try {
    expect(db.pragma('foreign_key_check')).toEqual([]);
    return textOf(db);
  } finally {
    db.close();
  }
}

describe('what an export holds', () => {
  it('is every table there is, but for those that are listed with a reason', () => {
    const db = new Database(empty);
    const all = db
      .prepare<[], { name: string; type: string }>(
        "SELECT name, type FROM pragma_table_list WHERE schema = 'main'",
      )
      .all()
      .filter(({ name, type }) => name !== 'sqlite_schema' && (type === 'table' || type === 'virtual'))
      .map(({ name }) => name);
    const held = archivedTables(db).map(({ name }) => name);
    // The index of the search is the one virtual table; it is made again from the texts.
    expect([...held, ...Object.keys(NOT_ARCHIVED), 'search_index'].sort()).toEqual(all.sort());
    db.exec('CREATE TABLE a_new_one (id INTEGER PRIMARY KEY, what TEXT) STRICT');
    expect(archivedTables(db)[0]).toMatchObject({ name: 'a_new_one', columns: ['id', 'what'] });
    db.exec('CREATE TABLE keyless (what TEXT)');
    expect(() => archivedTables(db)).toThrow(/no primary key/);
    db.close();
  });
});

describe('an export brought back and exported again', () => {
  it(`is the same bytes, for ${JOURNALS} made-up profiles that together fill every table`, async () => {
    const filled = new Set<string>();
    let names: string[] = [];
    for (let seed = 0; seed < JOURNALS; seed += 1) {
      const db = new Database(empty);
      names = namesOf(db);
      for (const name of fillAtRandom(db, names, seeded(seed), [...hashes, lost])) filled.add(name);
      const source = join(folder, `${seed}.db`);
      writeFileSync(source, db.serialize());
      const before = textOf(db);
      db.close();
      const path = join(folder, `${seed}.zip`);
      const pathOf = (sha256: string) => (hashes.includes(sha256) ? join(folder, sha256) : null);
      writeArchive(
        path,
        { databasePath: source, pathOf, app: '0.0.0', madeAt: MADE_AT, today: '2026-11-23' },
        { withPrivate: true, withNotes: true },
      );
      const into = join(folder, String(seed));
      const after = await dataAfter(path, into);
      // The first choice counts as made; all else is as it was.
      expect(after.replace(/^(\[1,"\{\}",)1(,.*)$/m, '$10$2'), `seed ${seed}`).toBe(before);
      const kept = unzipSync(readFileSync(path), { filter: ({ name }) => name.startsWith('attachments/') });
      for (const name of Object.keys(kept))
        expect(readFileSync(join(into, NEW_FILES, name.slice(12)))).toEqual(Buffer.from(kept[name] ?? []));
      rmSync(into, { recursive: true });
    }
    if (JOURNALS >= 100) expect(names.filter((name) => !filled.has(name))).toEqual([]);
  }, 600_000);

  it('from a profile of any earlier version comes back at the newest, with every row', async () => {
    for (let version = 1; version < newestVersion(); version += 1) {
      const db = atVersion(version);
      fillAtRandom(db, namesOf(db), seeded(900 + version), [lost]);
      const text = textOf(db);
      const applications = db.prepare('SELECT id, role, company, note FROM applications ORDER BY id').all();
      db.close();
      const data = {
        bytes: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      };
      const counts = { applications: 0, entries: 0, people: 0, files: 0 };
      const about = {
        format: FORMAT,
        version: 1,
        schema: version,
        app: '0.0.0',
        madeAt: MADE_AT,
        withPrivate: true,
        counts,
        data,
        missing: [lost],
      };
      const path = join(folder, `version-${version}.zip`);
      writeFileSync(
        path,
        zipSync({ 'rebound.json': Buffer.from(text), 'about.json': Buffer.from(JSON.stringify(about)) }),
      );
      const into = join(folder, `version-${version}`);
      await dataAfter(path, into);
      const made = new Database(join(into, NEW_DATABASE), { readonly: true });
      expect(made.pragma('user_version', { simple: true })).toBe(newestVersion());
      expect(made.prepare('SELECT id, role, company, note FROM applications ORDER BY id').all()).toEqual(
        applications,
      );
      made.close();
    }
  });
});
