import { ExpectedError } from '../../../shared/errors.ts';
import type { FollowUp, OpenFollowUp, SaveFollowUp } from '../../../shared/network-events.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

type Item = { id: number; revision: number };

const COLUMNS = 'f.id, f.text, f.due_on AS dueOn, f.done_on AS doneOn, f.revision';
const ofEvent = prepared<[number], FollowUp>(
  `SELECT ${COLUMNS} FROM event_follow_ups f WHERE f.event_id = ?
   ORDER BY f.done_on IS NOT NULL, coalesce(f.due_on, '9999'), f.id`,
);
const byId = prepared<[number], FollowUp>(`SELECT ${COLUMNS} FROM event_follow_ups f WHERE f.id = ?`);
const open = prepared<[], OpenFollowUp>(
  `SELECT ${COLUMNS}, e.id AS eventId, e.name AS eventName
   FROM event_follow_ups f JOIN networking_events e ON e.id = f.event_id
   WHERE f.done_on IS NULL AND e.deleted_at IS NULL ORDER BY coalesce(f.due_on, '9999'), f.id`,
);
const eventById = preparedValue<[number], number>(
  'SELECT id FROM networking_events WHERE id = ? AND deleted_at IS NULL',
);

/** The follow-ups of an event, open ones first. */
export function followUpsOf(db: Db, eventId: number): FollowUp[] {
  return ofEvent(db).all(eventId);
}

/** What is still to do after events that were not removed, by day; those without a day come last. */
export function openFollowUps(db: Db): OpenFollowUp[] {
  return open(db).all();
}

/** Adds (`id` null) or changes a follow-up of an event. CONFLICT when the revision is stale. */
export function saveFollowUp(db: Db, input: SaveFollowUp): FollowUp {
  if (input.id === null) {
    if (eventById(db).get(input.eventId) === undefined)
      throw new ExpectedError('NOT_FOUND', 'This event is not there any more.');
    const sql = 'INSERT INTO event_follow_ups (event_id, text, due_on) VALUES (?, ?, ?)';
    return getFollowUp(
      db,
      Number(db.prepare(sql).run(input.eventId, input.text, input.dueOn).lastInsertRowid),
    );
  }
  checkFollowUp(db, { id: input.id, revision: input.revision });
  db.prepare('UPDATE event_follow_ups SET text = ?, due_on = ?, revision = revision + 1 WHERE id = ?').run(
    input.text,
    input.dueOn,
    input.id,
  );
  return getFollowUp(db, input.id);
}

/** Notes the day it was done; null takes it back. */
export function setFollowUpDone(db: Db, input: Item & { doneOn: string | null }): FollowUp {
  checkFollowUp(db, input);
  db.prepare('UPDATE event_follow_ups SET done_on = ?, revision = revision + 1 WHERE id = ?').run(
    input.doneOn,
    input.id,
  );
  return getFollowUp(db, input.id);
}

/** Removes a follow-up; undo brings it back. */
export function removeFollowUp(db: Db, item: Item): void {
  checkFollowUp(db, item);
  db.prepare('DELETE FROM event_follow_ups WHERE id = ?').run(item.id);
}

function getFollowUp(db: Db, id: number): FollowUp {
  const found = byId(db).get(id);
  if (!found) throw new ExpectedError('NOT_FOUND', 'This follow-up is not there any more.');
  return found;
}

function checkFollowUp(db: Db, item: Item): void {
  checkRevision(getFollowUp(db, item.id), item, 'This follow-up');
}
