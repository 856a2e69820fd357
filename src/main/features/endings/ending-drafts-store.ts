import { type EndingDraft, endingDraftFields } from '../../../shared/endings.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

const draftOf = prepared<[number], { fields: string }>(
  'SELECT fields FROM ending_drafts WHERE application_id = ?',
);
const upsertDraft = prepared<[number, string, string]>(
  `INSERT INTO ending_drafts (application_id, fields, saved_at) VALUES (?, ?, ?)
   ON CONFLICT (application_id) DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at`,
);

/** What was typed about an ending and not saved yet; null when there is nothing. */
export function readDraft(db: Db, applicationId: number): EndingDraft | null {
  const row = draftOf(db).get(applicationId);
  return row ? endingDraftFields.parse(JSON.parse(row.fields)) : null;
}

/** Keeps what is being typed; the last save wins. `at` is the moment in UTC. */
export function saveDraft(db: Db, applicationId: number, fields: EndingDraft, at: string): void {
  upsertDraft(db).run(applicationId, JSON.stringify(fields), at);
}

/** Forgets what was typed. */
export function dropDraft(db: Db, applicationId: number): void {
  db.prepare('DELETE FROM ending_drafts WHERE application_id = ?').run(applicationId);
}
