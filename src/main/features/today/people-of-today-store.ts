import { sinceTouchWords } from '../../../shared/domain/contact-cadence.ts';
import { choosePeople } from '../../../shared/domain/today-choice.ts';
import type { LastContact } from '../../../shared/network-contacts.ts';
import type { PersonOfToday } from '../../../shared/today.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { readSettings } from '../../database/read-settings.ts';
import { lastContacts } from '../network/last-contact-store.ts';
import { thankYousOpen } from '../network/thank-yous-store.ts';

type ContactRow = {
  id: number;
  addedOn: string;
  everyDays: number | null;
  snoozedUntil: string | null;
  doNotContact: 0 | 1;
};

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
export function peopleOfToday(db: Db, today: string): PersonOfToday[] {
  const settings = readSettings(db);
  const toThank = thankYousOpen(db, today).map(({ contactId }) => contactId);
  const last = lastContacts(db, today);
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
