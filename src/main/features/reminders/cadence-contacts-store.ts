import type { CadenceContact } from '../../../shared/domain/contact-cadence.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

type Row = Omit<CadenceContact, 'doNotContact'> & { name: string; company: string };

// The last contact is nowhere stored: it is the latest touch, past interview or past event with somebody.
const withCadence = prepared<[string, string, string, string], Row>(
  `SELECT c.id, c.name, c.company, coalesce(nullif(c.added_on, ''), ?) AS addedOn, c.every_days AS everyDays, c.snoozed_until AS snoozedUntil,
     nullif(max(
       coalesce((SELECT max(t.occurred_on) FROM contact_touches t WHERE t.contact_id = c.id AND t.occurred_on <= ?), ''),
       coalesce((SELECT max(substr(i.starts_at, 1, 10)) FROM interview_people p JOIN interviews i ON i.id = p.interview_id
         WHERE p.contact_id = c.id AND substr(i.starts_at, 1, 10) <= ?), ''),
       coalesce((SELECT max(substr(e.starts_at, 1, 10)) FROM event_people p JOIN networking_events e ON e.id = p.event_id
         WHERE p.contact_id = c.id AND e.went = 1 AND e.deleted_at IS NULL AND substr(e.starts_at, 1, 10) <= ?), '')
     ), '') AS lastTouchOn
   FROM contacts c WHERE c.every_days IS NOT NULL AND c.do_not_contact = 0 AND c.deleted_at IS NULL`,
);

/** Everybody the person wants to be reminded of, as the rule of the cadence takes them. */
export function cadenceContacts(
  db: Db,
  today: string,
): (CadenceContact & { name: string; company: string })[] {
  return withCadence(db)
    .all(today, today, today, today)
    .map((row) => ({ ...row, doNotContact: false }));
}
