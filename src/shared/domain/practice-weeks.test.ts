import { describe, expect, it } from 'vitest';
import { practiceWeeks } from './practice-weeks.ts';

// A Saturday, a Sunday and a Monday, and three weeks later a Tuesday.
const DAYS = [
  { day: '2026-10-24', minutes: 10 },
  { day: '2026-10-25', minutes: 20 },
  { day: '2026-10-26', minutes: 30 },
  { day: '2026-11-17', minutes: 40 },
];

describe('weeks of practice', () => {
  it.each([
    ['monday', ['2026-10-19 30', '2026-10-26 30', '2026-11-02 0', '2026-11-09 0', '2026-11-16 40']],
    ['sunday', ['2026-10-18 10', '2026-10-25 50', '2026-11-01 0', '2026-11-08 0', '2026-11-15 40']],
    ['saturday', ['2026-10-24 60', '2026-10-31 0', '2026-11-07 0', '2026-11-14 40']],
  ] as const)('begin on the %s and hold weeks of rest', (weekStart, expected) => {
    const weeks = practiceWeeks(DAYS, weekStart, '2026-11-18');
    expect(weeks.map(({ week, minutes }) => `${week} ${minutes}`)).toEqual(expected);
  });

  it('go on until today, and further only for practice of a later day', () => {
    expect(practiceWeeks(DAYS, 'monday', '2026-11-30').at(-1)).toEqual({ week: '2026-11-30', minutes: 0 });
    expect(practiceWeeks(DAYS, 'monday', '2026-10-26').at(-1)).toEqual({ week: '2026-11-16', minutes: 40 });
    expect(practiceWeeks([], 'monday', '2026-11-30')).toEqual([]);
  });
});
