import type { Db } from '../../context.ts';

/** A table as an export holds it: its stored columns, and how its rows are ordered. */
export type ArchivedTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly orderBy: string;
};

/**
 * What an export leaves out, and why. Everything else goes in without being named, so a new table cannot be forgotten.
 * Beware: an earlier export holds every table that is not listed here, so none may be added once it was exported.
 */
export const NOT_ARCHIVED: Readonly<Record<string, string>> = {
  undo_steps: 'what can be undone ends with the profile it was done in',
  undo_changes: 'what can be undone ends with the profile it was done in',
  shown_notifications: 'says what this computer has shown already',
  search_documents: 'made again from the texts',
  search_pending: 'notes which texts are still to be made findable',
  skill_mentions: 'read again from the adverts and received words',
  skill_unread: 'notes which texts are still to be read',
};

/** The number SQLite gives next, for tables that never give one twice. It comes last, as filling the others moves it. */
export const SEQUENCE_TABLE = 'sqlite_sequence';

/** Every table of the open file that an export holds, in the order it holds them: by name. */
export function archivedTables(db: Db): ArchivedTable[] {
  // Virtual tables and what they keep themselves in are made again from the ordinary ones.
  const names = db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'`,
    )
    .pluck()
    .all()
    .filter((name) => !Object.hasOwn(NOT_ARCHIVED, name))
    .sort();
  const tables = names.map((name) => describeTable(db, name));
  const numbers = db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(SEQUENCE_TABLE);
  return numbers ? [...tables, { name: SEQUENCE_TABLE, columns: ['name', 'seq'], orderBy: 'name' }] : tables;
}

/** The tables among `tables` that name files. */
export function tablesWithFiles(tables: readonly ArchivedTable[]): ArchivedTable[] {
  return tables.filter(({ columns }) => columns.includes('sha256'));
}

/** The SHA-256 of every file a row of the open file names, each once, in order. */
export function namedFiles(db: Db): string[] {
  const names = tablesWithFiles(archivedTables(db)).flatMap(({ name }) =>
    db
      .prepare<[], string>(`SELECT DISTINCT sha256 FROM main."${name}" WHERE sha256 IS NOT NULL`)
      .pluck()
      .all(),
  );
  return [...new Set(names)].sort();
}

function describeTable(db: Db, name: string): ArchivedTable {
  const columns = db
    .prepare<[string], { name: string; pk: number; hidden: number }>(
      'SELECT name, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid',
    )
    .all(name)
    .filter(({ hidden }) => hidden === 0);
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  if (key.length === 0) throw new Error(`${name} has no primary key, so its rows have no order in an export`);
  return {
    name,
    columns: columns.map((column) => column.name),
    orderBy: key.map((column) => `"${column.name}"`).join(', '),
  };
}
