import { ExpectedError } from '../../shared/errors.ts';
import type { RemovedItem } from '../../shared/removed-item.ts';
import type { Db } from '../context.ts';
import { prepared } from './prepared.ts';

type Removable = 'goals' | 'skill_plans' | 'networking_events' | 'communities' | 'work_search_activities';
/** Bringing back and erasing are refused with NOT_FOUND for a row that is not among the removed ones. */
type RemovedRows = {
  /** The one removed last comes first. */
  list: (db: Db) => RemovedItem[];
  restore: (db: Db, id: number) => void;
  /** Erases a row for good, with all that belongs to it. */
  erase: (db: Db, id: number) => void;
};

/** What can be done with the removed rows of a table; `name` is the column or expression they are called by, `what` one of them in words. */
export function removedRows(table: Removable, name: string, what: string): RemovedRows {
  const removed = prepared<[], RemovedItem>(
    `SELECT id, ${name} AS name FROM ${table} WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC`,
  );
  const restore = prepared<[number]>(
    `UPDATE ${table} SET deleted_at = NULL, revision = revision + 1 WHERE id = ? AND deleted_at IS NOT NULL`,
  );
  const erase = prepared<[number]>(`DELETE FROM ${table} WHERE id = ? AND deleted_at IS NOT NULL`);
  const change = (statement: typeof restore) => (db: Db, id: number) => {
    if (statement(db).run(id).changes === 0)
      throw new ExpectedError('NOT_FOUND', `This ${what} is not among the removed ones any more.`);
  };
  return { list: (db) => removed(db).all(), restore: change(restore), erase: change(erase) };
}
