import type { Posting, SavePosting } from '../../../shared/applications.ts';
import type { Db } from '../../context.ts';
import { COPY_AND_RELOAD, checkRevision, NOT_STORED } from '../../database/check-revision.ts';

/** The saved advert of an application, or null. */
export function getPosting(db: Db, applicationId: number): Posting | null {
  const posting = db
    .prepare<[number], Posting>(
      'SELECT text, html, url, saved_on AS savedOn, revision FROM postings WHERE application_id = ?',
    )
    .get(applicationId);
  return posting ?? null;
}

/** Saves the advert. Revision 0 means "there was none"; CONFLICT when another window saved one meanwhile. */
export function savePosting(db: Db, input: SavePosting, today: string): Posting {
  const saved = getPosting(db, input.applicationId);
  checkRevision(saved ?? NOT_STORED, input, 'This advert', COPY_AND_RELOAD);
  db.prepare(
    `INSERT INTO postings (application_id, text, html, url, saved_on) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (application_id) DO UPDATE SET text = excluded.text, html = excluded.html, url = excluded.url,
       saved_on = excluded.saved_on, revision = revision + 1`,
  ).run(input.applicationId, input.text, input.html, input.url, today);
  const posting = getPosting(db, input.applicationId);
  if (!posting) throw new Error('the posting was not stored');
  return posting;
}
