import type { CalendarItem, CalendarKind } from '../../../shared/calendar.ts';
import { compareTexts } from '../../../shared/domain/compare-texts.ts';
import { addDays } from '../../../shared/domain/days.ts';
import { instantOf, localTimeAt } from '../../../shared/domain/icalendar/zone-time.ts';
import { knownZone } from '../../../shared/domain/notification-times.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { localZone } from '../../local-now.ts';
import { requestWindows } from '../endings/request-windows-store.ts';

/** An item of the calendar with what only a calendar file says of it. Times are as they were set, in `item.zone`. */
export type CalendarEntry = {
  item: CalendarItem;
  startsAt: string;
  endsAt: string | null;
  place: string;
  link: string;
  people: string[];
  /** The title without the name of anybody. */
  titleWithoutPeople: string;
};

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

/** Every query takes the first and the last day and answers rows that may lie outside of them by some hours. */
const QUERIES: Readonly<Record<Exclude<CalendarKind, 'feedback'>, (db: Db) => { all: AllOf }>> = {
  interview: prepared<[string, string], Row>(
    `SELECT i.id, a.company || ', ' || a.role || ': ' || ${INTERVIEW_KIND} AS title, i.starts_at AS startsAt,
       i.ends_at AS endsAt, i.time_zone AS zone, i.place, i.link, i.application_id AS ref,
       coalesce((SELECT group_concat(c.name, char(10)) FROM interview_people p JOIN contacts c ON c.id = p.contact_id
         WHERE p.interview_id = i.id AND c.deleted_at IS NULL), '') AS people
     FROM interviews i JOIN applications a ON a.id = i.application_id
     WHERE substr(i.starts_at, 1, 10) BETWEEN ? AND ? AND a.deleted_at IS NULL`,
  ),
  next_step: prepared<[string, string], Row>(
    `SELECT a.id, coalesce(nullif(a.next_step, ''), 'Next step') || ': ' || a.company || ', ' || a.role AS title,
       a.next_step_on AS startsAt, a.id AS ref, ${DAY}
     FROM applications a WHERE a.next_step_on BETWEEN ? AND ? AND ${OPEN_APPLICATION}`,
  ),
  closing: prepared<[string, string], Row>(
    `SELECT a.id, a.company || ', ' || a.role || ': closing date' AS title, a.closes_on AS startsAt, a.id AS ref, ${DAY}
     FROM applications a WHERE a.closes_on BETWEEN ? AND ? AND a.applied_on IS NULL AND ${OPEN_APPLICATION}`,
  ),
  event: prepared<[string, string], Row>(
    `SELECT e.id, e.name AS title, e.starts_at AS startsAt, e.ends_at AS endsAt, e.time_zone AS zone, e.place, e.link,
       e.id AS ref, '' AS people
     FROM networking_events e
     WHERE substr(coalesce(e.ends_at, e.starts_at), 1, 10) >= ? AND substr(e.starts_at, 1, 10) <= ?
       AND e.deleted_at IS NULL AND coalesce(e.went, 1) = 1`,
  ),
  follow_up: prepared<[string, string], Row>(
    `SELECT f.id, f.text || ': ' || e.name AS title, f.due_on AS startsAt, e.id AS ref, ${DAY}
     FROM event_follow_ups f JOIN networking_events e ON e.id = f.event_id
     WHERE f.due_on BETWEEN ? AND ? AND f.done_on IS NULL AND e.deleted_at IS NULL`,
  ),
  talk: prepared<[string, string], Row>(
    `SELECT t.id, 'Talk' AS title, t.starts_at AS startsAt,
       strftime('%Y-%m-%dT%H:%M', t.starts_at, '+' || t.minutes || ' minutes') AS endsAt,
       t.time_zone AS zone, t.place, '' AS link, c.id AS ref, c.name AS people
     FROM informational_talks t JOIN contacts c ON c.id = t.contact_id
     WHERE substr(t.starts_at, 1, 10) BETWEEN ? AND ? AND t.declined_on IS NULL AND c.deleted_at IS NULL`,
  ),
  goal: prepared<[string, string], Row>(
    `SELECT g.id, 'Goal: ' || g.what AS title, g.by_on AS startsAt, g.id AS ref, ${DAY}
     FROM goals g WHERE g.by_on BETWEEN ? AND ? AND g.state = 'open' AND g.deleted_at IS NULL`,
  ),
  reminder: prepared<[string, string], Row>(
    `SELECT r.id, r.what AS title, r.remind_at AS startsAt, NULL AS endsAt, r.time_zone AS zone, '' AS place, '' AS link,
       r.id AS ref, '' AS people
     FROM reminders r
     WHERE substr(r.remind_at, 1, 10) BETWEEN ? AND ? AND r.done_on IS NULL
       AND NOT EXISTS (SELECT 1 FROM applications WHERE id = r.application_id AND deleted_at IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM contacts WHERE id = r.contact_id AND deleted_at IS NOT NULL)`,
  ),
};
type AllOf = (from: string, to: string) => Row[];

const ADDRESSES: Readonly<Record<CalendarKind, (ref: number) => string>> = {
  interview: (ref) => `/applications/${ref}?tab=interviews`,
  next_step: (ref) => `/applications/${ref}`,
  closing: (ref) => `/applications/${ref}`,
  feedback: (ref) => `/applications/${ref}?tab=ending`,
  event: (ref) => `/network/events/${ref}`,
  follow_up: (ref) => `/network/events/${ref}`,
  talk: (ref) => `/network/people/${ref}`,
  goal: () => '/growth/goals',
  reminder: (ref) => `/calendar?reminder=${ref}`,
};

/** What lies in a period, both days inclusive as the clocks of `here` show them: earliest first, whole days before times. */
export function calendarItems(db: Db, from: string, to: string, here: string = localZone()): CalendarItem[] {
  return calendarEntries(db, from, to, here).map(({ item }) => item);
}

/** As `calendarItems`, with all that a calendar file needs. */
export function calendarEntries(db: Db, from: string, to: string, here: string): CalendarEntry[] {
  const [first, last] = [addDays(from, -ZONES_APART_DAYS), addDays(to, ZONES_APART_DAYS)];
  return [
    ...timed('interview'),
    ...timed('next_step'),
    ...timed('closing'),
    ...requestWindows(db, from, to).map(feedbackEntry),
    ...timed('event'),
    ...timed('follow_up'),
    ...timed('talk'),
    ...timed('goal'),
    ...timed('reminder'),
  ]
    .filter(({ item }) => item.lastDay >= from && item.day <= to)
    .sort((one, other) => compareTexts(orderOf(one.item), orderOf(other.item)));

  function timed(kind: Exclude<CalendarKind, 'feedback'>): CalendarEntry[] {
    return QUERIES[kind](db)
      .all(first, last)
      .map((row) => entryOf(kind, row, here));
  }
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
      address: ADDRESSES[kind](row.ref),
    },
    startsAt,
    endsAt,
    place,
    link,
    people,
    titleWithoutPeople: row.title,
  };
}

function feedbackEntry(window: ReturnType<typeof requestWindows>[number]): CalendarEntry {
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
      address: ADDRESSES.feedback(applicationId),
    },
    startsAt: from,
    endsAt: to,
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
