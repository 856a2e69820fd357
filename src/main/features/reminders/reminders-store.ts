import { instantOf } from '../../../shared/domain/icalendar/zone-time.ts';
import { knownZone } from '../../../shared/domain/notification-times.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Reminder, SaveReminder } from '../../../shared/reminders.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { localZone } from '../../local-now.ts';

type Item = { id: number; revision: number };
type Row = Omit<Reminder, 'application' | 'contact'> & {
  applicationId: number | null;
  applicationName: string | null;
  contactId: number | null;
  contactName: string | null;
};

const SELECT = `SELECT r.id, r.what, r.remind_at AS remindAt, r.time_zone AS timeZone, r.done_on AS doneOn, r.revision,
    a.id AS applicationId, a.role || ', ' || a.company AS applicationName, c.id AS contactId, c.name AS contactName
  FROM reminders r
  LEFT JOIN applications a ON a.id = r.application_id LEFT JOIN contacts c ON c.id = r.contact_id`;
const openReminders = prepared<[], Row>(
  `${SELECT} WHERE r.done_on IS NULL AND a.deleted_at IS NULL AND c.deleted_at IS NULL`,
);
const reminderById = prepared<[number], Row>(`${SELECT} WHERE r.id = ?`);

/** The reminders that are not done, the next one first; what belongs to something in the Trash is out of sight with it. */
export function listReminders(db: Db): Reminder[] {
  return datedReminders(db, localZone()).map(({ reminder }) => reminder);
}

/**
 * As `listReminders`, with the instant each is due, in milliseconds; one of a zone nobody knows counts as set in `here`.
 */
export function datedReminders(db: Db, here: string): { reminder: Reminder; at: number }[] {
  return openReminders(db)
    .all()
    .map((row) => ({ reminder: reminderOf(row), at: instantOf(row.remindAt, knownZone(row.timeZone, here)) }))
    .sort((one, other) => one.at - other.at || one.reminder.id - other.reminder.id);
}

/** Adds (`id` null) or changes a reminder. CONFLICT when the revision is stale. */
export function saveReminder(db: Db, input: SaveReminder): Reminder {
  checkLinks(db, input);
  const values = [input.what, input.remindAt, input.timeZone, input.applicationId, input.contactId] as const;
  if (input.id === null) {
    const { lastInsertRowid } = db
      .prepare(
        'INSERT INTO reminders (what, remind_at, time_zone, application_id, contact_id) VALUES (?, ?, ?, ?, ?)',
      )
      .run(...values);
    return getReminder(db, Number(lastInsertRowid));
  }
  checkReminder(db, { id: input.id, revision: input.revision });
  db.prepare(
    `UPDATE reminders SET what = ?, remind_at = ?, time_zone = ?, application_id = ?, contact_id = ?,
       revision = revision + 1 WHERE id = ?`,
  ).run(...values, input.id);
  return getReminder(db, input.id);
}

/** Notes the day a reminder was done with; null opens it again. */
export function setReminderDone(db: Db, input: Item & { doneOn: string | null }): Reminder {
  checkReminder(db, input);
  db.prepare('UPDATE reminders SET done_on = ?, revision = revision + 1 WHERE id = ?').run(
    input.doneOn,
    input.id,
  );
  return getReminder(db, input.id);
}

/** Removes a reminder; undo brings it back. */
export function removeReminder(db: Db, item: Item): void {
  checkReminder(db, item);
  db.prepare('DELETE FROM reminders WHERE id = ?').run(item.id);
}

function getReminder(db: Db, id: number): Reminder {
  const row = reminderById(db).get(id);
  if (!row) throw new ExpectedError('NOT_FOUND', 'This reminder is not there any more.');
  return reminderOf(row);
}

function checkReminder(db: Db, item: Item): void {
  checkRevision(getReminder(db, item.id), item, 'This reminder');
}

function checkLinks(db: Db, { applicationId, contactId }: SaveReminder): void {
  const isThere = (table: 'applications' | 'contacts', id: number) =>
    db.prepare(`SELECT 1 FROM ${table} WHERE id = ? AND deleted_at IS NULL`).get(id) !== undefined;
  if (applicationId !== null && !isThere('applications', applicationId))
    throw new ExpectedError('NOT_FOUND', 'This application is not there any more. Choose another or none.');
  if (contactId !== null && !isThere('contacts', contactId))
    throw new ExpectedError('NOT_FOUND', 'This person is not there any more. Choose another or nobody.');
}

function reminderOf(row: Row): Reminder {
  const { applicationId, applicationName, contactId, contactName, ...reminder } = row;
  return {
    ...reminder,
    application: applicationId === null ? null : { id: applicationId, name: applicationName ?? '' },
    contact: contactId === null ? null : { id: contactId, name: contactName ?? '' },
  };
}
