import { describe, expect, it } from 'vitest';
import { dayCount } from './day-count.ts';

describe('days in a stage', () => {
  it('counts calendar days across the end of a month', () => {
    expect(dayCount('2026-10-30', '2026-11-02')).toBe(3);
  });
  it('is zero on the same day and for a day that is still to come', () => {
    expect(dayCount('2026-11-23', '2026-11-23')).toBe(0);
    expect(dayCount('2026-11-25', '2026-11-23')).toBe(0);
  });
});
