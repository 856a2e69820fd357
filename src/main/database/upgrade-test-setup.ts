import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import type { Db } from '../context.ts';
import { versionOf } from './migrate.ts';
import { DATABASE_FILE, MARKER_FILE } from './open-profile.ts';

type Cell = string | number | bigint | null | Uint8Array;
/** The rows of every table, by name; each is a list of cells in the order of the columns. */
export type Dump = Record<string, { columns: string[]; rows: Cell[][] }>;

/** Profiles frozen as earlier Rebounds left them, and what each has to hold at the newest schema. */
export const FROZEN_FOLDER = join(import.meta.dirname, 'fixtures');

/** The schemas a profile was frozen of, oldest first. */
export function frozenSchemas(): number[] {
  return readdirSync(FROZEN_FOLDER)
    .flatMap((name) => /^schema-(\d+)\.db\.gz$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}

/** Where the frozen profile of a schema lies, and what it has to hold at the newest one. */
export function frozenPaths(schema: number): { database: string; dump: string } {
  const name = join(FROZEN_FOLDER, `schema-${String(schema).padStart(2, '0')}`);
  return { database: `${name}.db.gz`, dump: `${name}.json` };
}

function frozenDatabase(schema: number): Buffer {
  return gunzipSync(readFileSync(frozenPaths(schema).database));
}

/** Every row a frozen profile holds before it is upgraded. */
export function frozenDump(schema: number): Dump {
  const bytes = frozenDatabase(schema);
  // In memory there is no log, so the two bytes that ask for one have to say otherwise.
  bytes.fill(1, 18, 20);
  const db = new Database(bytes);
  try {
    if (versionOf(db) !== schema) throw new Error(`The profile of schema ${schema} says ${versionOf(db)}`);
    return dumpOf(db);
  } finally {
    db.close();
  }
}

/** Makes `dataDir` the frozen profile, as it lies on the disk of somebody who has not updated yet. */
export function placeFrozen(schema: number, dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(join(dataDir, DATABASE_FILE), frozenDatabase(schema), { mode: 0o600 });
  writeFileSync(join(dataDir, MARKER_FILE), '{"app":"rebound","madeAt":"2026-11-20T09:00:00.000Z"}\n');
}

/**
 * Every row of every table of the open file, those that are made of others too. Left out is only where SQLite keeps what
 * it makes for itself: the inside of the search index and its own statistics.
 */
export function dumpOf(db: Db): Dump {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
       AND name NOT IN ('sqlite_schema', 'sqlite_stat1', 'sqlite_stat4') ORDER BY name`,
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((name) => {
      const rows = db.prepare<[], Cell[]>(`SELECT * FROM main."${name}" ORDER BY rowid`).raw();
      return [name, { columns: rows.columns().map((column) => column.name), rows: rows.all() }];
    }),
  );
}

/** A dump as text, with one row on each line so that a new migration shows in a diff what it changed. */
export function dumpText(dump: Dump): string {
  const tables = Object.entries(dump).map(([name, { columns, rows }]) => {
    const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
    return `  ${JSON.stringify(name)}: { "columns": ${JSON.stringify(columns)}, "rows": [\n${lines}\n  ] }`;
  });
  return `{\n${tables.join(',\n')}\n}\n`;
}

// The latest day a frozen row has.
const FROZEN_UNTIL = '2026-11-20';

/**
 * The dump of a profile that came from `schema`, with what each upgrade makes anew written in words: 0009 gives the
 * profile a name for calendar files by lot, and people whose day is not known the day of the upgrade.
 */
export function upgradedDump(db: Db, schema: number): Dump {
  const dump = dumpOf(db);
  if (schema >= 9) return dump;
  replaceCells(dump, 'settings', 'calendar_name', (cell) =>
    /^[0-9a-f]{16}$/.test(String(cell)) ? '(drawn by lot)' : cell,
  );
  replaceCells(dump, 'contacts', 'added_on', (cell) =>
    typeof cell === 'string' && cell > FROZEN_UNTIL ? '(the day of the upgrade)' : cell,
  );
  return dump;
}

function replaceCells(dump: Dump, table: string, column: string, replace: (cell: Cell) => Cell): void {
  const at = dump[table]?.columns.indexOf(column) ?? -1;
  if (at < 0) throw new Error(`There is no ${table}.${column} any more`);
  for (const row of dump[table]?.rows ?? []) row[at] = replace(row[at] ?? null);
}
