import type { WeekFact, WeekFacts } from '../../../shared/journal.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { listWins } from './wins-store.ts';

type Period = { from: string; to: string };
/** `now`: the local time, `YYYY-MM-DDTHH:MM`. */
type Asked = Period & { now: string };

const sentBetween = prepared<[Period], WeekFact>(
  `SELECT a.id AS applicationId, a.role, a.company, a.applied_on AS "on", s.name AS what
   FROM applications a JOIN stages s ON s.code = 'applied'
   WHERE a.deleted_at IS NULL AND a.applied_on BETWEEN @from AND @to ORDER BY a.applied_on, a.id`,
);
// An answer is a move the employer made: on to a later stage, or to an end that was theirs.
const heardBetween = prepared<[Period], WeekFact>(
  `SELECT a.id AS applicationId, a.role, a.company, e.occurred_on AS "on", s.name AS what
   FROM effective_stage_events e JOIN applications a ON a.id = e.application_id JOIN stages s ON s.id = e.stage_id
   WHERE a.deleted_at IS NULL AND e.kind = 'move' AND e.occurred_on BETWEEN @from AND @to
     AND coalesce(s.code, '') NOT IN ('saved', 'applied', 'accepted', 'withdrawn', 'declined_by_me', 'no_reply')
   ORDER BY e.occurred_on, e.id`,
);
const waitingNow = preparedValue<[], number>(
  `SELECT count(*) FROM applications a JOIN stages s ON s.id = a.stage_id
   WHERE a.deleted_at IS NULL AND a.archived_at IS NULL AND s.kind = 'stage' AND a.applied_on IS NOT NULL`,
);
const peopleMet = preparedValue<[Asked], string>(
  `SELECT DISTINCT c.name FROM interviews i JOIN interview_people p ON p.interview_id = i.id
   JOIN contacts c ON c.id = p.contact_id JOIN applications a ON a.id = i.application_id
   WHERE a.deleted_at IS NULL AND c.deleted_at IS NULL AND substr(i.starts_at, 1, 10) BETWEEN @from AND @to
     AND i.starts_at <= @now
     AND NOT EXISTS (SELECT 1 FROM timeline_entries t WHERE t.application_id = a.id AND t.kind = 'email'
       AND t.occurred_on >= substr(i.starts_at, 1, 10))
     AND NOT EXISTS (SELECT 1 FROM feedback_requests r JOIN endings e ON e.id = r.ending_id
       WHERE e.application_id = a.id AND r.sent_on >= substr(i.starts_at, 1, 10))
   ORDER BY i.starts_at LIMIT 8`,
);

/** What a week held, from the records: nothing of before, and no comparison. */
export function weekFacts(db: Db, asked: Asked): WeekFacts {
  const { from, to, now } = asked;
  return {
    from,
    to,
    sent: sentBetween(db).all({ from, to }),
    heard: heardBetween(db).all({ from, to }),
    waiting: to < now.slice(0, 10) ? null : (waitingNow(db).get() ?? 0),
    wins: listWins(db, from, to).map((win) => win.text),
    people: peopleMet(db).all(asked),
  };
}
