import { type EndingDraft, type EndingPage, endingDraftFields } from '../../../shared/endings.ts';
import type { Db } from '../../context.ts';
import { CHOOSE_ONE, checkRevision, NOT_STORED } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';

const SUBJECT = 'What is typed here';

const draftOf = prepared<[number], { fields: string; revision: number }>(
  'SELECT fields, revision FROM ending_drafts WHERE application_id = ?',
);
const upsertDraft = prepared<[number, string, string]>(
  `INSERT INTO ending_drafts (application_id, fields, saved_at) VALUES (?, ?, ?)
   ON CONFLICT (application_id) DO UPDATE
   SET fields = excluded.fields, saved_at = excluded.saved_at, revision = revision + 1`,
);
const deleteDraft = prepared<[number]>('DELETE FROM ending_drafts WHERE application_id = ?');

type Draft = NonNullable<EndingPage['draft']>;

/** What was typed about an ending and not saved yet; null when there is nothing. */
export function readDraft(db: Db, applicationId: number): Draft | null {
  const row = draftOf(db).get(applicationId);
  return row ? { ...row, fields: endingDraftFields.parse(JSON.parse(row.fields)) } : null;
}

/** Keeps what is being typed; revision 0 begins it. `at` is the moment in UTC. CONFLICT when it was typed in elsewhere. */
export function saveDraft(
  db: Db,
  { applicationId, revision, fields }: { applicationId: number; revision: number; fields: EndingDraft },
  at: string,
): { revision: number } {
  const known = draftOf(db).get(applicationId) ?? NOT_STORED;
  checkRevision(known, { revision }, SUBJECT, CHOOSE_ONE);
  upsertDraft(db).run(applicationId, JSON.stringify(fields), at);
  return { revision: known.revision + 1 };
}

/** Forgets what was typed, as far as it was read. CONFLICT when it was typed in elsewhere. */
export function dropDraft(db: Db, input: { applicationId: number; revision: number }): void {
  checkRevision(draftOf(db).get(input.applicationId) ?? NOT_STORED, input, SUBJECT);
  deleteDraft(db).run(input.applicationId);
}
