import type { CalendarItem, CalendarKind } from '../../../shared/calendar.ts';
import { compareTexts } from '../../../shared/domain/compare-texts.ts';
import { addDays } from '../../../shared/domain/days.ts';
import { instantOf, localTimeAt } from '../../../shared/domain/icalendar/zone-time.ts';
import { knownZone } from '../../../shared/domain/notification-times.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { type RequestWindow, requestWindow, requestWindows } from '../endings/request-windows-store.ts';

/** An item of the calendar with what only a calendar file says of it. Times are as they were set, in `item.zone`. */
export type CalendarEntry = {
  item: CalendarItem;
  startsAt: string;
  endsAt: string | null;
  /** When it is over on the clocks here: a day, or a local time. */
  overAt: string;
  place: string;
  link: string;
  people: string[];
  /** The title without the name of anybody. */
  titleWithoutPeople: string;
};

type TableKind = Exclude<CalendarKind, 'feedback'>;
type Row = {
  id: number;
  title: string;
  /** A day, or a local time in `zone`. */
  startsAt: string;
  endsAt: string | null;
  zone: string | null;
  place: string;
  link: string;
  /** What the address of its screen ends with. */
  ref: number;
  people: string;
};

/** Between the zones of two clocks lie at most 26 hours. */
const ZONES_APART_DAYS = 2;

const DAY = `NULL AS endsAt, NULL AS zone, '' AS place, '' AS link, '' AS people`;
const OPEN_APPLICATION = `a.deleted_at IS NULL AND a.archived_at IS NULL
  AND (SELECT kind FROM stages WHERE id = a.stage_id) = 'stage'`;

// The company comes first: of a long title a narrow day shows the beginning.
const INTERVIEW_KIND = `CASE i.kind WHEN 'recruiter_call' THEN 'recruiter call' WHEN 'technical' THEN 'technical interview'
  WHEN 'panel' THEN 'panel interview' WHEN 'behavioural' THEN 'behavioural interview' WHEN 'task' THEN 'task'
  WHEN 'final' THEN 'final interview' ELSE 'interview' END`;

/** Every row of a kind that has a place in the calendar, or would have one with a date. */
const ROWS: Readonly<Record<TableKind, string>> = {
  interview: `SELECT i.id, a.company || ', ' || a.role || ': ' || ${INTERVIEW_KIND} AS title, i.starts_at AS startsAt,
       i.ends_at AS endsAt, i.time_zone AS zone, i.place, i.link, i.application_id AS ref,
       coalesce((SELECT group_concat(c.name, char(10)) FROM interview_people p JOIN contacts c ON c.id = p.contact_id
         WHERE p.interview_id = i.id AND c.deleted_at IS NULL), '') AS people
     FROM interviews i JOIN applications a ON a.id = i.application_id
     WHERE a.deleted_at IS NULL`,
  next_step: `SELECT a.id, coalesce(nullif(a.next_step, ''), 'Next step') || ': ' || a.company || ', ' || a.role AS title,
       a.next_step_on AS startsAt, a.id AS ref, ${DAY}
     FROM applications a WHERE ${OPEN_APPLICATION}`,
  closing: `SELECT a.id, a.company || ', ' || a.role || ': closing date' AS title, a.closes_on AS startsAt, a.id AS ref, ${DAY}
     FROM applications a WHERE a.applied_on IS NULL AND ${OPEN_APPLICATION}`,
  event: `SELECT e.id, e.name AS title, e.starts_at AS startsAt, e.ends_at AS endsAt, e.time_zone AS zone, e.place, e.link,
       e.id AS ref, '' AS people
     FROM networking_events e
     WHERE e.deleted_at IS NULL AND coalesce(e.went, 1) = 1`,
  follow_up: `SELECT f.id, f.text || ': ' || e.name AS title, f.due_on AS startsAt, e.id AS ref, ${DAY}
     FROM event_follow_ups f JOIN networking_events e ON e.id = f.event_id
     WHERE f.done_on IS NULL AND e.deleted_at IS NULL`,
  talk: `SELECT t.id, 'Talk' AS title, t.starts_at AS startsAt,
       strftime('%Y-%m-%dT%H:%M', t.starts_at, '+' || t.minutes || ' minutes') AS endsAt,
       t.time_zone AS zone, t.place, '' AS link, c.id AS ref, c.name AS people
     FROM informational_talks t JOIN contacts c ON c.id = t.contact_id
     WHERE t.declined_on IS NULL AND c.deleted_at IS NULL`,
  goal: `SELECT g.id, 'Goal: ' || g.what AS title, g.by_on AS startsAt, g.id AS ref, ${DAY}
     FROM goals g WHERE g.state = 'open' AND g.deleted_at IS NULL`,
  reminder: `SELECT r.id, r.what AS title, r.remind_at AS startsAt, NULL AS endsAt, r.time_zone AS zone, '' AS place, '' AS link,
       r.id AS ref, '' AS people
     FROM reminders r
     WHERE r.done_on IS NULL
       AND NOT EXISTS (SELECT 1 FROM applications WHERE id = r.application_id AND deleted_at IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM contacts WHERE id = r.contact_id AND deleted_at IS NOT NULL)`,
};
const ofPeriod = statements<[first: string, end: string]>('coalesce(endsAt, startsAt) >= ? AND startsAt < ?');
const ofItem = statements<[id: number]>('id = ? AND startsAt IS NOT NULL');

/** The rows of each kind under a condition, which SQLite moves into the query itself. */
function statements<Parameters extends unknown[]>(condition: string) {
  const of = (kind: TableKind) =>
    prepared<Parameters, Row>(`SELECT * FROM (${ROWS[kind]}) WHERE ${condition}`);
  return {
    interview: of('interview'),
    next_step: of('next_step'),
    closing: of('closing'),
    event: of('event'),
    follow_up: of('follow_up'),
    talk: of('talk'),
    goal: of('goal'),
    reminder: of('reminder'),
  };
}

const ADDRESSES: Readonly<Record<CalendarKind, (ref: number, day: string) => string>> = {
  interview: (ref) => `/applications/${ref}?tab=interviews`,
  next_step: (ref) => `/applications/${ref}`,
  closing: (ref) => `/applications/${ref}`,
  feedback: (ref) => `/applications/${ref}?tab=ending`,
  event: (ref) => `/network/events/${ref}`,
  follow_up: (ref) => `/network/events/${ref}`,
  talk: (ref) => `/network/people/${ref}`,
  goal: () => '/growth/goals',
  reminder: (ref, day) => `/calendar?reminder=${ref}&day=${day}`,
};

/** What is looked for: the kinds, from one day to another, both inclusive, as the clocks of a zone show them. */
type Wanted = { kinds: readonly CalendarKind[]; from: string; to: string; zone: string };

/** What lies in a period, the earliest first, whole days before times. */
export function calendarItems(db: Db, wanted: Wanted): CalendarItem[] {
  return calendarEntries(db, wanted).map(({ item }) => item);
}

/** As `calendarItems`, with all that a calendar file needs. */
export function calendarEntries(db: Db, { kinds, from, to, zone }: Wanted): CalendarEntry[] {
  const [first, end] = [addDays(from, -ZONES_APART_DAYS), addDays(to, ZONES_APART_DAYS + 1)];
  return kinds
    .flatMap((kind) =>
      kind === 'feedback'
        ? requestWindows(db, from, to).map(feedbackEntry)
        : ofPeriod[kind](db)
            .all(first, end)
            .map((row) => entryOf(kind, row, zone)),
    )
    .filter(({ item }) => item.lastDay >= from && item.day <= to)
    .sort((one, other) => compareTexts(orderOf(one.item), orderOf(other.item)));
}

/** One date with all that a calendar file needs; null when it is not there any more. */
export function calendarEntry(
  db: Db,
  { kind, id, zone }: { kind: CalendarKind; id: number; zone: string },
): CalendarEntry | null {
  if (kind === 'feedback') {
    const window = requestWindow(db, id);
    return window && feedbackEntry(window);
  }
  const row = ofItem[kind](db).get(id);
  return row ? entryOf(kind, row, zone) : null;
}

function entryOf(kind: CalendarKind, row: Row, here: string): CalendarEntry {
  const { startsAt, endsAt, place, link } = row;
  const zone = row.zone === null ? null : knownZone(row.zone, here);
  const local = hereOf(startsAt, zone, here);
  const end = endsAt === null ? local : hereOf(endsAt, zone, here);
  const people = row.people === '' ? [] : row.people.split('\n');
  const day = local.slice(0, 10);
  return {
    item: {
      kind,
      id: row.id,
      title: kind === 'talk' ? `Talk with ${people.join(', ')}` : row.title,
      day,
      // What ends at midnight is not of the day that begins then.
      lastDay: end > `${day}T24` ? lastDayOf(end) : day,
      time: zone === null ? null : local.slice(11),
      zone,
      there: zone === null ? null : startsAt,
      address: ADDRESSES[kind](row.ref, day),
    },
    startsAt,
    endsAt,
    overAt: end,
    place,
    link,
    people,
    titleWithoutPeople: row.title,
  };
}

function feedbackEntry(window: RequestWindow): CalendarEntry {
  const { endingId, applicationId, role, company, what, from, to } = window;
  const title = `${company}, ${role}: ${what === 'ask' ? 'good days to ask for feedback' : 'one reminder is fine'}`;
  return {
    item: {
      kind: 'feedback',
      id: endingId,
      title,
      day: from,
      lastDay: to,
      time: null,
      zone: null,
      there: null,
      address: ADDRESSES.feedback(applicationId, from),
    },
    startsAt: from,
    endsAt: to,
    overAt: to,
    place: '',
    link: '',
    people: [],
    titleWithoutPeople: title,
  };
}

function hereOf(time: string, zone: string | null, here: string): string {
  // A time that is no date is shown as it stands, so that it can be found and corrected.
  if (zone === null || zone === here || Number.isNaN(Date.parse(`${time}Z`))) return time;
  return localTimeAt(instantOf(time, zone), here);
}

function lastDayOf(end: string): string {
  return end.endsWith('T00:00') ? addDays(end.slice(0, 10), -1) : end.slice(0, 10);
}

function orderOf({ day, time, kind, id }: CalendarItem): string {
  return `${day} ${time ?? ''} ${kind} ${String(id).padStart(12, '0')}`;
}
