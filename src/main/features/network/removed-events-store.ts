import { ExpectedError } from '../../../shared/errors.ts';
import type { RemovedItem } from '../../../shared/removed-item.ts';
import type { Db } from '../../context.ts';
import { forgetErased } from '../../database/forget-rows.ts';
import { prepared } from '../../database/prepared.ts';

const removedEvents = prepared<[], RemovedItem>(
  'SELECT id, name FROM networking_events WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC',
);
const restore = prepared<[number]>(
  'UPDATE networking_events SET deleted_at = NULL, revision = revision + 1 WHERE id = ? AND deleted_at IS NOT NULL',
);
const erase = prepared<[number]>('DELETE FROM networking_events WHERE id = ? AND deleted_at IS NOT NULL');

/** Events that were removed, the last one first. */
export function listRemovedEvents(db: Db): RemovedItem[] {
  return removedEvents(db).all();
}

/** Brings a removed event back with all that belongs to it. */
export function restoreEvent(db: Db, id: number): void {
  if (restore(db).run(id).changes === 0) throw notRemoved();
}

/** Erases a removed event with its follow-ups, for good, also in undo. The people met there stay contacts. */
export function eraseEvent(db: Db, id: number): void {
  forgetErased(db, 'networking_events', [id]);
  if (erase(db).run(id).changes === 0) throw notRemoved();
}

function notRemoved(): ExpectedError {
  return new ExpectedError('NOT_FOUND', 'This event is not among the removed ones any more.');
}
