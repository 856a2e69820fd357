import type { WinSuggestion } from '../../../shared/wins.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

/** `now`: the local time, `YYYY-MM-DDTHH:MM`; what is planned for later is no deed yet. */
type Asked = { from: string; to: string; now: string };

const MOST = 3;

// Only what lies in the person's own hands; what others decided is no deed. One query per kind, each under its name.
const DEEDS = [
  `SELECT 'request_sent:' || r.id AS deed, r.sent_on AS day, 'Asked ' || a.company || ' for feedback' AS text
   FROM feedback_requests r JOIN endings e ON e.id = r.ending_id JOIN applications a ON a.id = e.application_id
   WHERE a.deleted_at IS NULL AND r.variant <> 'thanks_only' AND r.sent_on BETWEEN @from AND @to`,
  `SELECT 'thanks_sent:' || r.id, r.sent_on, 'Thanked ' || a.company || ' after a no'
   FROM feedback_requests r JOIN endings e ON e.id = r.ending_id JOIN applications a ON a.id = e.application_id
   WHERE a.deleted_at IS NULL AND r.variant = 'thanks_only' AND r.sent_on BETWEEN @from AND @to`,
  `SELECT 'review_done:' || r.id, r.finished_on, 'Looked back at ' || a.company || ' honestly'
   FROM reviews r JOIN endings e ON e.id = r.ending_id JOIN applications a ON a.id = e.application_id
   WHERE a.deleted_at IS NULL AND r.finished_on BETWEEN @from AND @to`,
  `SELECT 'action_done:' || id, closed_on, 'Tried what I set out to: ' || then_text
   FROM actions WHERE deleted_at IS NULL AND state = 'done' AND closed_on BETWEEN @from AND @to`,
  `SELECT 'action_dropped:' || id, closed_on, 'Let go of something that was not worth it'
   FROM actions WHERE deleted_at IS NULL AND state = 'dropped' AND closed_on BETWEEN @from AND @to`,
  `SELECT 'interview_prepared:' || i.id, substr(i.starts_at, 1, 10), 'Went to the talk at ' || a.company || ' prepared'
   FROM interviews i JOIN applications a ON a.id = i.application_id
   WHERE a.deleted_at IS NULL AND i.preparation <> '' AND i.starts_at <= @now
     AND substr(i.starts_at, 1, 10) BETWEEN @from AND @to`,
  `SELECT 'applied:' || e.id, e.occurred_on, 'Sent the application to ' || a.company
   FROM effective_stage_events e JOIN applications a ON a.id = e.application_id JOIN stages s ON s.id = e.stage_id
   WHERE a.deleted_at IS NULL AND s.code = 'applied' AND e.occurred_on BETWEEN @from AND @to`,
];
const deedsBetween = prepared<[Asked & { most: number }], WinSuggestion>(
  `SELECT deed, day, text FROM (${DEEDS.join(' UNION ALL ')})
   WHERE day <= substr(@now, 1, 10) AND deed NOT IN (SELECT deed FROM wins WHERE deed IS NOT NULL)
     AND deed NOT IN (SELECT deed FROM declined_deeds)
   ORDER BY day DESC, deed LIMIT @most`,
);

/** Deeds of a period that could be wins: at most three, the newest first, none that was taken or declined before. */
export function suggestWins(db: Db, asked: Asked): WinSuggestion[] {
  return deedsBetween(db).all({ ...asked, most: MOST });
}

/** Does not suggest a deed again. */
export function declineDeed(db: Db, deed: string, at: string): void {
  db.prepare('INSERT INTO declined_deeds (deed, declined_at) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    deed,
    at,
  );
}
