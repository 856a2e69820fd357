import { describe, expect, it } from 'vitest';
import { formatDay, formatLocalTime, formatShortDay, today } from './format.ts';

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
});
