import { unescapeValue } from '../content-lines/escape-value.ts';
import { plainLine, plainNote } from '../content-lines/plain-value.ts';
import type { ContentLine } from '../content-lines/read-content-lines.ts';
import { addDays } from '../days.ts';
import {
  CALENDAR_LIMITS,
  type Invitation,
  type InvitationProblem,
  type InvitedPerson,
} from './calendar-event.ts';
import { findMeetingLink } from './meeting-link.ts';
import { type CalendarTime, endAfter, localTimeIn, readCalendarTime, readDuration } from './read-times.ts';

/** Where programs put the address of a video meeting, beside the text of the event. */
const MEETING_PROPERTIES = [
  'X-GOOGLE-CONFERENCE',
  'CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
];

/** The event that the lines of a VEVENT tell; `startsAt` is null when its beginning cannot be read. */
export function readEvent(
  lines: readonly ContentLine[],
  isCancelling: boolean,
): Omit<Invitation, 'startsAt'> & { startsAt: string | null } {
  const problems: InvitationProblem[] = [];
  const first = (name: string) => lines.find((line) => line.name === name);
  function text(name: string, longest: number = CALENDAR_LIMITS.line): string {
    const value = unescapeValue(first(name)?.value ?? '');
    const plain = name === 'DESCRIPTION' ? plainNote : plainLine;
    if (value.length > longest && plain(value, value.length).length > longest)
      problems.push({ kind: 'shortened', property: name });
    return plain(value, longest);
  }

  const times = readWhen(lines, problems);
  if (first('RECURRENCE-ID')) problems.push({ kind: 'one_of_series' });
  const place = text('LOCATION');
  const description = text('DESCRIPTION', CALENDAR_LIMITS.description);
  const url = plainLine(unescapeValue(first('URL')?.value ?? ''), CALENDAR_LIMITS.line + 1);
  const meetingProperties = lines.filter(({ name }) => MEETING_PROPERTIES.includes(name));
  const links = [
    /^https?:\/\/./i.test(url) && url.length <= CALENDAR_LIMITS.line ? url : '',
    ...meetingProperties.map(({ value }) => findMeetingLink(value)),
    findMeetingLink(place),
    findMeetingLink(description),
  ];
  return {
    uid: text('UID', CALENDAR_LIMITS.uid),
    title: text('SUMMARY'),
    ...times,
    place,
    link: links.find((link) => link !== '') ?? '',
    description,
    people: readPeople(lines),
    cancelled: isCancelling || text('STATUS').toUpperCase() === 'CANCELLED',
    repeats: lines.some(({ name }) => name === 'RRULE' || name === 'RDATE'),
    problems,
  };
}

type When = { allDay: boolean; startsAt: string | null; endsAt: string | null; timeZone: string | null };

function readWhen(lines: readonly ContentLine[], problems: InvitationProblem[]): When {
  const first = (name: string) => lines.find((line) => line.name === name);
  const startLine = first('DTSTART');
  const start = startLine ? readCalendarTime(startLine) : null;
  if (!start) return { allDay: false, startsAt: null, endsAt: null, timeZone: null };
  const endLine = first('DTEND');
  const duration = first('DURATION');
  const length = duration ? readDuration(duration.value) : null;
  const end = endLine ? readCalendarTime(endLine) : length ? endAfter(start, length) : null;
  const isEndMissing = end === null && (endLine !== undefined || duration !== undefined);

  const days = wholeDays(start, end, first('X-MICROSOFT-CDO-ALLDAYEVENT')?.value);
  if (days) {
    const isBackwards = days.endsAt < days.startsAt;
    if (isEndMissing || isBackwards) problems.push({ kind: 'unreadable_end' });
    return { allDay: true, ...days, endsAt: isBackwards ? days.startsAt : days.endsAt, timeZone: null };
  }
  if (start.kind === 'day') return { allDay: false, startsAt: null, endsAt: null, timeZone: null };
  if (start.unknownZone !== null)
    problems.push({ kind: 'unknown_zone', zone: plainLine(start.unknownZone, CALENDAR_LIMITS.line) });
  const endsAt = end?.kind === 'time' ? localTimeIn(start.zone, end) : null;
  // Within the hour the clocks show twice an end can look earlier; as local times that cannot be told.
  const isReadable = endsAt === null ? end === null && !isEndMissing : endsAt >= start.local;
  if (!isReadable) problems.push({ kind: 'unreadable_end' });
  return { allDay: false, startsAt: start.local, endsAt: isReadable ? endsAt : null, timeZone: start.zone };
}

/** First and last day of an all-day event, or null; the end in the file is the day after, the beginning has to do without one. */
function wholeDays(
  start: CalendarTime,
  end: CalendarTime | null,
  outlookMark: string | undefined,
): { startsAt: string; endsAt: string } | null {
  const isMarked = outlookMark?.trim().toUpperCase() === 'TRUE';
  const first = dayOf(start, isMarked);
  if (first === null) return null;
  const after = end === null ? null : dayOf(end, isMarked);
  if (after === null) return { startsAt: first, endsAt: first };
  // Some programs write the same day twice for one day.
  return { startsAt: first, endsAt: after === first ? first : addDays(after, -1) };
}

function dayOf(time: CalendarTime, isMarked: boolean): string | null {
  if (time.kind === 'day') return time.day;
  return isMarked && time.local.endsWith('T00:00') ? time.local.slice(0, 10) : null;
}

function readPeople(lines: readonly ContentLine[]): InvitedPerson[] {
  const people = new Map<string, InvitedPerson>();
  for (const { name, params, value } of lines) {
    const isOrganiser = name === 'ORGANIZER';
    if (!isOrganiser && name !== 'ATTENDEE') continue;
    const type = params.get('CUTYPE')?.[0]?.toUpperCase();
    if (type === 'ROOM' || type === 'RESOURCE') continue;
    const address = /^mailto:/i.test(value.trim()) ? value.trim().slice(7) : (params.get('EMAIL')?.[0] ?? '');
    const email = plainLine(address, CALENDAR_LIMITS.line);
    const named = plainLine(params.get('CN')?.[0] ?? '', CALENDAR_LIMITS.line);
    const key = email === '' ? named : email.toLowerCase();
    if (key === '') continue;
    const known = people.get(key);
    if (known) {
      known.isOrganiser ||= isOrganiser;
      known.name ||= named;
    } else if (people.size < CALENDAR_LIMITS.people)
      people.set(key, { name: named === email ? '' : named, email, isOrganiser });
  }
  return [...people.values()];
}
