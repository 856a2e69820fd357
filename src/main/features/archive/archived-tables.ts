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
  app_lock: 'a passphrase locks the app on this computer, and its hash stays here',
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
  const tables = Map.groupBy(readColumns(db), ({ table }) => table);
  const archived = [...tables]
    .filter(([name]) => !name.startsWith('sqlite_') && !Object.hasOwn(NOT_ARCHIVED, name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, columns]) => describeTable(name, columns));
  return tables.has(SEQUENCE_TABLE)
    ? [...archived, { name: SEQUENCE_TABLE, columns: ['name', 'seq'], orderBy: 'name' }]
    : archived;
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

type Column = { table: string; name: string; pk: number };

/** Virtual tables, and those they keep themselves in, are left out: they are made again from the ordinary ones. */
function readColumns(db: Db): Column[] {
  return db
    .prepare<[], Column>(
      `SELECT l.name AS "table", c.name, c.pk FROM pragma_table_list l JOIN pragma_table_xinfo(l.name) c
       WHERE l.schema = 'main' AND l.type = 'table' AND c.hidden = 0 ORDER BY l.name, c.cid`,
    )
    .all();
}

function describeTable(name: string, columns: readonly Column[]): ArchivedTable {
  const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  if (key.length === 0) throw new Error(`${name} has no primary key, so its rows have no order in an export`);
  return {
    name,
    columns: columns.map((column) => column.name),
    orderBy: key.map((column) => `"${column.name}"`).join(', '),
  };
}
