import { describe, expect, it } from 'vitest';
import { readInvitations } from './read-invitations.ts';

/** Generous, for a busy machine; what is not linear takes minutes. */
const LINEAR_MS = 8_000;

function calendar(...lines: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}
function event(...lines: string[]): string {
  return calendar('BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT');
}
function only(text: string) {
  const { events, problems } = readInvitations(text);
  expect(problems).toEqual([]);
  const [found, ...others] = events;
  expect(others).toEqual([]);
  if (!found) throw new Error('there is one');
  return found;
}

describe('an invitation', () => {
  it('from Google', () => {
    const found = only(
      calendar(
        'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'DTSTART:20261203T130000Z',
        'DTEND:20261203T134500Z',
        'DTSTAMP:20261127T090000Z',
        'ORGANIZER;CN=Dana Whitlock:mailto:dana@halden.example',
        'UID:7abc@google.example',
        'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=',
        ' TRUE;CN="Ferris, Jo";X-NUM-GUESTS=0:mailto:jo@ferris.example',
        'ATTENDEE;CUTYPE=INDIVIDUAL;CN=DANA@halden.example:mailto:DANA@halden.example',
        'ATTENDEE;CUTYPE=RESOURCE;CN=Room 4:mailto:room4@halden.example',
        'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
        'DESCRIPTION:First talk\\, 45 minutes.\\n\\nBring questions\\; no',
        '  slides.',
        'LOCATION:',
        'SEQUENCE:0',
        'STATUS:CONFIRMED',
        'SUMMARY:Interview: Depot lead',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:This is an event reminder',
        'SUMMARY:Reminder',
        'TRIGGER:-P0DT0H30M0S',
        'END:VALARM',
        'END:VEVENT',
      ),
    );
    expect(found).toEqual({
      uid: '7abc@google.example',
      title: 'Interview: Depot lead',
      allDay: false,
      startsAt: '2026-12-03T13:00',
      endsAt: '2026-12-03T13:45',
      timeZone: 'UTC',
      place: '',
      link: 'https://meet.google.com/abc-defg-hij',
      description: 'First talk, 45 minutes.\n\nBring questions; no slides.',
      people: [
        { name: 'Dana Whitlock', email: 'dana@halden.example', isOrganiser: true },
        { name: 'Ferris, Jo', email: 'jo@ferris.example', isOrganiser: false },
      ],
      cancelled: false,
      repeats: false,
      problems: [],
    });
  });

  it('from Outlook, with its names of zones and a Teams address in the text', () => {
    const found = only(
      calendar(
        'METHOD:REQUEST',
        'PRODID:Microsoft Exchange Server 2010',
        'BEGIN:VTIMEZONE',
        'TZID:W. Europe Standard Time',
        'BEGIN:STANDARD',
        'DTSTART:16010101T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
        'END:STANDARD',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'ORGANIZER;CN=Jo Ferris:MAILTO:jo@ferris.example',
        'DESCRIPTION;LANGUAGE=en-GB:Join: <https://teams.microsoft.com/l/meetup-join',
        ' /19%3ameeting_x%40thread.v2/0?context=%7b%7d>\\nhttps://aka.ms/other',
        'UID:040000008200E',
        'SUMMARY;LANGUAGE=en-GB:Second round',
        'DTSTART;TZID=W. Europe Standard Time:20261210T093000',
        'DTEND;TZID="W. Europe Standard Time":20261210T103000',
        'LOCATION;LANGUAGE=en-GB:Microsoft Teams Meeting',
        'X-MICROSOFT-CDO-ALLDAYEVENT:FALSE',
        'END:VEVENT',
      ),
    );
    expect(found).toMatchObject({
      startsAt: '2026-12-10T09:30',
      endsAt: '2026-12-10T10:30',
      timeZone: 'Europe/Berlin',
      place: 'Microsoft Teams Meeting',
      link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d',
      people: [{ name: 'Jo Ferris', email: 'jo@ferris.example', isOrganiser: true }],
    });
  });

  it('from Apple, with an address, a zone and a duration', () => {
    expect(
      only(
        event(
          'DTSTART;TZID=America/New_York:20261203T140000',
          'DURATION:PT1H30M',
          'URL;VALUE=URI:https://halden.example/visit',
          'LOCATION:Pier 4\\nhttps://us02web.zoom.us/j/123',
          'ORGANIZER;CN="Dana";EMAIL="dana@halden.example":/aMzA/principal/',
        ),
      ),
    ).toMatchObject({
      startsAt: '2026-12-03T14:00',
      endsAt: '2026-12-03T15:30',
      timeZone: 'America/New_York',
      link: 'https://halden.example/visit',
      place: 'Pier 4 https://us02web.zoom.us/j/123',
      people: [{ name: 'Dana', email: 'dana@halden.example', isOrganiser: true }],
    });
  });

  it.each([
    ['a day', ['DTSTART;VALUE=DATE:20261203', 'DTEND;VALUE=DATE:20261204'], '2026-12-03', '2026-12-03'],
    ['a day without an end', ['DTSTART;VALUE=DATE:20261203'], '2026-12-03', '2026-12-03'],
    ['a day twice', ['DTSTART:20261203', 'DTEND:20261203'], '2026-12-03', '2026-12-03'],
    ['three days', ['DTSTART;VALUE=DATE:20261230', 'DURATION:P3D'], '2026-12-30', '2027-01-01'],
    [
      'a day of Outlook',
      [
        'DTSTART;TZID=GMT Standard Time:20261203T000000',
        'DTEND;TZID=GMT Standard Time:20261204T000000',
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      ],
      '2026-12-03',
      '2026-12-03',
    ],
  ])('for the whole day: %s', (_what, lines, startsAt, endsAt) => {
    expect(only(event(...lines))).toMatchObject({
      allDay: true,
      startsAt,
      endsAt,
      timeZone: null,
      problems: [],
    });
  });

  it.each([
    ['no zone', 'DTSTART:20261203T140000', null, []],
    [
      'a prefixed zone',
      'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20261203T140000',
      'Europe/Berlin',
      [],
    ],
    [
      'a prefixed zone of three parts',
      'DTSTART;TZID=/x/America/Argentina/Buenos_Aires:20261203T140000',
      'America/Argentina/Buenos_Aires',
      [],
    ],
    [
      'a zone of Windows',
      'DTSTART;TZID=Line Islands Standard Time:20261203T140000',
      'Pacific/Kiritimati',
      [],
    ],
    [
      'an own zone',
      'DTSTART;TZID=Customized Time Zone:20261203T140000',
      null,
      [{ kind: 'unknown_zone', zone: 'Customized Time Zone' }],
    ],
  ])('may have %s', (_what, line, timeZone, problems) => {
    expect(only(event(line))).toMatchObject({ startsAt: '2026-12-03T14:00', timeZone, problems });
  });

  it.each([
    ['forward', 'Europe/Berlin:20260329T013000', '2026-03-29T03:30'],
    ['forward', 'America/New_York:20260308T013000', '2026-03-08T03:30'],
    ['back', 'Europe/Berlin:20261025T013000', '2026-10-25T02:30'],
    ['not at all', 'Pacific/Kiritimati:20260329T013000', '2026-03-29T02:30'],
  ])('lasts an hour although the clocks go %s: %s', (_way, start, endsAt) => {
    expect(only(event(`DTSTART;TZID=${start}`, 'DURATION:PT1H')).endsAt).toBe(endsAt);
  });

  it('has days of a duration as days, and an end in the zone of its beginning', () => {
    expect(only(event('DTSTART;TZID=Europe/Berlin:20260328T120000', 'DURATION:P1DT30M')).endsAt).toBe(
      '2026-03-29T12:30',
    );
    expect(only(event('DTSTART;TZID=Europe/Berlin:20261203T140000', 'DTEND:20261203T140000Z')).endsAt).toBe(
      '2026-12-03T15:00',
    );
    const abroad = 'DTEND;TZID=America/New_York:20261203T090000';
    expect(only(event('DTSTART;TZID=Pacific/Kiritimati:20261204T010000', abroad)).endsAt).toBe(
      '2026-12-04T04:00',
    );
  });

  it.each([
    ['an end before its beginning', 'DTEND:20261203T130000'],
    ['no date', 'DTEND:tomorrow'],
    ['a day for a time', 'DTEND;VALUE=DATE:20261204'],
    ['a negative duration', 'DURATION:-PT1H'],
    ['an endless duration', 'DURATION:P999W'],
    ['an empty duration', 'DURATION:P'],
  ])('leaves the end open for %s', (_what, end) => {
    expect(only(event('DTSTART:20261203T140000', end))).toMatchObject({
      endsAt: null,
      problems: [{ kind: 'unreadable_end' }],
    });
  });

  it.each([
    '20261303',
    '20260229',
    '20261203T2500',
    '20261203T246000',
    '17000101',
    '',
    'x',
    '99991231T000000Z',
  ])('without a beginning is left out: %j', (start) => {
    expect(readInvitations(event('SUMMARY:Talk', `DTSTART:${start}`))).toEqual({
      events: [],
      problems: [{ kind: 'no_start', title: 'Talk' }],
    });
  });

  it('says that it was cancelled, repeats, or changes a series', () => {
    const start = 'DTSTART:20261203T140000';
    expect(only(event(start, 'STATUS:CANCELLED')).cancelled).toBe(true);
    expect(only(calendar('METHOD:CANCEL', 'BEGIN:VEVENT', start, 'END:VEVENT')).cancelled).toBe(true);
    expect(only(event(start, 'RRULE:FREQ=DAILY')).repeats).toBe(true);
    expect(only(event(start, 'RECURRENCE-ID:20261202T140000')).problems).toEqual([{ kind: 'one_of_series' }]);
    const plain = only(event(start, 'SUMMARY:STATUS:CANCELLED\\nRRULE:FREQ=DAILY'));
    expect(plain).toMatchObject({ cancelled: false, repeats: false });
  });

  it.each([
    ['(https://whereby.com/halden).', 'https://whereby.com/halden'],
    ['https://halden.webex.com/meet/dana?x=1,', 'https://halden.webex.com/meet/dana?x=1'],
    ['see https://example.org/zoom.us and https://notzoom.us/j/1', ''],
    ['https://zoom.us:1@example.org/j/1', ''],
    ['https://zoom.us@example.org/', ''],
    [`https://zoom.us/j/${'1'.repeat(600)}`, ''],
    ['javascript:https://zoom.us/j/1', 'https://zoom.us/j/1'],
  ])('has its link from %j', (text, link) => {
    expect(only(event('DTSTART:20261203T140000', `DESCRIPTION:${text}`)).link).toBe(link);
  });

  it('keeps no signs that nobody sees, and says what was too long', () => {
    const found = only(
      event('DTSTART:20261203T140000', `SUMMARY:a\u202eb\0c`, `LOCATION:${'p'.repeat(501)}`),
    );
    expect(found.title).toBe('abc');
    expect(found.place).toHaveLength(500);
    expect(found.problems).toEqual([{ kind: 'shortened', property: 'LOCATION' }]);
    expect(only(event('DTSTART:20261203T140000', 'URL:javascript:alert(1)')).link).toBe('');
  });
});

describe('a file', () => {
  it('may have several events, and tasks that are none', () => {
    const one = ['BEGIN:VEVENT', 'DTSTART:20261203T140000', 'END:VEVENT'];
    const text = calendar(...one, 'BEGIN:VTODO', 'DTSTART:20261203T140000', 'END:VTODO', ...one).replaceAll(
      '\r\n',
      '\n',
    );
    expect(readInvitations(text).events).toHaveLength(2);
    expect(readInvitations('BEGIN:VEVENT\nDTSTART:20261203').events).toHaveLength(1);
  });

  it('is read only so far', () => {
    expect(readInvitations('x'.repeat(1_048_577)).problems).toEqual([{ kind: 'too_large' }]);
    expect(readInvitations('hello')).toEqual({ events: [], problems: [{ kind: 'no_events' }] });
    const many = readInvitations('BEGIN:VEVENT\nDTSTART:20261203\nEND:VEVENT\n'.repeat(1_001));
    expect(many.events).toHaveLength(1_000);
    expect(many.problems).toEqual([{ kind: 'too_many', read: 1_000 }]);
  });

  it.each([
    ['', 'BEGIN:VEVENT\n'],
    ['BEGIN:VEVENT\n', 'BEGIN:X\n'],
    ['BEGIN:VEVENT\nDTSTART:20261203\n', 'ATTENDEE;CN=x:mailto:a\n'],
    ['BEGIN:VEVENT\nDTSTART:20261203\nDESCRIPTION:', 'https://'],
    ['BEGIN:VEVENT\nDTSTART:20261203\nDESCRIPTION:', 'https://a '],
    ['BEGIN:VEVENT\nDTSTART:20261203\nDESCRIPTION:', '\\n'],
    ['BEGIN:VEVENT\nDTSTART;TZID=', '/a'],
    ['BEGIN:VEVENT\nDTSTART:', '2'],
    ['BEGIN:VEVENT\nDTSTART:20261203\nDURATION:P', '1'],
    ['BEGIN:VEVENT\nDTSTART:20261203\nSUMMARY:', ' \u202e\0'],
  ])('is read in linear time: %j and %j repeated', (start, sign) => {
    const started = performance.now();
    readInvitations(start + sign.repeat(Math.floor((1_048_576 - start.length) / sign.length)));
    expect(performance.now() - started).toBeLessThan(LINEAR_MS);
  });

  it('is read quickly however many zones it names', () => {
    const text = Array.from(
      { length: 1_000 },
      (_, at) => `BEGIN:VEVENT\nDTSTART;TZID=No/Zone${at}:20261203T140000\nEND:VEVENT\n`,
    ).join('');
    const started = performance.now();
    expect(readInvitations(text).events).toHaveLength(1_000);
    expect(performance.now() - started).toBeLessThan(LINEAR_MS);
  });
});
