import { sinceTouchWords } from '../../../shared/domain/contact-cadence.ts';
import { choosePeople } from '../../../shared/domain/today-choice.ts';
import type { PersonOfToday } from '../../../shared/today.ts';
import type { Db } from '../../context.ts';
import { readSettings } from '../../database/read-settings.ts';
import { cadenceContacts } from '../network/cadence-contacts-store.ts';
import { thankYousOpen } from '../network/thank-yous-store.ts';

/** At most three people: those to thank after a no, then those not heard of for a while. */
export function peopleOfToday(db: Db, today: string): PersonOfToday[] {
  const settings = readSettings(db);
  const toThank = thankYousOpen(db, today).map(({ contactId }) => contactId);
  const week = { today, start: settings.weekStart, cap: settings.peoplePerWeek };
  return choosePeople(cadenceContacts(db, today, toThank), toThank, week).map(({ person, why }) => {
    const { id, name, role, company, howMet, last } = person;
    return { id, name, role, company, howMet, why, last, since: sinceTouchWords(person, today) };
  });
}
