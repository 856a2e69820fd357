import { describe, expect, it } from 'vitest';
import { periodWords, quickPeriods, readPeriod, THE_START, usualPeriod } from './report-period.ts';

const from = (today: string) => quickPeriods(today).map((period) => period.from);

describe('the quick periods', () => {
  it('count back from today, with today', () => {
    expect(from('2026-11-23')).toEqual(['2026-11-01', '2026-10-27', '2026-08-23', THE_START]);
    expect(quickPeriods('2026-11-23').every(({ to }) => to === '2026-11-23')).toBe(true);
  });

  it('end a shorter month on its last day, and go back over a new year', () => {
    expect(from('2026-05-31')[2]).toBe('2026-02-28');
    expect(from('2028-05-31')[2]).toBe('2028-02-29');
    expect(from('2026-01-15')[2]).toBe('2025-10-15');
  });
});

describe('the period in the address', () => {
  it('is taken from what is usual where it is missing or no day', () => {
    const usual = usualPeriod('2026-11-23');
    expect(usual).toEqual({ from: '2026-08-23', to: '2026-11-23' });
    for (const query of ['', 'from=2026-02-31&to=soon', 'from=&to=2026-13-01'])
      expect(readPeriod(new URLSearchParams(query), usual)).toEqual(usual);
    expect(readPeriod(new URLSearchParams('to=2026-09-30&paper=letter'), usual)).toEqual({
      from: '2026-08-23',
      to: '2026-09-30',
    });
  });

  it('is said in words, also without a beginning', () => {
    const day = (on: string) => `<${on}>`;
    expect(periodWords({ from: '2026-07-01', to: '2026-11-23' }, day)).toBe('<2026-07-01> to <2026-11-23>');
    expect(periodWords({ from: THE_START, to: '2026-11-23' }, day)).toBe('All, up to <2026-11-23>');
  });
});
