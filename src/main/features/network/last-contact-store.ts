import type { LastContact } from '../../../shared/today.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

/** `now`: the local time, `YYYY-MM-DDTHH:MM`; what lies ahead is no contact yet. */
type Asked = { now: string };
type Row = { contactId: number; on: string };

// Each read along its own index; of one day the exchange itself says most, so it comes last and stands.
const lastEvents = prepared<[Asked], Row>(
  `SELECT p.contact_id AS contactId, substr(max(e.starts_at), 1, 10) AS "on"
   FROM networking_events e JOIN event_people p ON p.event_id = e.id
   WHERE e.went = 1 AND e.deleted_at IS NULL AND substr(e.starts_at, 1, 10) <= substr(@now, 1, 10)
   GROUP BY p.contact_id`,
);
const lastInterviews = prepared<[Asked], Row>(
  `SELECT p.contact_id AS contactId, substr(max(i.starts_at), 1, 10) AS "on"
   FROM interview_people p JOIN interviews i ON i.id = p.interview_id
   WHERE i.starts_at <= @now GROUP BY p.contact_id`,
);
const lastTouches = prepared<[Asked], Row>(
  `SELECT contact_id AS contactId, max(occurred_on) AS "on" FROM contact_touches
   WHERE occurred_on <= substr(@now, 1, 10) GROUP BY contact_id`,
);

/** When and how everybody was last met: the latest touch, past interview or networking event. Whoever never was is missing. */
export function lastContacts(db: Db, now: string): Map<number, LastContact> {
  const last = new Map<number, LastContact>();
  const note = (how: LastContact['how'], rows: readonly Row[]) => {
    for (const { contactId, on } of rows)
      if (on >= (last.get(contactId)?.on ?? '')) last.set(contactId, { on, how });
  };
  note('event', lastEvents(db).all({ now }));
  note('interview', lastInterviews(db).all({ now }));
  note('touch', lastTouches(db).all({ now }));
  return last;
}
