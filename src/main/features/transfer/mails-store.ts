import type { MailApplication } from '../../../shared/domain/match-mail.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { KeptMails, MailToKeep } from '../../../shared/transfer-mails.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { saveTimelineEntry } from '../applications/timeline-store.ts';

const applications = prepared<[], { id: number; company: string; role: string }>(
  'SELECT id, company, role FROM applications WHERE deleted_at IS NULL',
);
const emails = prepared<[], { applicationId: number; email: string }>(
  `SELECT l.application_id AS applicationId, c.email FROM application_contacts l
     JOIN contacts c ON c.id = l.contact_id AND c.deleted_at IS NULL WHERE c.email <> ''
   UNION
   SELECT i.application_id, c.email FROM interviews i
     JOIN interview_people p ON p.interview_id = i.id
     JOIN contacts c ON c.id = p.contact_id AND c.deleted_at IS NULL WHERE c.email <> ''`,
);
const keptMail = preparedValue<[applicationId: number, text: string], number>(
  `SELECT 1 FROM timeline_entries WHERE application_id = ? AND kind = 'email' AND text = ?`,
);
const isThere = preparedValue<[number], number>(
  'SELECT 1 FROM applications WHERE id = ? AND deleted_at IS NULL',
);

/** What e-mails are compared with: every application that is not in the Trash, with the addresses of its people. */
export function readMailApplications(db: Db): MailApplication[] {
  const byApplication = Map.groupBy(emails(db).all(), ({ applicationId }) => applicationId);
  return applications(db)
    .all()
    .map((one) => ({ ...one, emails: (byApplication.get(one.id) ?? []).map(({ email }) => email) }));
}

/** Whether this very e-mail is in the timeline of an application. */
export function isMailKept(db: Db, applicationId: number, text: string): boolean {
  return keptMail(db).get(applicationId, text) !== undefined;
}

/** Puts e-mails into the timelines of their applications; one that is there already is passed over. */
export function keepMails(db: Db, mails: readonly MailToKeep[]): KeptMails {
  let kept = 0;
  for (const { applicationId, on, text } of mails) {
    if (!isThere(db).get(applicationId))
      throw new ExpectedError(
        'NOT_FOUND',
        'An application you chose is not there any more. Choose another one. Nothing was brought in.',
      );
    if (isMailKept(db, applicationId, text)) continue;
    saveTimelineEntry(db, { id: null, revision: 0, applicationId, kind: 'email', on, text });
    kept += 1;
  }
  return { kept, known: mails.length - kept };
}
