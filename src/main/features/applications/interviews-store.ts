import type { Contact, Interview, SaveInterview } from '../../../shared/applications.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { COPY_AND_RELOAD, checkRevision } from '../../database/check-revision.ts';

type InterviewRow = Omit<Interview, 'people' | 'round'>;

const COLUMNS = `id, application_id AS applicationId, kind, starts_at AS startsAt, ends_at AS endsAt,
  time_zone AS timeZone, place, link, preparation, how_it_went AS howItWent, revision`;

/** The interviews of an application by start, with their people; the round is their place in that order. */
export function listInterviews(db: Db, applicationId: number): Interview[] {
  const people = db.prepare<[number], Contact>(
    `SELECT c.id, c.name, c.role, c.company, c.email, c.phone, c.revision
     FROM interview_people p JOIN contacts c ON c.id = p.contact_id AND c.deleted_at IS NULL
     WHERE p.interview_id = ? ORDER BY p.id`,
  );
  return db
    .prepare<[number], InterviewRow>(
      `SELECT ${COLUMNS} FROM interviews WHERE application_id = ? ORDER BY starts_at, id`,
    )
    .all(applicationId)
    .map((row, index) => ({ ...row, round: index + 1, people: people.all(row.id) }));
}

/** Adds (`id` null) or changes an interview and the people in it. CONFLICT when the revision is stale. */
export function saveInterview(db: Db, input: SaveInterview): Interview {
  if (input.endsAt !== null && input.endsAt < input.startsAt)
    throw new ExpectedError('INVALID', 'The end of the interview lies before its start.');
  const values = [
    input.kind,
    input.startsAt,
    input.endsAt,
    input.timeZone,
    input.place,
    input.link,
    input.preparation,
    input.howItWent,
  ];
  let id = input.id;
  if (id === null) {
    const { lastInsertRowid } = db
      .prepare(
        `INSERT INTO interviews (kind, starts_at, ends_at, time_zone, place, link, preparation, how_it_went, application_id)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(...values, input.applicationId);
    id = Number(lastInsertRowid);
  } else {
    checkInterview(db, { id, revision: input.revision });
    db.prepare(
      `UPDATE interviews SET kind = ?, starts_at = ?, ends_at = ?, time_zone = ?, place = ?, link = ?,
         preparation = ?, how_it_went = ?, revision = revision + 1 WHERE id = ?`,
    ).run(...values, id);
    // Whoever is in the Trash was not shown, and is still in the interview when they are brought back.
    db.prepare(
      `DELETE FROM interview_people WHERE interview_id = ?
         AND contact_id IN (SELECT c.id FROM contacts c WHERE c.deleted_at IS NULL)`,
    ).run(id);
  }
  // Whoever was merged while the form was open is in the interview as the one they became.
  const add = db.prepare(
    `INSERT INTO interview_people (interview_id, contact_id)
     SELECT ?, coalesce(merged_into, id) FROM contacts WHERE id = ? ON CONFLICT DO NOTHING`,
  );
  for (const contactId of new Set(input.contactIds)) add.run(id, contactId);
  const saved = listInterviews(db, input.applicationId).find((interview) => interview.id === id);
  if (!saved) throw new ExpectedError('NOT_FOUND', 'This interview is not there any more.');
  return saved;
}

/** Removes an interview; undo brings it back. */
export function removeInterview(db: Db, item: { id: number; revision: number }): void {
  checkInterview(db, item);
  db.prepare('DELETE FROM interviews WHERE id = ?').run(item.id);
}

function checkInterview(db: Db, item: { id: number; revision: number }): void {
  const stored = db
    .prepare<[number], { revision: number }>('SELECT revision FROM interviews WHERE id = ?')
    .get(item.id);
  checkRevision(stored, item, 'This interview', COPY_AND_RELOAD);
}
