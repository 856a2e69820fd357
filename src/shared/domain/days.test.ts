import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './days.ts';

describe('days', () => {
  it('are counted across months, leap days and clock changes', () => {
    expect(daysBetween('2026-10-12', '2026-11-20')).toBe(39);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-23', '2026-11-21')).toBe(-2);
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('are as many forwards as backwards', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => daysBetween(one, other) + daysBetween(other, one) === 0),
      { seed: 23 },
    );
  });

  it('added are the days between', () => {
    const count = fc.integer({ min: -20_000, max: 20_000 });
    fc.assert(fc.property(count, (days) => daysBetween('2026-11-23', addDays('2026-11-23', days)) === days));
  });
});
