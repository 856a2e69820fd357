import type { Db } from '../context.ts';
import { prepared } from './prepared.ts';
import { undoableTables } from './undo.ts';

type Table = (typeof undoableTables)[number];
/** A column that refers to a table, and what becomes of its row when the row referred to goes. */
type Reference = { table: string; column: string; onDelete: string };
/** Where undo kept one of some values in a column. */
type Recorded = { table: string; path: string; values: string };

const references = prepared<[string], Reference>(
  `SELECT t.name AS "table", f."from" AS "column", f.on_delete AS onDelete
   FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
   WHERE t.schema = 'main' AND t.type = 'table' AND f."table" = ?`,
);
const forgetRowsById = prepared<[string, string]>(
  'DELETE FROM undo_changes WHERE table_name = ? AND row_id IN (SELECT value FROM json_each(?))',
);
const letGo = prepared<[Recorded]>(
  `UPDATE undo_changes SET before = json_set(before, @path, NULL)
   WHERE table_name = @table AND json_extract(before, @path) IN (SELECT value FROM json_each(@values))`,
);

/**
 * Forgets what undo kept of rows that are about to be erased and of all that goes with them, and lets what stays no
 * longer point at them: nothing erased stays readable, and no older step is stopped by a row that is missing. Call it
 * before the rows go.
 */
export function forgetErased(db: Db, table: Table, ids: readonly number[]): void {
  const gone = new Map<Table, Set<number>>();
  collect(db, table, ids, gone);
  for (const [name, rows] of gone) forgetRowsById(db).run(name, JSON.stringify([...rows]));
  forgetEmptySteps(db);
}

/** As `forgetErased`, of rows that refer to something erased by this column, and stay. */
export function forgetRows(db: Db, table: Table, column: 'contact_id', values: readonly number[]): void {
  forgetRowsById(db).run(table, JSON.stringify(rowsReferring(db, table, column, values)));
}

function collect(db: Db, table: Table, ids: readonly number[], gone: Map<Table, Set<number>>): void {
  const known = gone.get(table) ?? new Set();
  gone.set(table, known);
  const added = ids.filter((id) => !known.has(id));
  for (const id of added) known.add(id);
  if (added.length === 0) return;
  for (const { table: name, column, onDelete } of references(db).all(table)) {
    const referring = undoableTables.find((undoable) => undoable === name);
    if (!referring) continue;
    if (onDelete === 'SET NULL')
      letGo(db).run({ table: referring, path: `$.${column}`, values: JSON.stringify(added) });
    else collect(db, referring, rowsReferring(db, referring, column, added), gone);
  }
}

/** Rows that are there, and rows that were removed, which only their last image tells apart. */
function rowsReferring(db: Db, table: Table, column: string, values: readonly number[]): number[] {
  return db
    .prepare<[Recorded], number>(
      `SELECT rowid FROM "${table}" WHERE "${column}" IN (SELECT value FROM json_each(@values))
       UNION SELECT row_id FROM undo_changes WHERE table_name = @table
         AND json_extract(before, @path) IN (SELECT value FROM json_each(@values))`,
    )
    .pluck()
    .all({ table, path: `$.${column}`, values: JSON.stringify(values) });
}

/** Lets go of steps in which nothing is left to undo. */
function forgetEmptySteps(db: Db): void {
  db.prepare(
    'DELETE FROM undo_steps WHERE NOT EXISTS (SELECT 1 FROM undo_changes c WHERE c.step_id = undo_steps.id)',
  ).run();
}
