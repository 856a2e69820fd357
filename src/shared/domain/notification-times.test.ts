import { describe, expect, it } from 'vitest';
import { dueAt, interviewTimes, isQuiet, morningOf, type NotificationTime } from './notification-times.ts';

const iso = (instant: number) => new Date(instant).toISOString();
const at = (moment: string) => Date.parse(moment);
const NIGHT = { quietFrom: '20:00', quietUntil: '08:00' };
const NEVER = { quietFrom: '08:00', quietUntil: '08:00' };

describe('quiet hours', () => {
  it.each([
    ['20:00', true],
    ['23:59', true],
    ['00:00', true],
    ['07:59', true],
    ['08:00', false],
    ['19:59', false],
  ])('over midnight: %s is %s', (clock, quiet) => expect(isQuiet(clock, NIGHT)).toBe(quiet));

  it('may lie within a day, and equal times mean never', () => {
    const noon = { quietFrom: '12:00', quietUntil: '13:00' };
    expect(['11:59', '12:00', '12:59', '13:00'].map((clock) => isQuiet(clock, noon))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(['00:00', '08:00', '23:59'].some((clock) => isQuiet(clock, NEVER))).toBe(false);
  });
});

describe('what is due', () => {
  const one: NotificationTime = { at: at('2026-11-23T20:30:00Z'), until: null };
  const due = (now: string, planned = one, quiet = NIGHT) =>
    dueAt([planned], at(now), 'Europe/London', quiet).length;

  it('waits for its time, and in quiet hours for their end', () => {
    expect(due('2026-11-23T19:30:00Z')).toBe(0);
    expect(due('2026-11-23T20:30:00Z')).toBe(0);
    expect(due('2026-11-24T07:59:00Z')).toBe(0);
    expect(due('2026-11-24T08:00:00Z')).toBe(1);
    expect(due('2026-11-23T20:30:00Z', one, NEVER)).toBe(1);
  });

  it('is dropped after a day, and once its own end has come', () => {
    expect(due('2026-11-24T20:30:00Z', one, NEVER)).toBe(1);
    expect(due('2026-11-24T20:30:01Z', one, NEVER)).toBe(0);
    const short = { ...one, until: at('2026-11-24T08:00:00Z') };
    expect(due('2026-11-24T07:59:59Z', short, NEVER)).toBe(1);
    expect(due('2026-11-24T08:00:00Z', short, NEVER)).toBe(0);
  });

  it('comes in the order of its times', () => {
    const now = at('2026-11-23T12:00:00Z');
    const planned = [now - 1, now - 3, now - 2].map((time) => ({ at: time, until: null }));
    expect(dueAt(planned, now, 'UTC', NEVER).map((each) => each.at - now)).toEqual([-3, -2, -1]);
  });
});

// The Sundays on which the clocks change, and the days beside them.
describe.each([
  // 25 October 2026: 03:00 summer time becomes 02:00.
  ['Europe/Berlin', '2026-10-24', '2026-10-24T07:00:00.000Z', '2026-10-24T22:00:00.000Z'],
  ['Europe/Berlin', '2026-10-25', '2026-10-25T08:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  // 29 March 2026: 02:00 becomes 03:00.
  ['Europe/Berlin', '2026-03-28', '2026-03-28T08:00:00.000Z', '2026-03-28T23:00:00.000Z'],
  ['Europe/Berlin', '2026-03-29', '2026-03-29T07:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  // 1 November and 8 March 2026.
  ['America/New_York', '2026-11-01', '2026-11-01T14:00:00.000Z', '2026-11-02T05:00:00.000Z'],
  ['America/New_York', '2026-10-31', '2026-10-31T13:00:00.000Z', '2026-11-01T04:00:00.000Z'],
  ['America/New_York', '2026-03-08', '2026-03-08T13:00:00.000Z', '2026-03-09T04:00:00.000Z'],
  // Fourteen hours ahead of UTC all year.
  ['Pacific/Kiritimati', '2026-10-25', '2026-10-24T19:00:00.000Z', '2026-10-25T10:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-03-29', '2026-03-28T19:00:00.000Z', '2026-03-29T10:00:00.000Z'],
])('in %s the morning of %s', (zone, day, morning, end) => {
  it(`is ${morning}, and the day ends ${end}`, () => {
    const { at: begins, until } = morningOf(day, day, zone);
    expect([iso(begins), until === null ? null : iso(until)]).toEqual([morning, end]);
  });
});

describe('an interview', () => {
  it('is named at eight and an hour before, on the day it has where the person is', () => {
    // 18:00 in New York on the day the clocks went back there is midnight in Berlin.
    const times = interviewTimes('2026-11-01T18:00', 'America/New_York', 'Europe/Berlin');
    expect(times.local).toBe('2026-11-02T00:00');
    expect(iso(times.hourBefore.at)).toBe('2026-11-01T22:00:00.000Z');
    expect(times.morning).toBeNull();
  });

  it('keeps its hour across a change of the clocks', () => {
    // Berlin, 29 March: half past three is half an hour after the skipped hour.
    const times = interviewTimes('2026-03-29T03:30', 'Europe/Berlin', 'Europe/Berlin');
    expect(iso(times.hourBefore.at)).toBe('2026-03-29T00:30:00.000Z');
    expect(times.hourBefore.until).toBe(at('2026-03-29T01:30:00Z'));
  });

  it('of the other side of the date line is on its day there', () => {
    const times = interviewTimes('2026-12-01T14:00', 'Europe/Berlin', 'Pacific/Kiritimati');
    expect(times.local).toBe('2026-12-02T03:00');
    expect(times.morning).toBeNull();
    const here = interviewTimes('2026-12-01T14:00', 'Pacific/Kiritimati', 'Pacific/Kiritimati');
    expect(here.morning && iso(here.morning.at)).toBe('2026-11-30T18:00:00.000Z');
    expect(iso(here.hourBefore.at)).toBe('2026-11-30T23:00:00.000Z');
  });

  it('is not named for its morning any more once its hour has come', () => {
    const { morning, hourBefore } = interviewTimes('2026-12-01T09:30', 'Europe/Berlin', 'Europe/Berlin');
    expect(morning).toEqual({ at: at('2026-12-01T07:00:00Z'), until: at('2026-12-01T07:30:00Z') });
    expect(hourBefore).toEqual({ at: at('2026-12-01T07:30:00Z'), until: at('2026-12-01T08:30:00Z') });
  });

  it('early in the day is named once', () => {
    expect(interviewTimes('2026-12-01T09:00', 'Europe/Berlin', 'Europe/Berlin').morning).toBeNull();
    expect(interviewTimes('2026-12-01T09:01', 'Europe/Berlin', 'Europe/Berlin').morning).not.toBeNull();
  });

  it('with a zone nobody knows is taken as here', () => {
    expect(interviewTimes('2026-12-01T14:00', 'Mars/Olympus', 'Europe/Berlin').local).toBe(
      '2026-12-01T14:00',
    );
  });
});
