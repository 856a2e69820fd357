import { escapeAddress, escapeValue } from './content-lines/escape-value.ts';
import { foldLine } from './content-lines/fold-line.ts';
import { plainLine, plainNote } from './content-lines/plain-value.ts';
import { addDays } from './days.ts';
import { CALENDAR_LIMITS, type CalendarEvent } from './icalendar/calendar-event.ts';
import { compactTime, timeZoneLines } from './icalendar/write-time-zone.ts';
import { isTimeZone } from './icalendar/zone-time.ts';

/** What is written of an event; `updatedAt` is an ISO instant and is DTSTAMP too, as RFC 5545 has it without METHOD. */
export type WrittenEvent = CalendarEvent & { updatedAt: string };

/**
 * A calendar file with the events in their order and a VTIMEZONE for every zone they use. The same events always make
 * the same bytes, and no value can end its line or the calendar. A zone the runtime does not know leaves the time
 * without a zone.
 */
export function writeCalendar(events: readonly WrittenEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rebound//Rebound//EN',
    'CALSCALE:GREGORIAN',
    ...[...yearsByZone(events)].flatMap(([zone, years]) => timeZoneLines(zone, years)),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

function yearsByZone(events: readonly WrittenEvent[]): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>();
  for (const { allDay, timeZone, startsAt, endsAt } of events) {
    if (allDay || timeZone === null || timeZone === 'UTC' || !isTimeZone(timeZone)) continue;
    const known = years.get(timeZone) ?? new Set();
    years.set(timeZone, known);
    for (const time of [startsAt, endsAt ?? startsAt]) known.add(Number.parseInt(time.slice(0, 4), 10));
  }
  return years;
}

function eventLines(event: WrittenEvent): string[] {
  const stamp = `${compactTime(new Date(event.updatedAt).toISOString())}Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeValue(plainLine(event.uid, CALENDAR_LIMITS.uid))}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    ...timeLines(event),
    ...filled('SUMMARY', escapeValue(plainLine(event.title, CALENDAR_LIMITS.line))),
    ...filled('LOCATION', escapeValue(plainLine(event.place, CALENDAR_LIMITS.line))),
    ...filled('URL', escapeAddress(plainLine(event.link, CALENDAR_LIMITS.line))),
    ...filled('DESCRIPTION', escapeValue(plainNote(event.description, CALENDAR_LIMITS.description))),
    'END:VEVENT',
  ];
}

function timeLines({ allDay, startsAt, endsAt, timeZone }: WrittenEvent): string[] {
  if (allDay) {
    const dayAfter = addDays((endsAt ?? startsAt).slice(0, 10), 1);
    return [`DTSTART;VALUE=DATE:${compactDay(startsAt)}`, `DTEND;VALUE=DATE:${compactDay(dayAfter)}`];
  }
  const isNamed = timeZone !== null && timeZone !== 'UTC' && isTimeZone(timeZone);
  const zone = isNamed ? `;TZID=${timeZone}` : '';
  const mark = timeZone === 'UTC' ? 'Z' : '';
  const line = (name: string, time: string) => `${name}${zone}:${compactTime(time)}${mark}`;
  return [line('DTSTART', startsAt), ...(endsAt === null ? [] : [line('DTEND', endsAt)])];
}

function compactDay(day: string): string {
  return day.slice(0, 10).replaceAll('-', '');
}

function filled(property: string, value: string): string[] {
  return value === '' ? [] : [`${property}:${value}`];
}
