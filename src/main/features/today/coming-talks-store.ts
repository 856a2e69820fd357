import { addDays } from '../../../shared/domain/days.ts';
import { MOST_TALKS, preparationMarks, TALK_DAYS } from '../../../shared/domain/today-choice.ts';
import type { TalkOfToday } from '../../../shared/today.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

type TalkRow = Omit<TalkOfToday, 'people' | 'marks'> & { preparation: string; outlined: number };

const comingTalks = prepared<[{ now: string; today: string; until: string }], TalkRow>(
  `SELECT i.id, i.application_id AS applicationId, a.company, a.role, i.kind, i.starts_at AS startsAt,
     i.time_zone AS timeZone, i.place, i.link, i.preparation,
     (SELECT count(*) FROM interviews e WHERE e.application_id = i.application_id
       AND (e.starts_at, e.id) <= (i.starts_at, i.id)) AS round,
     (SELECT count(*) FROM practice_cards c WHERE c.application_id = i.application_id AND c.deleted_at IS NULL
       AND c.situation || c.task || c.action || c.result <> '') AS outlined
   FROM interviews i
   JOIN applications a ON a.id = i.application_id AND a.deleted_at IS NULL AND a.archived_at IS NULL
   JOIN stages s ON s.id = a.stage_id AND s.kind = 'stage'
   WHERE i.starts_at >= @today AND i.starts_at < @until AND coalesce(i.ends_at, i.starts_at) >= @now
   ORDER BY i.starts_at, i.id`,
);
const peopleOf = preparedValue<[number], string>(
  `SELECT c.name FROM interview_people p JOIN contacts c ON c.id = p.contact_id
   WHERE p.interview_id = ? AND c.deleted_at IS NULL ORDER BY p.id`,
);

/** The interviews of the next two weeks that are not over, the next first: those shown, and when all of them are. */
export function readTalks(
  db: Db,
  now: string,
): { shown: TalkOfToday[]; all: Pick<TalkOfToday, 'startsAt' | 'kind'>[] } {
  const today = now.slice(0, 10);
  const rows = comingTalks(db).all({ now, today, until: addDays(today, TALK_DAYS + 1) });
  const shown = rows.slice(0, MOST_TALKS).map(({ preparation, outlined, ...talk }) => ({
    ...talk,
    people: peopleOf(db).all(talk.id),
    marks: preparationMarks(preparation, outlined),
  }));
  return { shown, all: rows };
}
