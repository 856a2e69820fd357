import { ExpectedError } from '../../../shared/errors.ts';
import type { RemovedItem } from '../../../shared/removed-item.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

const removedPlans = prepared<[], RemovedItem>(
  'SELECT id, skill AS name FROM skill_plans WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC',
);
const restore = prepared<[number]>(
  'UPDATE skill_plans SET deleted_at = NULL, revision = revision + 1 WHERE id = ? AND deleted_at IS NOT NULL',
);
const erase = prepared<[number]>('DELETE FROM skill_plans WHERE id = ? AND deleted_at IS NOT NULL');

/** Plans that were removed, the last one first. */
export function listRemovedPlans(db: Db): RemovedItem[] {
  return removedPlans(db).all();
}

/** Brings a removed plan back with all that belongs to it. */
export function restorePlan(db: Db, id: number): void {
  if (restore(db).run(id).changes === 0) throw notRemoved();
}

/** Erases a removed plan with its evidence, for good. */
export function erasePlan(db: Db, id: number): void {
  if (erase(db).run(id).changes === 0) throw notRemoved();
}

function notRemoved(): ExpectedError {
  return new ExpectedError('NOT_FOUND', 'This plan is not among the removed ones any more.');
}
