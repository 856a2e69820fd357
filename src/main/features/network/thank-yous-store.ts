import { addDays } from '../../../shared/domain/days.ts';
import type { OpenThankYou } from '../../../shared/network-contacts.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

/** A thank-you is sent in the first days, or it need not be sent. */
const PROPOSED_DAYS = 7;

// Whoever was sent a letter about this ending has been thanked in it.
const openThankYous = prepared<[{ from: string; today: string }], Omit<OpenThankYou, 'until'>>(
  `SELECT DISTINCT c.id AS contactId, c.name, a.id AS applicationId, a.role, a.company, a.stage_since AS endedOn
   FROM applications a JOIN stages s ON s.id = a.stage_id AND s.code = 'rejected'
   JOIN interviews i ON i.application_id = a.id AND substr(i.starts_at, 1, 10) <= @today
   JOIN interview_people p ON p.interview_id = i.id
   JOIN contacts c ON c.id = p.contact_id AND c.deleted_at IS NULL AND c.do_not_contact = 0
   WHERE a.deleted_at IS NULL AND a.stage_since BETWEEN @from AND @today
     AND NOT EXISTS (SELECT 1 FROM contact_touches t WHERE t.contact_id = c.id AND t.occurred_on >= a.stage_since)
     AND NOT EXISTS (SELECT 1 FROM feedback_requests q JOIN endings e ON e.id = q.ending_id
       WHERE e.application_id = a.id AND q.sent_on >= a.stage_since
         AND (q.to_name = c.name COLLATE NOCASE OR (c.email <> '' AND q.to_email = c.email COLLATE NOCASE)))
   ORDER BY a.stage_since, c.name COLLATE NOCASE, c.id`,
);

/** Interviewers of applications that ended in a rejection within the last days and who were not written to since. */
export function thankYousOpen(db: Db, today: string): OpenThankYou[] {
  return openThankYous(db)
    .all({ from: addDays(today, -PROPOSED_DAYS), today })
    .map((row) => ({ ...row, until: addDays(row.endedOn, PROPOSED_DAYS) }));
}
