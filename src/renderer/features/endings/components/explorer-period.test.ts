import { describe, expect, it } from 'vitest';
import { monthsBetween, periodOf } from './explorer-period.ts';

const OPEN = { from: null, to: null };

describe('the period of the theme explorer', () => {
  it('counts both its days', () => {
    expect(periodOf('month', OPEN, '2026-03-01')).toEqual({ from: '2026-01-31', to: '2026-03-01' });
    expect(periodOf('year', OPEN, '2026-11-24')).toEqual({ from: '2025-11-25', to: '2026-11-24' });
  });

  it('is open for all time, and as given for own dates', () => {
    expect(periodOf('all', { from: '2026-01-01', to: null }, '2026-11-24')).toEqual(OPEN);
    expect(periodOf('own', { from: '2026-01-01', to: null }, '2026-11-24')).toEqual({
      from: '2026-01-01',
      to: null,
    });
  });

  it('keeps the months in which nothing happened', () => {
    expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthsBetween('2026-11', '2026-11')).toEqual(['2026-11']);
  });
});
