import type { Db } from '../../context.ts';
import type { Value } from './read-record.ts';

type KnownColumn = { name: string; type: string; notNull: boolean; isKey: boolean };
/** A table of the schema the file has, and which columns each of its indexes holds, in their order. */
export type KnownTable = {
  name: string;
  columns: readonly KnownColumn[];
  indexes: ReadonlyMap<string, readonly number[]>;
};

/** What is made again by itself, or means nothing once rows are gone. */
const NOT_SALVAGED = /^(?:sqlite_|undo_|search_|shown_notifications$|skill_mentions$|skill_unread$)/;

/** Holds the last number given in tables that never give one twice. */
export const SEQUENCE: KnownTable = {
  name: 'sqlite_sequence',
  columns: ['name', 'seq'].map((name) => ({ name, type: 'ANY', notNull: false, isKey: false })),
  indexes: new Map(),
};

/** The tables of the open, empty database whose rows are worth saving. */
export function readKnownTables(db: Db): KnownTable[] {
  const columns = db
    .prepare<[], { table: string; name: string; type: string; required: number; pk: number }>(
      `SELECT l.name AS "table", c.name, c.type, c."notnull" AS required, c.pk
       FROM pragma_table_list l JOIN pragma_table_xinfo(l.name) c
       WHERE l.schema = 'main' AND l.type = 'table' AND c.hidden = 0 ORDER BY l.name, c.cid`,
    )
    .all();
  const indexed = db.prepare<[string], { index: string; cid: number }>(
    `SELECT i.name AS "index", c.cid FROM pragma_index_list(?) i JOIN pragma_index_info(i.name) c
     WHERE i.partial = 0 ORDER BY i.name, c.seqno`,
  );
  return [...Map.groupBy(columns, ({ table }) => table)]
    .filter(([name]) => !NOT_SALVAGED.test(name))
    .map(([name, found]) => {
      const keys = found.filter(({ pk }) => pk > 0);
      return {
        name,
        columns: found.map((column) => ({
          name: column.name,
          type: column.type,
          notNull: column.required === 1,
          // This one is the key of the row itself, and stored as nothing.
          isKey: keys.length === 1 && column.pk === 1 && column.type === 'INTEGER',
        })),
        indexes: new Map(
          [...Map.groupBy(indexed.all(name), ({ index }) => index)].map(([index, parts]) => [
            index,
            parts.map(({ cid }) => cid),
          ]),
        ),
      };
    });
}

/** Whether stored values can be a row of the table; one from before a column was added has fewer. */
export function canBeRowOf({ columns }: KnownTable, values: readonly Value[]): boolean {
  return (
    values.length <= columns.length &&
    values.length > 0 &&
    values.every((value, at) => fits(columns[at], value))
  );
}

function fits(column: KnownColumn | undefined, value: Value): boolean {
  if (!column) return false;
  if (column.isKey) return value === null;
  if (value === null) return !column.notNull;
  switch (column.type) {
    case 'TEXT':
      return typeof value === 'string';
    case 'INTEGER':
      return typeof value === 'bigint' || Number.isInteger(value);
    case 'REAL':
      return typeof value === 'number';
    case 'BLOB':
      return Buffer.isBuffer(value);
    default:
      return true;
  }
}
