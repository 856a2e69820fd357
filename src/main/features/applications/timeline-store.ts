import type { SaveTimelineEntry, TimelineEntry } from '../../../shared/applications.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { COPY_AND_RELOAD, checkRevision } from '../../database/check-revision.ts';

const COLUMNS = 'id, application_id AS applicationId, kind, occurred_on AS "on", text, revision';

/** Notes, e-mails and calls of an application, oldest first. */
export function listTimelineEntries(db: Db, applicationId: number): TimelineEntry[] {
  return db
    .prepare<[number], TimelineEntry>(
      `SELECT ${COLUMNS} FROM timeline_entries WHERE application_id = ? ORDER BY occurred_on, id`,
    )
    .all(applicationId);
}

/** Adds (`id` null) or changes an entry. CONFLICT when the revision is stale. */
export function saveTimelineEntry(db: Db, input: SaveTimelineEntry): TimelineEntry {
  if (input.id === null) {
    const { lastInsertRowid } = db
      .prepare('INSERT INTO timeline_entries (application_id, kind, occurred_on, text) VALUES (?, ?, ?, ?)')
      .run(input.applicationId, input.kind, input.on, input.text);
    return getEntry(db, Number(lastInsertRowid));
  }
  checkEntry(db, { id: input.id, revision: input.revision });
  db.prepare(
    'UPDATE timeline_entries SET kind = ?, occurred_on = ?, text = ?, revision = revision + 1 WHERE id = ?',
  ).run(input.kind, input.on, input.text, input.id);
  return getEntry(db, input.id);
}

/** Removes an entry; undo brings it back. */
export function removeTimelineEntry(db: Db, item: { id: number; revision: number }): void {
  checkEntry(db, item);
  db.prepare('DELETE FROM timeline_entries WHERE id = ?').run(item.id);
}

function getEntry(db: Db, id: number): TimelineEntry {
  const entry = db
    .prepare<[number], TimelineEntry>(`SELECT ${COLUMNS} FROM timeline_entries WHERE id = ?`)
    .get(id);
  if (!entry) throw new ExpectedError('NOT_FOUND', 'This entry is not there any more.');
  return entry;
}

function checkEntry(db: Db, item: { id: number; revision: number }): void {
  checkRevision(getEntry(db, item.id), item, 'This entry', COPY_AND_RELOAD);
}
