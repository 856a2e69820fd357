import { ExpectedError } from '../../../shared/errors.ts';
import type { RemovedItem } from '../../../shared/removed-item.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

const removedGoals = prepared<[], RemovedItem>(
  'SELECT id, what AS name FROM goals WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC',
);
const restore = prepared<[number]>(
  'UPDATE goals SET deleted_at = NULL, revision = revision + 1 WHERE id = ? AND deleted_at IS NOT NULL',
);
const erase = prepared<[number]>('DELETE FROM goals WHERE id = ? AND deleted_at IS NOT NULL');

/** Goals that were removed, the last one first. */
export function listRemovedGoals(db: Db): RemovedItem[] {
  return removedGoals(db).all();
}

/** Brings a removed goal back with all that belongs to it. */
export function restoreGoal(db: Db, id: number): void {
  if (restore(db).run(id).changes === 0) throw notRemoved();
}

/** Erases a removed goal with its if-then plans, for good. */
export function eraseGoal(db: Db, id: number): void {
  if (erase(db).run(id).changes === 0) throw notRemoved();
}

function notRemoved(): ExpectedError {
  return new ExpectedError('NOT_FOUND', 'This goal is not among the removed ones any more.');
}
