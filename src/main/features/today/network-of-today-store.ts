import { addDays } from '../../../shared/domain/days.ts';
import { instantOf, localTimeAt } from '../../../shared/domain/icalendar/zone-time.ts';
import { knownZone } from '../../../shared/domain/notification-times.ts';
import { MOST_TALKS, TALK_DAYS } from '../../../shared/domain/today-choice.ts';
import type { FollowUpOfToday, MeetingOfToday, NetworkOfToday } from '../../../shared/today.ts';
import type { Db } from '../../context.ts';
import { localZone } from '../../local-now.ts';
import { eventsBetween } from '../network/events-store.ts';
import { openFollowUps } from '../network/follow-ups-store.ts';
import { talksBetween } from '../network/talks-store.ts';

const MOST_FOLLOW_UPS = 5;
/** The clocks of two zones may show two days. */
const ZONES_APART_DAYS = 1;

type Meeting = MeetingOfToday & { startsAt: string; endsAt: string };

/** What the network holds for Today; `now` is the local time, `YYYY-MM-DDTHH:MM`. */
export function networkOfToday(db: Db, now: string, here: string = localZone()): NetworkOfToday {
  const today = now.slice(0, 10);
  const until = addDays(today, TALK_DAYS);
  const period = [addDays(today, -ZONES_APART_DAYS), addDays(until, ZONES_APART_DAYS)] as const;
  const meetings = [...events(db, period, here), ...talks(db, period, here)]
    .filter(({ day, endsAt }) => day <= until && endsAt >= now)
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
    .slice(0, MOST_TALKS)
    .map(({ startsAt, endsAt, ...meeting }) => meeting);
  return { meetings, followUps: dueFollowUps(db, today) };
}

function events(db: Db, [from, to]: readonly [string, string], here: string): Meeting[] {
  return eventsBetween(db, from, to)
    .filter(({ went }) => went !== false)
    .map(({ id, name, place, startsAt, endsAt, timeZone }) => ({
      kind: 'event',
      id,
      name,
      place,
      address: `/network/events/${id}`,
      ...timesOf(startsAt, endsAt ?? startsAt, timeZone, here),
    }));
}

function talks(db: Db, [from, to]: readonly [string, string], here: string): Meeting[] {
  return talksBetween(db, from, to)
    .filter(({ heldOn }) => heldOn === null)
    .map(({ id, contactId, contactName, place, startsAt, minutes, timeZone }) => ({
      kind: 'talk',
      id,
      name: contactName,
      place,
      address: `/network/people/${contactId}`,
      ...timesOf(startsAt, later(startsAt, minutes), timeZone, here),
    }));
}

/** A day lasts until its end. */
function timesOf(startsAt: string, endsAt: string, timeZone: string | null, here: string) {
  if (timeZone === null) return { startsAt, endsAt: `${endsAt}T24`, day: startsAt, time: null };
  const starts = localOf(startsAt, timeZone, here);
  return {
    startsAt: starts,
    endsAt: localOf(endsAt, timeZone, here),
    day: starts.slice(0, 10),
    time: starts.slice(11),
  };
}

function localOf(time: string, timeZone: string, here: string): string {
  const zone = knownZone(timeZone, here);
  return zone === here ? time : localTimeAt(instantOf(time, zone), here);
}

function later(time: string, minutes: number): string {
  return new Date(Date.parse(`${time}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

/** The latest first: what was to be done long ago is the least likely to matter. */
function dueFollowUps(db: Db, today: string): FollowUpOfToday[] {
  return openFollowUps(db)
    .flatMap(({ id, revision, text, dueOn, eventId, eventName }) =>
      dueOn === null || dueOn > today ? [] : [{ id, revision, text, dueOn, eventId, eventName }],
    )
    .sort((one, other) => other.dueOn.localeCompare(one.dueOn))
    .slice(0, MOST_FOLLOW_UPS);
}
