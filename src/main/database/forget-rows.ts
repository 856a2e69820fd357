import type { Db } from '../context.ts';
import type { undoableTables } from './undo.ts';

type Table = (typeof undoableTables)[number];

/**
 * Forgets what undo kept of these rows, now or as they were before they went: what is erased must not stay readable.
 * A step that holds nothing else goes with them.
 */
export function forgetRows(
  db: Db,
  table: Table,
  column: 'id' | 'contact_id',
  values: readonly number[],
): void {
  const given = { table, path: `$.${column}`, values: JSON.stringify(values) };
  // Rows that are there, and rows that were removed, which only their last image tells apart.
  db.prepare(
    `DELETE FROM undo_changes WHERE table_name = @table AND row_id IN (
       SELECT id FROM "${table}" WHERE ${column} IN (SELECT value FROM json_each(@values))
       UNION SELECT row_id FROM undo_changes WHERE table_name = @table
         AND json_extract(before, @path) IN (SELECT value FROM json_each(@values)))`,
  ).run(given);
}

/** Lets go of steps in which nothing is left to undo. */
export function forgetEmptySteps(db: Db): void {
  db.prepare(
    'DELETE FROM undo_steps WHERE NOT EXISTS (SELECT 1 FROM undo_changes c WHERE c.step_id = undo_steps.id)',
  ).run();
}
