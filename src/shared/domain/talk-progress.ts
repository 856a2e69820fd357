import type { TalkDates } from '../network-talks.ts';
import { addDays, daysBetween } from './days.ts';
import { instantOf } from './icalendar/zone-time.ts';

/** How far a talk got. `over`: its time has passed, and nobody has said yet whether it took place. */
export type TalkProgress = 'preparing' | 'asked' | 'declined' | 'arranged' | 'over' | 'held' | 'thanked';

/** Thanks are best within a day, and welcome within three. */
const BEST_DAYS = 1;
const GOOD_DAYS = 3;
const MINUTE_MS = 60_000;

/** Reads from the days of a talk how far it got; `now` in milliseconds. A talk that was held was not declined after all. */
export function talkProgress(talk: TalkDates, now: number): TalkProgress {
  if (talk.heldOn !== null) return talk.thankedOn === null ? 'held' : 'thanked';
  if (talk.declinedOn !== null) return 'declined';
  if (talk.startsAt !== null && talk.timeZone !== null)
    return now < instantOf(talk.startsAt, talk.timeZone) + talk.minutes * MINUTE_MS ? 'arranged' : 'over';
  return talk.askedOn === null ? 'preparing' : 'asked';
}

/** Whether thanks are best sent now, still in good time until the given day, or simply later. */
export function thanksTiming(
  heldOn: string,
  today: string,
): { when: 'now' | 'soon' | 'later'; until: string } {
  const days = daysBetween(heldOn, today);
  const until = addDays(heldOn, GOOD_DAYS);
  if (days <= BEST_DAYS) return { when: 'now', until };
  return { when: days <= GOOD_DAYS ? 'soon' : 'later', until };
}
