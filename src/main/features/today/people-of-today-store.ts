import { sinceTouchWords } from '../../../shared/domain/contact-cadence.ts';
import { addDays } from '../../../shared/domain/days.ts';
import { choosePeople } from '../../../shared/domain/today-choice.ts';
import type { LastContact, PersonOfToday } from '../../../shared/today.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { lastContacts } from '../network/last-contact-store.ts';
import { todaySettings } from './today-settings-store.ts';

/** After a no, a thank-you has its time for a week. */
const THANK_DAYS = 7;

type ContactRow = {
  id: number;
  addedOn: string;
  everyDays: number | null;
  snoozedUntil: string | null;
  doNotContact: 0 | 1;
};

// Whoever was met for an application that was turned down these days and has not been written to since.
const peopleToThank = preparedValue<[{ since: string; now: string }], number>(
  `SELECT p.contact_id FROM applications a
   JOIN stages s ON s.id = a.stage_id AND s.code = 'rejected'
   JOIN interviews i ON i.application_id = a.id AND i.starts_at <= @now
   JOIN interview_people p ON p.interview_id = i.id
   JOIN contacts c ON c.id = p.contact_id
   WHERE a.deleted_at IS NULL AND a.stage_since >= @since
     AND NOT EXISTS (SELECT 1 FROM contact_touches t WHERE t.contact_id = p.contact_id AND t.occurred_on >= a.stage_since)
     AND NOT EXISTS (SELECT 1 FROM feedback_requests q JOIN endings e ON e.id = q.ending_id
       WHERE e.application_id = a.id AND q.state <> 'drafted' AND q.to_name = c.name)
   ORDER BY a.stage_since, i.starts_at, p.id`,
);
// The others are never proposed, so they need not be read.
const reachable = prepared<[string], ContactRow>(
  `SELECT id, added_on AS addedOn, every_days AS everyDays, snoozed_until AS snoozedUntil,
     do_not_contact AS doNotContact
   FROM contacts WHERE deleted_at IS NULL
     AND (every_days IS NOT NULL OR id IN (SELECT value FROM json_each(?))) ORDER BY id`,
);
const namedOne = prepared<[number], Pick<PersonOfToday, 'id' | 'name' | 'role' | 'company' | 'howMet'>>(
  'SELECT id, name, role, company, how_met AS howMet FROM contacts WHERE id = ?',
);

/** At most three people: those to thank after a no, then those not heard of for a while. */
export function peopleOfToday(db: Db, now: string): PersonOfToday[] {
  const today = now.slice(0, 10);
  const settings = todaySettings(db);
  const toThank = peopleToThank(db).all({ since: addDays(today, -THANK_DAYS), now });
  const last = lastContacts(db, now);
  const contacts = reachable(db)
    .all(JSON.stringify(toThank))
    .map((row) => toContact(row, last.get(row.id) ?? null));
  const week = { today, start: settings.weekStart, cap: settings.peoplePerWeek };
  return choosePeople(contacts, toThank, week).flatMap(({ person, why }) => {
    const named = namedOne(db).get(person.id);
    return named ? [{ ...named, why, last: person.last, since: sinceTouchWords(person, today) }] : [];
  });
}

function toContact(row: ContactRow, last: LastContact | null) {
  return { ...row, doNotContact: row.doNotContact === 1, lastTouchOn: last?.on ?? null, last };
}
