/**
 * `node scripts/freeze-schema.ts`: run after a migration was added. It freezes a made-up profile of the schema before, by
 * running only the migrations up to it, and writes anew what each frozen profile has to hold at the newest schema: the
 * diff shows what the migration does to people's rows. A frozen profile is never made again, and the newest schema is not
 * frozen yet, as its migration may still change.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { openTestApp } from '../src/main/app-for-tests.ts';
import type { Db } from '../src/main/context.ts';
import { migrate, newestVersion } from '../src/main/database/migrate.ts';
import { migrations } from '../src/main/database/migrations.ts';
import {
  dumpOf,
  dumpText,
  FROZEN_FOLDER,
  frozenPaths,
  frozenSchemas,
  placeFrozen,
  upgradedDump,
} from '../src/main/database/upgrade-test-setup.ts';
import type { Kdf } from '../src/main/derive-key.ts';
import { fillAtRandom, seeded } from '../src/main/features/archive/generated-profile-test-setup.ts';

const FULL_TURNS = 3;
const MOST_TURNS = 400;
const FILES = ['0', '7', 'c'].map((digit) => digit.repeat(64));
/** What people write, and a few of those texts that break careless code. */
const TEXTS = [
  'Depot manager',
  'Marlin Rail',
  'Planner, night shift',
  'Amira Holt',
  'They went with somebody who knew the depot.',
  'Ask about the rota before the second round.',
  'https://jobs.example/planner?id=12',
  'Größe, naïve, Łódź, 東京, 👩‍👩‍👧',
  "O'Brien & Sons; “the big one”",
  'First line\r\nsecond line\n\tthird',
  '# What went well\n\n- [ ] practise the opening\n- [x] thank them',
  'nul \0 inside',
  '=1+1',
  '',
];

const scratch = mkdtempSync(join(tmpdir(), 'rebound-freeze-'));
try {
  mkdirSync(FROZEN_FOLDER, { recursive: true });
  for (const { version } of migrations)
    if (version < newestVersion() && !existsSync(frozenPaths(version).database)) freeze(version);
  for (const schema of frozenSchemas()) writeDump(schema);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function freeze(schema: number): void {
  const path = join(scratch, `${schema}.db`);
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  const steps = migrations.filter(({ version }) => version <= schema);
  migrate(db, () => {}, steps);
  fillEveryTable(db, schema);
  db.close();
  writeFileSync(frozenPaths(schema).database, gzipSync(readFileSync(path), { level: 9 }));
  console.log(`schema ${schema}: frozen`);
}

/** Draws rows until each table has some; those with one row, which a migration makes, are written over. */
function fillEveryTable(db: Db, schema: number): void {
  const random = seeded(schema * 1_000);
  for (const { table, column, value } of [
    { table: 'settings', column: 'preferences', value: '{"theme":"dark"}' },
    { table: 'settings', column: 'first_run_done', value: 1 },
    { table: 'report_details', column: 'fields', value: '{"name":"Ines Calder"}' },
    { table: 'work_search_form', column: 'fields', value: '{"form":"us-ny"}' },
  ])
    if (Object.hasOwn(dumpOf(db), table)) db.prepare(`UPDATE "${table}" SET "${column}" = ?`).run(value);
  if (Object.hasOwn(dumpOf(db), 'app_lock')) lock(db);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const tables = Object.entries(dumpOf(db)).filter(([name]) => !name.startsWith('sqlite_'));
    const wanted = turn < FULL_TURNS ? tables : tables.filter(([, { rows }]) => rows.length === 0);
    if (wanted.length === 0) return;
    fillAtRandom(
      db,
      wanted.map(([name]) => name),
      random,
      FILES,
      TEXTS,
    );
  }
  throw new Error(`Some tables of schema ${schema} stayed empty`);
}

/** No hash is drawn that long, and a locked profile is to open as a locked one. */
function lock(db: Db): void {
  const salt = Buffer.alloc(16, 7).toString('base64');
  db.prepare('INSERT INTO app_lock (id, lock_after, kdf, hash) VALUES (1, ?, ?, ?)').run(
    '15',
    JSON.stringify({ name: 'scrypt', logN: 17, r: 8, p: 1, salt } satisfies Kdf),
    Buffer.alloc(32, 7),
  );
}

function writeDump(schema: number): void {
  const dataDir = join(scratch, `upgraded-${schema}`);
  placeFrozen(schema, dataDir);
  const app = openTestApp('2026-11-23T09:00:00', { dataDir });
  writeFileSync(frozenPaths(schema).dump, dumpText(upgradedDump(app.context.db, schema)));
  app.close();
  console.log(`schema ${schema}: what it holds at schema ${newestVersion()} was written`);
}
