import type { Db } from '../../context.ts';
import { versionOf } from '../../database/migrate.ts';
import { type ArchivedTable, archivedTables, SEQUENCE_TABLE } from './archived-tables.ts';

export const DATA_FILE = 'rebound.json';
export const ABOUT_FILE = 'about.json';
export const FILES_FOLDER = 'attachments/';
export const FORMAT = 'rebound export';
export const FORMAT_VERSION = 1;

export const LAST_LINE = ']}';
/** Ends the rows of a table; a comma follows unless it is the last. */
export const END_OF_ROWS = ']}';

/**
 * All rows of the open file as the lines of `rebound.json`: JSON as a whole, with one row on each line, so that it can
 * be written and read piece by piece. The same rows always give the same bytes; when it was made stands elsewhere.
 */
export function* archiveLines(db: Db, onTable: (share: number) => void = () => {}): Generator<string> {
  const tables = archivedTables(db);
  yield firstLine(versionOf(db));
  for (const [at, table] of tables.entries()) {
    yield tableLine(table);
    // The comma belongs to the row before, which is known to have a next one only then.
    let held: string | null = null;
    for (const row of rowsOf(db, table, tables)) {
      if (held !== null) yield `${held},`;
      held = JSON.stringify(row);
    }
    if (held !== null) yield held;
    yield at === tables.length - 1 ? END_OF_ROWS : `${END_OF_ROWS},`;
    onTable((at + 1) / tables.length);
  }
  yield LAST_LINE;
}

export function firstLine(schema: number): string {
  return `{"format":"${FORMAT}","version":${FORMAT_VERSION},"schema":${schema},"tables":[`;
}

export function tableLine({ name, columns }: ArchivedTable): string {
  return `{"name":${JSON.stringify(name)},"columns":${JSON.stringify(columns)},"rows":[`;
}

function rowsOf(
  db: Db,
  { name, columns, orderBy }: ArchivedTable,
  tables: readonly ArchivedTable[],
): IterableIterator<unknown[]> {
  const list = columns.map((column) => `"${column}"`).join(', ');
  // Only of tables that are exported: another one counts anew.
  const where =
    name === SEQUENCE_TABLE ? 'WHERE name IN (SELECT value FROM json_each(?))' : 'WHERE ? IS NOT NULL';
  return db
    .prepare<[string], unknown[]>(`SELECT ${list} FROM main."${name}" ${where} ORDER BY ${orderBy}`)
    .raw()
    .iterate(JSON.stringify(tables.map((table) => table.name)));
}
