import { compareTexts } from './compare-texts.ts';
import { instantOf, localTimeAt } from './icalendar/zone-time.ts';

/** When something is: a day (`timeZone` null), or a local time in its zone. */
export type EventTime = { startsAt: string; endsAt: string | null; timeZone: string | null };

/** The first and the last day of an event on the calendar of `zone`; a day without a time is that day everywhere. */
export function eventDays(
  { startsAt, endsAt, timeZone }: EventTime,
  zone: string,
): { first: string; last: string } {
  const dayHere = (when: string) =>
    timeZone === null ? when : localTimeAt(instantOf(when, timeZone), zone).slice(0, 10);
  return { first: dayHere(startsAt), last: dayHere(endsAt ?? startsAt) };
}

/** Splits events into those with a day still to come, the next one first, and those past, the last one first. */
export function splitEvents<Event extends EventTime>(
  events: readonly Event[],
  today: string,
  zone: string,
): { coming: Event[]; past: Event[] } {
  const dated = events
    .map((event) => ({ event, ...eventDays(event, zone) }))
    .sort((a, b) => compareTexts(a.first, b.first) || compareTexts(a.event.startsAt, b.event.startsAt));
  const eventsOf = (part: typeof dated) => part.map(({ event }) => event);
  return {
    coming: eventsOf(dated.filter(({ last }) => last >= today)),
    past: eventsOf(dated.filter(({ last }) => last < today)).reverse(),
  };
}
