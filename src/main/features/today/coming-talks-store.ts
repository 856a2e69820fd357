import { addDays } from '../../../shared/domain/days.ts';
import { instantOf, localTimeAt } from '../../../shared/domain/icalendar/zone-time.ts';
import { knownZone } from '../../../shared/domain/notification-times.ts';
import { isOver, MOST_TALKS, preparationMarks, TALK_DAYS } from '../../../shared/domain/today-choice.ts';
import type { TalkOfToday } from '../../../shared/today.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

type TalkRow = Omit<TalkOfToday, 'people' | 'marks' | 'startsAt'> & {
  endsAt: string | null;
  preparation: string;
  outlined: number;
};

/** Between the zones of two clocks lie at most 26 hours. */
const ZONES_APART_DAYS = 2;

const comingTalks = prepared<[from: string, until: string], TalkRow>(
  `SELECT i.id, i.application_id AS applicationId, a.company, a.role, i.kind, i.starts_at AS there,
     i.ends_at AS endsAt, i.time_zone AS timeZone, i.place, i.link, i.preparation,
     (SELECT count(*) FROM interviews e WHERE e.application_id = i.application_id
       AND (e.starts_at, e.id) <= (i.starts_at, i.id)) AS round,
     (SELECT count(*) FROM practice_cards c WHERE c.application_id = i.application_id AND c.deleted_at IS NULL
       AND c.situation || c.task || c.action || c.result <> '') AS outlined
   FROM interviews i
   JOIN applications a ON a.id = i.application_id AND a.deleted_at IS NULL AND a.archived_at IS NULL
   JOIN stages s ON s.id = a.stage_id AND s.kind = 'stage'
   WHERE i.starts_at >= ? AND i.starts_at < ?`,
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
  const rows = comingTalks(db)
    .all(addDays(today, -ZONES_APART_DAYS), addDays(lastDay, ZONES_APART_DAYS + 1))
    .flatMap((row) => {
      const zone = knownZone(row.timeZone, here);
      const start = instantOf(row.there, zone);
      // A time that is no date is none to come; the calendar shows it as it stands.
      if (Number.isNaN(start) || isOver(start, row.endsAt === null ? null : instantOf(row.endsAt, zone), now))
        return [];
      const startsAt = localTimeAt(start, here);
      const isNear = startsAt >= today && startsAt.slice(0, 10) <= lastDay;
      return isNear ? [{ ...row, start, startsAt }] : [];
    })
    .sort((one, other) => one.start - other.start || one.id - other.id);
  const shown = rows.slice(0, MOST_TALKS).map(({ preparation, outlined, endsAt: _, start: __, ...talk }) => ({
    ...talk,
    people: peopleOf(db).all(talk.id),
    marks: preparationMarks(preparation, outlined),
  }));
  return { shown, all: rows };
}
