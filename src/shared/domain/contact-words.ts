import { type CadenceContact, sinceTouchWords } from './contact-cadence.ts';

/** How often to be in touch, as it is offered. Practice advice: sooner for whom it matters to now. */
export const CADENCES: readonly { days: number; words: string }[] = [
  { days: 35, words: 'every 4–6 weeks' },
  { days: 91, words: 'every 3 months' },
  { days: 182, words: 'twice a year' },
];

/** A number of days as a cadence: "every 3 months"; null is "no reminder". */
export function cadenceWords(everyDays: number | null): string {
  if (everyDays === null) return 'no reminder';
  if (everyDays === 1) return 'every day';
  return CADENCES.find(({ days }) => days === everyDays)?.words ?? `every ${everyDays} days`;
}

/** Why somebody is proposed this week, as a line for the screen. */
export function proposalReason(contact: CadenceContact, today: string): string {
  const wish = `You wanted to be in touch ${cadenceWords(contact.everyDays)}.`;
  if (contact.lastTouchOn === null) return `${wish} There has been no touch yet.`;
  return `${wish} The last time was ${sinceTouchWords(contact, today)}.`;
}
