import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, formatDay, formatLocalTime, formatShortDay, today } from './format.ts';

describe('days on the screen', () => {
  it('writes a day in each of the four ways a person can choose', () => {
    expect(formatDay('2026-11-03', 'long')).toBe('3 Nov 2026');
    expect(formatDay('2026-11-03', 'iso')).toBe('2026-11-03');
    expect(formatDay('2026-11-03', 'day_first')).toBe('03/11/2026');
    expect(formatDay('2026-11-03', 'month_first')).toBe('11/03/2026');
  });

  it('names the weekday of a day near now', () => {
    expect(formatShortDay('2026-11-27', 'long')).toBe('Fri 27 Nov');
    expect(formatShortDay('2026-11-27', 'month_first')).toBe('Fri 11/27');
  });

  it('keeps a wall-clock time as it was written', () => {
    expect(formatLocalTime('2026-11-26T10:00', 'long')).toBe('Thu 26 Nov, 10:00');
  });

  it('takes today from the local clock, also just before midnight', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });

  it('counts whole days across months, leap days and clock changes', () => {
    expect(daysBetween('2026-10-12', '2026-11-20')).toBe(39);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-23', '2026-11-21')).toBe(-2);
  });

  it('counts the same number of days forwards and backwards', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => daysBetween(one, other) + daysBetween(other, one) === 0),
      { seed: 23 },
    );
  });
});
