import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

// What came after I had withdrawn or declined answers that, not the application.
const wordDays = prepared<[], { applicationId: number; on: string }>(
  `SELECT DISTINCT c.application_id AS applicationId, w.received_on AS "on"
   FROM received_words w JOIN counted_endings c ON c.id = w.ending_id JOIN stages s ON s.id = c.stage_id
   WHERE coalesce(s.code, '') NOT IN ('withdrawn', 'declined_by_me')`,
);

/** For each application the days on which words about its end were received; they count as replies. */
export function wordDaysByApplication(db: Db): ReadonlyMap<number, readonly string[]> {
  const days = new Map<number, string[]>();
  for (const { applicationId, on } of wordDays(db).all())
    days.set(applicationId, [...(days.get(applicationId) ?? []), on]);
  return days;
}
