import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { SalvagedTable, SalvageReport } from '../../../shared/recovery.ts';
import type { Db } from '../../context.ts';
import { migrate, newestVersion } from '../../database/migrate.ts';
import { migrations } from '../../database/migrations.ts';
import { type FoundTable, findRows, type StoredRow } from './find-rows.ts';
import { type KnownTable, readKnownTables, SEQUENCE } from './known-tables.ts';
import { readPages } from './read-pages.ts';
import type { Value } from './read-record.ts';

const MOST_KEYS = 200;
const MOST_TRIED = 20;

export type SalvageTask = {
  /** The damaged database; only ever read. */
  path: string;
  /** An empty place on the same disk for what is made on the way. */
  work: string;
  /** The new file. */
  target: string;
};

/**
 * Reads from a copy of the damaged database all rows that can be read into a new one at `target`, and says what was
 * lost. Rows whose parent is gone let go of it where they may, and are lost where they may not.
 */
export function salvageDatabase({ path, work, target }: SalvageTask): SalvageReport {
  mkdirSync(work, { recursive: true, mode: 0o700 });
  const copy = join(work, 'copy.db');
  copyFileSync(path, copy);
  playLog(path, copy);
  const pages = readPages(readFileSync(copy));
  const version = pages.version ?? 0;
  const schema = version >= 1 && version <= newestVersion() ? version : newestVersion();

  const db = new Database(target);
  try {
    migrate(
      db,
      () => {},
      migrations.filter((step) => step.version <= schema),
    );
    db.pragma('foreign_keys = OFF');
    const tables = readKnownTables(db);
    const { tables: found, damagedPages } = findRows(pages, [...tables, SEQUENCE], (table, rows) =>
      accepts(db, table, rows),
    );
    const report = db.transaction(() => {
      const filled = tables.map((table) => fillTable(db, table, found.get(table.name)));
      keepNumbers(db, found.get(SEQUENCE.name));
      return letGo(db, filled);
    })();
    migrate(db, () => {});
    db.prepare('UPDATE settings SET first_run_done = 1').run();
    const told = report.filter(({ read, lost }) => read > 0 || lost > 0);
    return {
      file: target,
      read: sum(told, ({ read }) => read),
      lost: sum(told, ({ lost }) => lost),
      damagedPages,
      tables: told,
    };
  } finally {
    db.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** What was saved last may still lie in the log beside the file. */
function playLog(path: string, copy: string): void {
  const log = `${path}-wal`;
  if (!existsSync(log) || statSync(log).size === 0) return;
  copyFileSync(log, `${copy}-wal`);
  try {
    const db = new Database(copy);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
  } catch {
    // Then what the file itself holds is all there is.
  }
}

type Row = { key: number; values: readonly Value[] };

function fillTable(db: Db, table: KnownTable, found: FoundTable | undefined): SalvagedTable {
  const { name } = table;
  const rows = found ? [...found.rows] : [];
  const lostKeys = new Set(found?.indexed.keys());
  let read = 0;
  let refused = 0;
  // What a new profile begins with stays where nothing could be read.
  if (rows.length > 0) db.prepare(`DELETE FROM main."${name}"`).run();
  for (const [key, values] of rows) {
    lostKeys.delete(key);
    if (insertRow(db, table, { key, values })) read += 1;
    else refused += 1;
  }
  return {
    table: name,
    read,
    lost: lostKeys.size + refused,
    lostKeys: [...lostKeys].toSorted((one, other) => one - other).slice(0, MOST_KEYS),
  };
}

/** Tries it with some of them in the new database, which is then as it was. */
function accepts(db: Db, table: KnownTable, rows: readonly StoredRow[]): boolean {
  db.exec('SAVEPOINT trial');
  try {
    db.prepare(`DELETE FROM main."${table.name}"`).run();
    return rows
      .slice(0, MOST_TRIED)
      .every(({ key, values }) => key !== null && insertRow(db, table, { key, values }));
  } finally {
    db.exec('ROLLBACK TO trial; RELEASE trial');
  }
}

function insertRow(db: Db, { name, columns }: KnownTable, { key, values }: Row): boolean {
  // A row from before a column was added has fewer.
  const given = columns.slice(0, values.length);
  const list = given.map((column) => `"${column.name}"`).join(', ');
  const cells: Value[] = given.map(({ isKey }, at) => (isKey ? key : (values[at] ?? null)));
  try {
    db.prepare<[Value[]]>(
      `INSERT INTO main."${name}" (${list}) VALUES (${given.map(() => '?').join(', ')})`,
    ).run(cells);
    return values.length <= columns.length;
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  }
}

/** No number is given twice, not even that of a row that was erased. */
function keepNumbers(db: Db, found: FoundTable | undefined): void {
  const raise = db.prepare('UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?');
  for (const [name, last] of found?.rows.values() ?? []) {
    if (typeof name === 'string' && typeof last === 'number') raise.run(last, name);
  }
}

type Dangling = { table: string; rowid: number; parent: string; fkid: number };

/** Sets to nothing, or else removes, what refers to rows that are gone, until nothing does. */
function letGo(db: Db, tables: readonly SalvagedTable[]): SalvagedTable[] {
  const triggers = db
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .all();
  // Some hold that a history is never changed; here it has been already.
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
  const removed = new Map<string, number>();
  for (;;) {
    const dangling = db.prepare<[], Dangling>('PRAGMA foreign_key_check').all();
    if (dangling.length === 0) break;
    for (const row of dangling) {
      if (clearReference(db, row)) continue;
      db.prepare(`DELETE FROM main."${row.table}" WHERE rowid = ?`).run(row.rowid);
      removed.set(row.table, (removed.get(row.table) ?? 0) + 1);
    }
  }
  for (const { sql } of triggers) db.exec(sql);
  return tables.map((table) => {
    const gone = removed.get(table.table) ?? 0;
    return { ...table, read: table.read - gone, lost: table.lost + gone };
  });
}

function clearReference(db: Db, { table, rowid, fkid }: Dangling): boolean {
  const columns = db
    .prepare<[string, number], string>('SELECT "from" FROM pragma_foreign_key_list(?) WHERE id = ?')
    .pluck()
    .all(table, fkid);
  try {
    for (const column of columns)
      db.prepare(`UPDATE main."${table}" SET "${column}" = NULL WHERE rowid = ?`).run(rowid);
    return columns.length > 0;
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  }
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
