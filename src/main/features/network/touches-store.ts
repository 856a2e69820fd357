import { ExpectedError } from '../../../shared/errors.ts';
import type { SaveTouch, Touch } from '../../../shared/network-contacts.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { needContact } from './contacts-store.ts';

const TOUCH = `SELECT t.id, t.contact_id AS contactId, t.occurred_on AS "on", t.channel, t.note, t.revision
  FROM contact_touches t JOIN contacts c ON c.id = t.contact_id AND c.deleted_at IS NULL`;
const touchesOf = prepared<[number], Touch>(
  `${TOUCH} WHERE t.contact_id = ? ORDER BY t.occurred_on DESC, t.id DESC`,
);
const touchById = prepared<[number], Touch>(`${TOUCH} WHERE t.id = ?`);
const insertTouch = prepared<[string, string, string, number]>(
  'INSERT INTO contact_touches (occurred_on, channel, note, contact_id) VALUES (?, ?, ?, ?)',
);
const updateTouch = prepared<[string, string, string, number]>(
  `UPDATE contact_touches SET occurred_on = ?, channel = ?, note = ?, revision = revision + 1 WHERE id = ?`,
);
const deleteTouch = prepared<[number]>('DELETE FROM contact_touches WHERE id = ?');
// Whoever was put off until later and is written to before that needs no putting off any more. The revision guards what
// is typed, and nothing typed changes here.
const endSnooze = prepared<[number, string]>(
  'UPDATE contacts SET snoozed_until = NULL WHERE id = ? AND snoozed_until > ?',
);

/** The touches of a contact, the last one first. */
export function listTouches(db: Db, contactId: number): Touch[] {
  return touchesOf(db).all(contactId);
}

/** Adds (`id` null) or changes a touch of today or earlier. CONFLICT when the revision is stale. */
export function saveTouch(db: Db, input: SaveTouch, today: string): Touch {
  if (input.on > today)
    throw new ExpectedError('INVALID', 'This day has not come yet. A touch is on a day until today.');
  const contactId = needContact(db, input.contactId);
  const values = [input.on, input.channel, input.note.trim()] as const;
  if (input.id === null) {
    endSnooze(db).run(contactId, today);
    return getTouch(db, Number(insertTouch(db).run(...values, contactId).lastInsertRowid));
  }
  checkTouch(db, { id: input.id, revision: input.revision });
  updateTouch(db).run(...values, input.id);
  return getTouch(db, input.id);
}

/** Removes a touch; undo brings it back. */
export function removeTouch(db: Db, item: { id: number; revision: number }): void {
  checkTouch(db, item);
  deleteTouch(db).run(item.id);
}

function checkTouch(db: Db, item: { id: number; revision: number }): void {
  checkRevision(getTouch(db, item.id), item, 'This touch');
}

function getTouch(db: Db, id: number): Touch {
  const touch = touchById(db).get(id);
  if (!touch) throw new ExpectedError('NOT_FOUND', 'This touch is not there any more.');
  return touch;
}
