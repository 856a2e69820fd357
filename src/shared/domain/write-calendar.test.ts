import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localTimeAt } from './icalendar/zone-time.ts';
import { readInvitations } from './read-invitations.ts';
import { type WrittenEvent, writeCalendar } from './write-calendar.ts';

const TALK: WrittenEvent = {
  uid: 'interview-7@rebound',
  title: 'Interview: Depot lead, Halden Freight',
  allDay: false,
  startsAt: '2026-03-29T03:30',
  endsAt: '2026-03-29T04:15',
  timeZone: 'Europe/Berlin',
  place: 'Pier 4; second floor',
  link: 'https://meet.google.com/abc-defg-hij',
  description: 'Ask about rotas,\nand the "night" shift',
  updatedAt: '2026-03-01T08:09:10.123Z',
};

describe('a written calendar', () => {
  it('has the event, and the changes of the clocks around it', () => {
    const lines = writeCalendar([TALK]).split('\r\n');
    expect(lines.slice(0, 6)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Rebound//Rebound//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
    ]);
    expect(lines.join('\n')).toContain(
      'BEGIN:DAYLIGHT\nDTSTART:20260329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nTZNAME:UTC+0200\nEND:DAYLIGHT\n' +
        'BEGIN:STANDARD\nDTSTART:20261025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nTZNAME:UTC+0100\nEND:STANDARD',
    );
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:interview-7@rebound',
      'DTSTAMP:20260301T080910Z',
      'LAST-MODIFIED:20260301T080910Z',
      'DTSTART;TZID=Europe/Berlin:20260329T033000',
      'DTEND;TZID=Europe/Berlin:20260329T041500',
      'SUMMARY:Interview: Depot lead\\, Halden Freight',
      'LOCATION:Pier 4\\; second floor',
      'URL:https://meet.google.com/abc-defg-hij',
      'DESCRIPTION:Ask about rotas\\,\\nand the "night" shift',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('has days without a zone, the end being the day after', () => {
    const text = writeCalendar([
      { ...TALK, allDay: true, startsAt: '2026-12-31', endsAt: null, timeZone: null },
    ]);
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });

  it('has UTC as UTC, and no zone where the runtime knows none', () => {
    expect(writeCalendar([{ ...TALK, timeZone: 'UTC' }])).toContain('\r\nDTSTART:20260329T033000Z\r\n');
    const attack = 'Mars/Base\r\nEND:VCALENDAR';
    expect(writeCalendar([{ ...TALK, timeZone: attack }])).toContain('\r\nDTSTART:20260329T033000\r\n');
  });

  it.each([
    ['Europe/Berlin', 2026, ['20260329T020000 +0100 +0200', '20261025T030000 +0200 +0100']],
    ['America/New_York', 2026, ['20260308T020000 -0500 -0400', '20261101T020000 -0400 -0500']],
    ['Pacific/Kiritimati', 2026, []],
    ['Australia/Lord_Howe', 2026, ['20260405T020000 +1100 +1030', '20261004T020000 +1030 +1100']],
    ['Pacific/Kiritimati', 1994, ['19941231T000000 -1000 +1400']],
  ])('knows when the clocks of %s change in %i', (zone, year, changes) => {
    const text = writeCalendar([{ ...TALK, startsAt: `${year}-06-01T10:00`, endsAt: null, timeZone: zone }]);
    const found = [...text.matchAll(/DTSTART:(\d+T\d+)\r\nTZOFFSETFROM:(\S+)\r\nTZOFFSETTO:(\S+)/g)]
      .filter(([, at, from, to]) => at?.startsWith(`${year}`) && from !== to)
      .map(([, at, from, to]) => `${at} ${from} ${to}`);
    expect(found).toEqual(changes);
  });

  it.each(['\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nX:1', '\nEND:VCALENDAR', '\u2028END:VCALENDAR', '\u0085X:1'])(
    'stays one event whatever is in a value (fault 25): %j',
    (attack) => {
      const text = writeCalendar([
        {
          ...TALK,
          uid: `a${attack}`,
          title: `b${attack}`,
          place: `c${attack}`,
          link: `https://d.example/${attack}`,
          description: `e${attack}`,
        },
      ]);
      expect(text.match(/^(?:END:V(?:EVENT|CALENDAR)|X:)/gmu)).toEqual(['END:VEVENT', 'END:VCALENDAR']);
      expect(readInvitations(text).events).toHaveLength(1);
    },
  );

  it('is folded at 75 octets and never inside a character (fault 25)', () => {
    // "SUMMARY:" has 8 octets: the emoji would be octets 74 to 77.
    const title = `${'x'.repeat(65)}😀 and on, ${'日本'.repeat(40)}`;
    const text = writeCalendar([{ ...TALK, title }]);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines).toContain(`SUMMARY:${'x'.repeat(65)}`);
    expect(lines.every((line) => line.isWellFormed())).toBe(true);
    expect(readInvitations(text).events[0]?.title).toBe(title);
  });
});

const ZONES =
  'Europe/Berlin America/New_York Pacific/Kiritimati Australia/Lord_Howe Africa/Casablanca Asia/Kathmandu';
const zone = fc.constantFrom(
  ...ZONES.split(' '),
  ...'Europe/Dublin America/St_Johns Pacific/Apia UTC'.split(' '),
);
const local = fc
  .date({ min: new Date('1980-01-02T00:00Z'), max: new Date('2090-01-01T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));

describe('the changes of the clocks', () => {
  it('lead from every local time to its instant, read by the rules of RFC 5545', () => {
    fc.assert(
      fc.property(zone, local, (timeZone, startsAt) => {
        const text = writeCalendar([{ ...TALK, startsAt, endsAt: null, timeZone }]);
        const observances = [
          ...text.matchAll(
            /DTSTART:(\d+)T(\d+)\r\nTZOFFSETFROM:([+-])(\d\d)(\d\d)\r\nTZOFFSETTO:([+-])(\d\d)(\d\d)/g,
          ),
        ].map(([, day = '', time = '', sign, hours, minutes, signTo, hoursTo, minutesTo]) => {
          const offset = (plus = '', h = '', m = '') =>
            Number(`${plus}1`) * (Number(h) * 60 + Number(m)) * 60_000;
          const iso = `${day.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`;
          return {
            at: Date.parse(iso) - offset(sign, hours, minutes),
            to: offset(signTo, hoursTo, minutesTo),
          };
        });
        const instant = instantOf(startsAt, timeZone);
        const last = observances.filter(({ at }) => at <= instant).at(-1);
        if (timeZone === 'UTC') expect(observances).toEqual([]);
        else
          expect(new Date(instant + (last?.to ?? Number.NaN)).toISOString().slice(0, 16)).toBe(
            localTimeAt(instant, timeZone),
          );
      }),
      { seed: 20261127, numRuns: 60 },
    );
  });
});

const signs = fc.constantFrom(
  ...[
    'a',
    'é',
    '😀',
    ';',
    ',',
    ':',
    '\\',
    '"',
    ' ',
    'n',
    '\\n',
    'END:VCALENDAR',
    '‏',
    'ש',
    '日',
    '\u00a0x',
    'BEGIN:VALARM',
  ],
);
const line = fc
  .array(signs, { maxLength: 60 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim().slice(0, 400).toWellFormed().trim());
const event = fc
  .record({
    uid: line.map((text) => `u${text}`),
    title: line,
    allDay: fc.boolean(),
    times: fc.uniqueArray(local, { minLength: 1, maxLength: 2 }).map((times) => times.sort()),
    timeZone: fc.oneof(zone, fc.constant(null)),
    place: line,
    link: fc.oneof(fc.constant(''), fc.webUrl()),
    description: fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n').trim()),
  })
  .map(({ times: [from = '', to], allDay, timeZone, ...rest }): WrittenEvent => {
    const cut = (time: string) => (allDay ? time.slice(0, 10) : time);
    const endsAt = allDay ? cut(to ?? from) : (to ?? null);
    return {
      ...rest,
      allDay,
      startsAt: cut(from),
      endsAt,
      timeZone: allDay ? null : timeZone,
      updatedAt: TALK.updatedAt,
    };
  });

describe('writing and reading', () => {
  it('gives the same events back', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 3 }), (events) => {
        const text = writeCalendar(events);
        for (const physical of text.split('\r\n'))
          expect(new TextEncoder().encode(physical).length).toBeLessThanOrEqual(75);
        const expected = events.map(({ updatedAt: _, ...rest }) => ({
          ...rest,
          people: [],
          cancelled: false,
          repeats: false,
          problems: [],
        }));
        expect(readInvitations(new TextEncoder().encode(text)).events).toEqual(expected);
      }),
      { seed: 20261127, numRuns: 80 },
    );
  });
});
