import { type BoardFilter, boardFilterInput, type SavedFilter } from '../../../shared/applications.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';

/** The person's saved filters by name. */
export function listSavedFilters(db: Db): SavedFilter[] {
  return db
    .prepare<[], { id: number; name: string; query: string; revision: number }>(
      'SELECT id, name, query, revision FROM saved_filters ORDER BY name COLLATE NOCASE',
    )
    .all()
    .map((row) => ({ ...row, query: boardFilterInput.parse(JSON.parse(row.query)) }));
}

/** Saves a filter under a name; the same name is replaced. */
export function saveFilter(db: Db, input: { name: string; query: BoardFilter }): void {
  db.prepare(
    `INSERT INTO saved_filters (name, query) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET query = excluded.query, revision = revision + 1`,
  ).run(input.name, JSON.stringify(input.query));
}

/** Removes a saved filter. */
export function removeFilter(db: Db, id: number): void {
  if (db.prepare('DELETE FROM saved_filters WHERE id = ?').run(id).changes !== 1)
    throw new ExpectedError('NOT_FOUND', 'This filter is not there any more.');
}
