import { daysBetween } from '../../../shared/domain/days.ts';
import type { ReplyTime } from '../../../shared/domain/quiet-applications.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

type SentRow = { appliedOn: string; repliedOn: string | null; endedOn: string | null };

/** So many of the applications sent last tell how long replies take; what was years ago says little. */
const LATEST = 500;

// A reply is a move the employer made: on to a stage behind Applied, or to an end that was theirs. Silence is none.
const sentApplications = prepared<[], SentRow>(
  `SELECT a.applied_on AS appliedOn, CASE s.kind WHEN 'outcome' THEN a.stage_since END AS endedOn,
     (SELECT min(e.occurred_on) FROM effective_stage_events e
       WHERE e.application_id = a.id AND e.stage_id IN (SELECT id FROM stages
         WHERE (kind = 'stage' AND position > (SELECT position FROM stages WHERE code = 'applied'))
            OR (kind = 'outcome'
              AND coalesce(code, '') NOT IN ('accepted', 'withdrawn', 'declined_by_me', 'no_reply')))) AS repliedOn
   FROM (SELECT id, applied_on, stage_id, stage_since FROM applications
     WHERE applied_on IS NOT NULL AND deleted_at IS NULL ORDER BY applied_on DESC, id DESC LIMIT ${LATEST}) a
   JOIN stages s ON s.id = a.stage_id`,
);

/** How long each of the applications sent last waited for a reply; those still waiting, or ended otherwise, are censored. */
export function replyTimes(db: Db, today: string): ReplyTime[] {
  return sentApplications(db)
    .all()
    .map(({ appliedOn, repliedOn, endedOn }) => ({
      days: daysBetween(appliedOn, repliedOn ?? endedOn ?? today),
      replied: repliedOn !== null,
    }));
}
