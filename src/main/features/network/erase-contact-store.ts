import { ExpectedError } from '../../../shared/errors.ts';
import type { RemovedItem } from '../../../shared/removed-item.ts';
import type { Db } from '../../context.ts';
import { forgetErased, forgetRows } from '../../database/forget-rows.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { inTrash, NAMELESS } from './merged-contacts.ts';

const nameOf = preparedValue<[number], string>('SELECT name FROM contacts WHERE id = ?');
const remove = prepared<[string, number, number]>(
  `UPDATE contacts SET deleted_at = ?, revision = revision + 1
   WHERE id = ? AND revision = ? AND deleted_at IS NULL`,
);
const removed = prepared<[], RemovedItem>(
  `SELECT id, name FROM contacts WHERE ${inTrash('contacts')} ORDER BY deleted_at DESC, id DESC`,
);
const restore = prepared<[number]>(
  `UPDATE contacts SET deleted_at = NULL, revision = revision + 1 WHERE id = ? AND ${inTrash('contacts')}`,
);
const isInTrash = preparedValue<[number], number>(
  `SELECT 1 FROM contacts WHERE id = ? AND ${inTrash('contacts')}`,
);
const withMerged = preparedValue<[{ ids: string }], number>(
  `SELECT id FROM contacts WHERE id IN (SELECT value FROM json_each(@ids))
     OR merged_into IN (SELECT value FROM json_each(@ids))`,
);
const forgetName = prepared<[string, number]>('UPDATE mock_people SET name = ? WHERE contact_id = ?');
// The one reference that does not go by itself.
const takeOffInterviews = prepared<[number]>('DELETE FROM interview_people WHERE contact_id = ?');
const forgetMentions = prepared<[number]>(
  "DELETE FROM journal_mentions WHERE kind = 'contact' AND target_id = ?",
);
const erase = prepared<[number]>('DELETE FROM contacts WHERE id = ?');

/** The name of a contact, for the label of a step. NOT_FOUND when there is none. */
export function contactName(db: Db, id: number): string {
  const name = nameOf(db).get(id);
  if (name === undefined) throw new ExpectedError('NOT_FOUND', 'This person is not there any more.');
  return name;
}

/** Puts a person into the Trash with everything about them, out of every list. CONFLICT when the revision is stale. */
export function removeContact(db: Db, item: { id: number; revision: number }, at: string): void {
  if (remove(db).run(at, item.id, item.revision).changes !== 1)
    throw new ExpectedError('CONFLICT', 'This person was changed elsewhere. Reload and try once more.');
}

/** People in the Trash, the last one first. */
export function listRemovedContacts(db: Db): RemovedItem[] {
  return removed(db).all();
}

/** Brings a person back with everything about them. */
export function restoreContact(db: Db, id: number): void {
  if (restore(db).run(id).changes === 0) throw notInTrash();
}

/**
 * Erases people of the Trash for good, with all that is kept about them, also in what undo remembers. Texts of the
 * person's own (the journal, letters that were sent) stay, and so do mock interviews, with somebody who has no name.
 */
export function eraseContacts(db: Db, ids: readonly number[]): void {
  for (const id of ids) if (isInTrash(db).get(id) === undefined) throw notInTrash();
  const whole = withMerged(db).all({ ids: JSON.stringify(ids) });
  forgetRows(db, 'mock_people', 'contact_id', whole);
  forgetErased(db, 'contacts', whole);
  for (const id of whole) {
    forgetName(db).run(NAMELESS, id);
    takeOffInterviews(db).run(id);
    forgetMentions(db).run(id);
  }
  // Those who were merged go with whom they became.
  for (const id of ids) erase(db).run(id);
}

function notInTrash(): ExpectedError {
  return new ExpectedError('NOT_FOUND', 'This person is not in the Trash any more.');
}
