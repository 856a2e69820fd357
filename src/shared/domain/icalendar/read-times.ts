import type { ContentLine } from '../content-lines/read-content-lines.ts';
import { addDays, daysBetween } from '../days.ts';
import { zoneOfWindows } from './windows-zones.ts';
import { instantOf, isTimeZone, localTimeAt } from './zone-time.ts';

const DAY_SECONDS = 86_400;
const LONGEST_SECONDS = 400 * DAY_SECONDS;

/** A DATE or DATE-TIME: a day, or a local time with its zone; `unknownZone` is a name that means nothing here. */
export type CalendarTime =
  | { kind: 'day'; day: string }
  | { kind: 'time'; local: string; zone: string | null; unknownZone: string | null };

/** The moment a property such as DTSTART names; null when it is no date between 1900 and 2199. */
export function readCalendarTime({ value, params }: ContentLine): CalendarTime | null {
  const read = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z)?)?$/i.exec(value.trim().slice(0, 20));
  if (!read) return null;
  const [, year = '', month = '', dayOfMonth = '', hour, minute = '', mark] = read;
  const day = `${year}-${month}-${dayOfMonth}`;
  if (!isDay(day)) return null;
  if (hour === undefined) return { kind: 'day', day };
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const local = `${day}T${hour}:${minute}`;
  if (mark !== undefined) return { kind: 'time', local, zone: 'UTC', unknownZone: null };
  const name = params.get('TZID')?.[0] ?? '';
  const zone = name === '' ? null : readZone(name);
  return { kind: 'time', local, zone, unknownZone: name !== '' && zone === null ? name : null };
}

/** Seconds of a DURATION such as `PT45M`; null when unreadable, negative or longer than 400 days. */
export function readDuration(value: string): { days: number; seconds: number } | null {
  const read =
    /^\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i.exec(
      value.trim().slice(0, 40),
    );
  if (!read || read.slice(1).every((part) => part === undefined)) return null;
  const [weeks, days, hours, minutes, seconds] = read.slice(1).map((part) => Number(part ?? 0));
  const duration = {
    days: (weeks ?? 0) * 7 + (days ?? 0),
    seconds: (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0),
  };
  return duration.days * DAY_SECONDS + duration.seconds <= LONGEST_SECONDS ? duration : null;
}

/** The end of what begins at `start`: days keep the time of day, hours are counted exactly, also across a change of the clocks. */
export function endAfter(
  start: CalendarTime,
  { days, seconds }: { days: number; seconds: number },
): CalendarTime {
  if (start.kind === 'day')
    return { kind: 'day', day: addDays(start.day, days + Math.floor(seconds / DAY_SECONDS)) };
  const local = `${addDays(start.local.slice(0, 10), days)}${start.local.slice(10)}`;
  const zone = start.zone ?? 'UTC';
  return { ...start, local: localTimeAt(instantOf(local, zone) + seconds * 1000, zone) };
}

/** The local time in another zone at which the same moment comes. */
export function localTimeIn(zone: string | null, time: { local: string; zone: string | null }): string {
  if (zone === null || time.zone === null || zone === time.zone) return time.local;
  return localTimeAt(instantOf(time.local, time.zone), zone);
}

/** IANA names, also behind a prefix such as "/example.org/20260101/", and the names of Windows. */
function readZone(name: string): string | null {
  if (isTimeZone(name)) return name === 'Etc/UTC' ? 'UTC' : name;
  const known = zoneOfWindows(name);
  if (known !== null) return known;
  const parts = name.slice(-200).split('/');
  for (const count of [3, 2]) {
    const end = parts.slice(-count).join('/');
    if (parts.length > count && isTimeZone(end)) return end;
  }
  return null;
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) return false;
  return daysBetween('1900-01-01', day) >= 0 && daysBetween(day, '2199-12-31') >= 0;
}
