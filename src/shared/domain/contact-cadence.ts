import type { Settings } from '../settings.ts';
import { compareTexts } from './compare-texts.ts';
import { addDays, daysBetween } from './days.ts';
import { weekOf } from './weeks.ts';

/** What the rules ask of a contact. Days are `YYYY-MM-DD`; `everyDays` null means "no reminder". */
export type CadenceContact = {
  id: number;
  /** The day they came into the list, which counts until there has been a touch. */
  addedOn: string;
  lastTouchOn: string | null;
  everyDays: number | null;
  snoozedUntil: string | null;
  doNotContact: boolean;
};

/** How many people a week proposes at most, unless the person chose otherwise. */
export const WEEKLY_CAP = 3;

/** Ten years: whoever asks for longer asks for no reminder. */
const LONGEST_DAYS = 3_650;

/** The day a contact would be due: the last touch and their own number of days; null when there is to be no reminder. */
export function dueOn(contact: CadenceContact): string | null {
  const { everyDays, doNotContact } = contact;
  if (doNotContact || everyDays === null) return null;
  const isCount = Number.isInteger(everyDays) && everyDays > 0 && everyDays <= LONGEST_DAYS;
  return isCount ? addDays(lastSeenOn(contact), everyDays) : null;
}

/**
 * The people to propose in the week of `today`: due by its last day, longest ago first, never more than the cap less
 * those already met this week. Whoever is snoozed or not to be contacted is left out.
 */
export function proposeForWeek<Contact extends CadenceContact>(
  contacts: readonly Contact[],
  today: string,
  weekStart: Settings['weekStart'],
  cap: number = WEEKLY_CAP,
): Contact[] {
  const firstDay = weekOf(today, weekStart).from;
  const lastDay = addDays(firstDay, 6);
  // A touch uses up a place: writing to somebody must not bring the next one up.
  const met = contacts.filter(
    ({ lastTouchOn, everyDays }) => everyDays !== null && lastTouchOn !== null && lastTouchOn >= firstDay,
  ).length;
  const places = Math.max(0, Math.floor(cap) - met);
  return contacts
    .filter((contact) => {
      const due = dueOn(contact);
      const isSnoozed = contact.snoozedUntil !== null && contact.snoozedUntil > today;
      return due !== null && due <= lastDay && !isSnoozed;
    })
    .sort((a, b) => compareTexts(lastSeenOn(a), lastSeenOn(b)) || a.id - b.id)
    .slice(0, places);
}

/** How long ago the last touch was, for the screen. Past their due day it is only "a while ago": nobody is late. */
export function sinceTouchWords(contact: CadenceContact, today: string): string {
  if (contact.lastTouchOn === null) return 'not in touch yet';
  const days = daysBetween(contact.lastTouchOn, today);
  const due = dueOn(contact);
  if (due !== null && due < today) return 'a while ago';
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  if (days < 60) return `${Math.floor(days / 7)} weeks ago`;
  return days < 730 ? `${Math.floor(days / 30.44)} months ago` : 'a while ago';
}

function lastSeenOn({ lastTouchOn, addedOn }: CadenceContact): string {
  return lastTouchOn ?? addedOn;
}
