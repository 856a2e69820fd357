import { addDays } from '../../../shared/domain/days.ts';
import { instantOf, localTimeAt } from '../../../shared/domain/icalendar/zone-time.ts';
import { knownZone } from '../../../shared/domain/notification-times.ts';
import { isOver, MOST_TALKS, preparationMarks, TALK_DAYS } from '../../../shared/domain/today-choice.ts';
import type { TalkOfToday } from '../../../shared/today.ts';
import type { Db } from '../../context.ts';
import { preparedValue } from '../../database/prepared.ts';
import { openInterviewsBetween } from '../applications/open-interviews-store.ts';

/** Between the zones of two clocks lie at most 26 hours. */
const ZONES_APART_DAYS = 2;

const roundOf = preparedValue<[number], number>(
  `SELECT count(*) FROM interviews i JOIN interviews e ON e.application_id = i.application_id
     AND (e.starts_at, e.id) <= (i.starts_at, i.id) WHERE i.id = ?`,
);
const outlinedFor = preparedValue<[number], number>(
  `SELECT count(*) FROM practice_cards WHERE application_id = ? AND deleted_at IS NULL
     AND situation || task || action || result <> ''`,
);
const peopleOf = preparedValue<[number], string>(
  `SELECT c.name FROM interview_people p JOIN contacts c ON c.id = p.contact_id
   WHERE p.interview_id = ? AND c.deleted_at IS NULL ORDER BY p.id`,
);

/**
 * The interviews from today on to two weeks ahead that are not over, the next first: those shown, and when all of them
 * are. Days and times are those of the clocks in `here`.
 */
export function readTalks(
  db: Db,
  now: number,
  here: string,
): { shown: TalkOfToday[]; all: Pick<TalkOfToday, 'startsAt' | 'kind'>[] } {
  const today = localTimeAt(now, here).slice(0, 10);
  const lastDay = addDays(today, TALK_DAYS);
  const period = [addDays(today, -ZONES_APART_DAYS), addDays(lastDay, ZONES_APART_DAYS + 1)] as const;
  const rows = openInterviewsBetween(db, ...period)
    .flatMap(({ startsAt: there, endsAt, ...row }) => {
      const zone = knownZone(row.timeZone, here);
      const start = instantOf(there, zone);
      // A time that is no date is none to come; the calendar shows it as it stands.
      if (Number.isNaN(start) || isOver(start, endsAt === null ? null : instantOf(endsAt, zone), now))
        return [];
      const startsAt = localTimeAt(start, here);
      const isNear = startsAt >= today && startsAt.slice(0, 10) <= lastDay;
      return isNear ? [{ ...row, there, start, startsAt }] : [];
    })
    .sort((one, other) => one.start - other.start || one.id - other.id);
  const shown = rows.slice(0, MOST_TALKS).map(({ preparation, start: _, ...talk }) => ({
    ...talk,
    round: roundOf(db).get(talk.id) ?? 1,
    people: peopleOf(db).all(talk.id),
    marks: preparationMarks(preparation, outlinedFor(db).get(talk.applicationId) ?? 0),
  }));
  return { shown, all: rows };
}
