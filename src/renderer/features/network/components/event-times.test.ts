import { describe, expect, it } from 'vitest';
import { timesOf, typedTimes, whenWords } from './event-times.ts';

const EVENING = { startsAt: '2026-11-26T18:30', endsAt: '2026-11-26T21:00', timeZone: 'Europe/Berlin' };
const NIGHT = { startsAt: '2026-11-26T22:00', endsAt: '2026-11-27T01:00', timeZone: 'Europe/Berlin' };
const FAIR = { startsAt: '2026-11-26', endsAt: '2026-11-28', timeZone: null };
const DAY = { startsAt: '2026-11-26', endsAt: null, timeZone: null };
const OPEN_END = { startsAt: '2026-11-26T18:30', endsAt: null, timeZone: 'America/New_York' };

describe('the times of an event as they are typed', () => {
  it('come back as they were', () => {
    for (const event of [EVENING, NIGHT, FAIR, DAY, OPEN_END])
      expect(timesOf(typedTimes(event))).toEqual(event);
  });

  it('need a day; an end is not before the start, and the last of several days has its time', () => {
    const field = (changes: object) => {
      const times = timesOf({ ...typedTimes(EVENING), ...changes });
      return 'field' in times ? times.field : null;
    };
    expect(field({ day: null })).toBe('day');
    expect(field({ lastDay: '2026-11-25' })).toBe('lastDay');
    expect(field({ ends: '18:00' })).toBe('ends');
    expect(field({ ends: '', lastDay: '2026-11-27' })).toBe('ends');
    expect(field({ ends: '01:00', lastDay: '2026-11-27' })).toBe(null);
  });

  it('are days only when there is no start, whatever stands in the other fields', () => {
    expect(timesOf({ ...typedTimes(EVENING), starts: '' })).toEqual(DAY);
  });
});

describe('when an event is, in words', () => {
  const words = (event: Parameters<typeof whenWords>[0], today = '2026-11-23') =>
    whenWords(event, 'long', today, 'Europe/Berlin');
  it('names days and times, and the year where it is another', () => {
    expect(words(EVENING)).toBe('Thu 26 Nov, 18:30–21:00');
    expect(words(NIGHT)).toBe('Thu 26 Nov, 22:00 to Fri 27 Nov, 01:00');
    expect(words(FAIR)).toBe('Thu 26 Nov to Sat 28 Nov');
    expect(words(DAY, '2027-01-04')).toBe('26 Nov 2026');
  });

  it('names the zone only where the clocks are others', () => {
    expect(words(OPEN_END)).toBe('Thu 26 Nov, 18:30 (America/New_York)');
  });
});
