import type { LastContact } from '../../../shared/network-contacts.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

type Asked = { today: string };
type Row = { contactId: number; on: string };

// Each read along its own index; of one day the exchange itself says most, so it comes last and stands.
const lastEvents = prepared<[Asked], Row>(
  `SELECT p.contact_id AS contactId, substr(max(e.starts_at), 1, 10) AS "on"
   FROM networking_events e JOIN event_people p ON p.event_id = e.id
   WHERE e.went = 1 AND e.deleted_at IS NULL AND substr(e.starts_at, 1, 10) <= @today
   GROUP BY p.contact_id`,
);
const lastInterviews = prepared<[Asked], Row>(
  `SELECT p.contact_id AS contactId, substr(max(i.starts_at), 1, 10) AS "on"
   FROM interview_people p JOIN interviews i ON i.id = p.interview_id
   JOIN applications a ON a.id = i.application_id AND a.deleted_at IS NULL
   WHERE substr(i.starts_at, 1, 10) <= @today GROUP BY p.contact_id`,
);
const lastTalks = prepared<[Asked], Row>(
  `SELECT contact_id AS contactId, max(day) AS "on" FROM (
     SELECT contact_id, asked_on AS day FROM informational_talks
     UNION ALL SELECT contact_id, held_on FROM informational_talks
     UNION ALL SELECT contact_id, thanked_on FROM informational_talks)
   WHERE day <= @today GROUP BY contact_id`,
);
const lastTouches = prepared<[Asked], Row>(
  `SELECT contact_id AS contactId, max(occurred_on) AS "on" FROM contact_touches
   WHERE occurred_on <= @today GROUP BY contact_id`,
);

/**
 * When and how everybody was last met or written to, by the end of `today`; nobody stores it twice. Whoever never was
 * is missing. A talk that was asked for, held or thanked for is a touch.
 */
export function lastContacts(db: Db, today: string): Map<number, LastContact> {
  const last = new Map<number, LastContact>();
  const note = (how: LastContact['how'], rows: readonly Row[]) => {
    for (const { contactId, on } of rows)
      if (on >= (last.get(contactId)?.on ?? '')) last.set(contactId, { on, how });
  };
  note('event', lastEvents(db).all({ today }));
  note('interview', lastInterviews(db).all({ today }));
  note('touch', lastTalks(db).all({ today }));
  note('touch', lastTouches(db).all({ today }));
  return last;
}
