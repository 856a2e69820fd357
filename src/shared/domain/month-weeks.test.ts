import { describe, expect, it } from 'vitest';
import { monthWeeks, weekdayNames } from './month-weeks.ts';

describe('weeks', () => {
  it('hold every day of the month once, also over the turn of a year', () => {
    for (const [month, days] of [
      ['2026-02', 28],
      ['2028-02', 29],
      ['2026-12', 31],
      ['2027-01', 31],
    ] as const) {
      const all = monthWeeks(month, 'monday').flat();
      expect(all.filter((day) => day.startsWith(month))).toHaveLength(days);
      expect(new Set(all).size).toBe(all.length);
      expect(all.length % 7).toBe(0);
    }
  });

  it('name their days in order', () => {
    expect(weekdayNames('saturday').slice(0, 3)).toEqual(['Saturday', 'Sunday', 'Monday']);
  });
});
