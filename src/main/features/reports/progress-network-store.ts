import type { ReportNetwork } from '../../../shared/reports.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

type Period = { from: string; to: string };
type Asked = Period & { today: string };

const MAY_BE_NAMED = 'k.deleted_at IS NULL AND k.do_not_contact = 0';
// A day of a talk is a touch as well, unless it was noted as one: thanking by a letter writes both.
const touchesIn = preparedValue<[Period], number>(
  `SELECT (SELECT count(*) FROM contact_touches t JOIN contacts k ON k.id = t.contact_id
       WHERE ${MAY_BE_NAMED} AND t.occurred_on BETWEEN @from AND @to)
     + (SELECT count(*) FROM (
         SELECT contact_id, asked_on AS day FROM informational_talks WHERE asked_on BETWEEN @from AND @to
         UNION SELECT contact_id, held_on FROM informational_talks WHERE held_on BETWEEN @from AND @to
         UNION SELECT contact_id, thanked_on FROM informational_talks WHERE thanked_on BETWEEN @from AND @to) d
       JOIN contacts k ON k.id = d.contact_id
       WHERE ${MAY_BE_NAMED} AND NOT EXISTS (
         SELECT 1 FROM contact_touches t WHERE t.contact_id = d.contact_id AND t.occurred_on = d.day))`,
);
const heldIn = prepared<[Period], ReportNetwork['talksHeld'][number]>(
  `SELECT t.held_on AS "on", k.name FROM informational_talks t JOIN contacts k ON k.id = t.contact_id
   WHERE ${MAY_BE_NAMED} AND t.held_on BETWEEN @from AND @to ORDER BY t.held_on DESC, t.id DESC`,
);
const nextTalks = prepared<[Asked], ReportNetwork['next'][number]>(
  `SELECT substr(t.starts_at, 1, 10) AS "on", k.name
   FROM informational_talks t JOIN contacts k ON k.id = t.contact_id
   WHERE ${MAY_BE_NAMED} AND t.held_on IS NULL AND t.declined_on IS NULL
     AND CASE WHEN t.starts_at IS NULL THEN t.asked_on <= @to
       ELSE substr(t.starts_at, 1, 10) >= @today AND coalesce(t.asked_on <= @to, 1) END
   ORDER BY t.starts_at IS NULL, t.starts_at, t.asked_on, t.id`,
);

/** With how many touches people were kept in touch with in a period, and which talks; what was said stays out. */
export function networkIn(db: Db, period: Period, today: string): ReportNetwork {
  return {
    touches: touchesIn(db).get(period) ?? 0,
    talksHeld: heldIn(db).all(period),
    next: nextTalks(db).all({ ...period, today }),
  };
}
