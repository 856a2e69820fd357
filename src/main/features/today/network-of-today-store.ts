import { addDays } from '../../../shared/domain/days.ts';
import { MOST_TALKS, TALK_DAYS } from '../../../shared/domain/today-choice.ts';
import type { FollowUpOfToday, MeetingOfToday, NetworkOfToday } from '../../../shared/today.ts';
import type { Db } from '../../context.ts';
import { preparedValue } from '../../database/prepared.ts';
import { calendarEntries } from '../calendar/calendar-entries-store.ts';
import { openFollowUps } from '../network/follow-ups-store.ts';

const MOST_FOLLOW_UPS = 5;

const isHeld = preparedValue<[number], 0 | 1>(
  'SELECT held_on IS NOT NULL FROM informational_talks WHERE id = ?',
);

/** What the network holds for Today; `now` is the local time in `here`, `YYYY-MM-DDTHH:MM`. */
export function networkOfToday(db: Db, now: string, here: string): NetworkOfToday {
  return { meetings: comingMeetings(db, now, here), followUps: dueFollowUps(db, now.slice(0, 10)) };
}

/** The events and talks of two weeks that are not over, the next first. */
function comingMeetings(db: Db, now: string, here: string): MeetingOfToday[] {
  const today = now.slice(0, 10);
  const wanted = { from: today, to: addDays(today, TALK_DAYS), zone: here };
  return calendarEntries(db, { kinds: ['event', 'talk'], ...wanted })
    .filter(({ item, overAt }) => item.time === null || overAt >= now)
    .flatMap(({ item: { kind, id, title, day, time, address }, place, people }): MeetingOfToday[] => {
      if (kind !== 'talk') return [{ kind: 'event', id, name: title, place, day, time, address }];
      // A talk can have been held before its time.
      if (isHeld(db).get(id) === 1) return [];
      return [{ kind, id, name: people.join(', '), place, day, time, address }];
    })
    .slice(0, MOST_TALKS);
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
