import { LIMITS } from '../../../shared/applications.ts';
import { compareTexts } from '../../../shared/domain/compare-texts.ts';
import {
  type ActivityFields,
  MOST_MINUTES,
  NOTHING_SAID,
  type Proposals,
  type ProposedActivity,
} from '../../../shared/work-search.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

/** `now`: the local time, `YYYY-MM-DDTHH:MM`; what is planned for later was not done yet. */
type Asked = { from: string; to: string; now: string };
type Row = Partial<ActivityFields> &
  Pick<ActivityFields, 'day' | 'kind'> & { takenFrom: string; applicationId?: number; eventId?: number };

const DAY = 'BETWEEN @from AND min(@to, substr(@now, 1, 10))';
const MINUTES = (from: string, to: string) =>
  `iif(${to} > ${from} AND substr(${to}, 1, 10) = substr(${from}, 1, 10),
    (unixepoch(${to}) - unixepoch(${from})) / 60, NULL)`;
const OF_APPLICATION = 'a.company AS employer, a.role AS position, a.id AS applicationId';

// Only what stands in the records, and never a text written for oneself. One query per kind, each under its name.
const SOURCES = [
  `SELECT 'application:' || a.id AS takenFrom, a.applied_on AS day, 'application' AS kind, ${OF_APPLICATION}, a.url,
     iif(a.url <> '', 'online', NULL) AS method, 'sent' AS result
   FROM applications a WHERE a.deleted_at IS NULL AND a.applied_on ${DAY}`,
  `SELECT 'timeline:' || t.id AS takenFrom, t.occurred_on AS day, 'follow_up' AS kind, ${OF_APPLICATION},
     iif(t.kind = 'call', 'phone', 'email') AS method
   FROM timeline_entries t JOIN applications a ON a.id = t.application_id
   WHERE a.deleted_at IS NULL AND t.kind <> 'note' AND t.occurred_on ${DAY}`,
  `SELECT 'interview:' || i.id AS takenFrom, substr(i.starts_at, 1, 10) AS day, 'interview' AS kind, ${OF_APPLICATION},
     substr(i.starts_at, 12, 5) AS startTime, ${MINUTES('i.starts_at', 'i.ends_at')} AS minutes, i.place,
     CASE WHEN i.link <> '' THEN 'online' WHEN i.kind = 'recruiter_call' THEN 'phone' WHEN i.place <> '' THEN 'in_person' END AS method,
     coalesce((SELECT group_concat(c.name, ', ') FROM interview_people p JOIN contacts c ON c.id = p.contact_id
       WHERE p.interview_id = i.id AND c.deleted_at IS NULL), '') AS contactName, 'took_place' AS result
   FROM interviews i JOIN applications a ON a.id = i.application_id
   WHERE a.deleted_at IS NULL AND i.starts_at <= @now AND substr(i.starts_at, 1, 10) ${DAY}`,
  `SELECT 'event:' || e.id AS takenFrom, substr(e.starts_at, 1, 10) AS day,
     iif(e.kind = 'fair', 'job_fair', 'networking') AS kind, e.name AS what, e.place, e.link AS url, e.id AS eventId,
     nullif(substr(e.starts_at, 12, 5), '') AS startTime,
     iif(e.time_zone IS NULL, NULL, ${MINUTES('e.starts_at', 'e.ends_at')}) AS minutes
   FROM networking_events e
   WHERE e.deleted_at IS NULL AND coalesce(e.went, 1) = 1 AND e.starts_at <= @now AND substr(e.starts_at, 1, 10) ${DAY}`,
  `SELECT 'talk:' || t.id AS takenFrom, t.held_on AS day, 'networking' AS kind, t.about AS what, t.place,
     c.company AS employer, c.name AS contactName, c.role AS contactTitle, c.phone, c.email,
     nullif(t.kept_minutes, 0) AS minutes, 'took_place' AS result
   FROM informational_talks t JOIN contacts c ON c.id = t.contact_id
   WHERE c.deleted_at IS NULL AND t.declined_on IS NULL AND t.held_on ${DAY}`,
  `SELECT 'touch:' || t.id AS takenFrom, t.occurred_on AS day, 'networking' AS kind, c.company AS employer,
     c.name AS contactName, c.role AS contactTitle, c.phone, c.email,
     CASE t.channel WHEN 'email' THEN 'email' WHEN 'call' THEN 'phone' WHEN 'in_person' THEN 'in_person'
       WHEN 'letter' THEN 'post' WHEN 'other' THEN 'other' ELSE 'online' END AS method
   FROM contact_touches t JOIN contacts c ON c.id = t.contact_id
   WHERE c.deleted_at IS NULL AND t.occurred_on ${DAY}`,
  `SELECT 'evidence:' || e.id AS takenFrom, e.day, iif(e.minutes BETWEEN 1 AND ${MOST_MINUTES}, e.minutes, NULL) AS minutes, p.skill AS what, e.link AS url,
     CASE e.kind WHEN 'workshop' THEN 'workshop' WHEN 'certificate' THEN 'test' WHEN 'volunteering' THEN 'other'
       ELSE 'training' END AS kind, coalesce(e.file_name, '') AS proof
   FROM evidence e JOIN skill_plans p ON p.id = e.plan_id WHERE p.deleted_at IS NULL AND e.day ${DAY}`,
  `SELECT 'practice:' || t.day AS takenFrom, t.day, 'training' AS kind, 'Interview practice' AS what,
     nullif(cast(round(sum(t.seconds) / 60.0) AS INTEGER), 0) AS minutes
   FROM practice_attempts t JOIN practice_cards c ON c.id = t.card_id
   WHERE c.deleted_at IS NULL AND t.day ${DAY} GROUP BY t.day`,
  `SELECT 'mock:' || m.id AS takenFrom, m.day, 'training' AS kind, 'Mock interview' AS what,
     nullif(cast(round(m.seconds / 60.0) AS INTEGER), 0) AS minutes
   FROM mock_interviews m WHERE m.deleted_at IS NULL AND m.finished = 1 AND m.day ${DAY}`,
  `SELECT 'version:' || v.id AS takenFrom, v.made_on AS day, 'profile' AS kind, m.name || ', ' || v.number AS what,
     v.file_name AS proof
   FROM material_versions v JOIN materials m ON m.id = v.material_id
   WHERE v.deleted_at IS NULL AND m.deleted_at IS NULL AND v.made_on ${DAY}`,
].map((sql) => prepared<[Asked], Row>(sql));

const taken = preparedValue<[], string>(
  'SELECT taken_from FROM work_search_activities WHERE taken_from IS NOT NULL',
);
const leftOut = preparedValue<[], string>('SELECT taken_from FROM left_out_activities');

/** What was recorded in a period and is not in the log, the earliest first; nothing is in it before the person says so. */
export function proposeActivities(db: Db, asked: Asked): Proposals {
  const inLog = new Set(taken(db).all());
  const unwanted = new Set(leftOut(db).all());
  const missing = SOURCES.flatMap((source) => source(db).all(asked)).filter(
    ({ takenFrom }) => !inLog.has(takenFrom),
  );
  const proposals = missing
    .filter(({ takenFrom }) => !unwanted.has(takenFrom))
    .map(proposalOf)
    .toSorted((a, b) => compareTexts(a.day, b.day));
  return { proposals, leftOut: missing.length - proposals.length };
}

function proposalOf(row: Row): ProposedActivity {
  const { url = '', contactName = '' } = row;
  return {
    ...NOTHING_SAID,
    applicationId: null,
    eventId: null,
    ...row,
    // An import may have brought something else than an address.
    url: /^https?:\/\//i.test(url) ? url : '',
    contactName: contactName.slice(0, LIMITS.line),
  };
}
