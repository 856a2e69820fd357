import { describe, expect, it } from 'vitest';
import { quickPeriods, readChoice, THE_START, usualChoice, writeChoice } from './report-choice.ts';

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

describe('the choice in the address', () => {
  it('comes back as it was written', () => {
    for (const rows of ['latest', 'all'] as const) {
      const choice = { from: '2026-07-01', to: '2026-11-23', rows };
      expect(readChoice(new URLSearchParams(writeChoice(choice)), usualChoice('2027-01-01'))).toEqual(choice);
    }
  });

  it('takes the last three months for what is missing or no day', () => {
    const usual = { from: '2026-08-23', to: '2026-11-23', rows: 'latest' };
    for (const query of ['', 'from=2026-02-31&to=soon&rows=many', 'from=&to=2026-13-01'])
      expect(readChoice(new URLSearchParams(query), usualChoice('2026-11-23'))).toEqual(usual);
  });

  it('keeps what stood before where an address names only a part', () => {
    const before = { from: '2026-07-01', to: '2026-11-23', rows: 'all' } as const;
    expect(readChoice(new URLSearchParams('to=2026-09-30&paper=letter'), before)).toEqual({
      ...before,
      to: '2026-09-30',
    });
  });
});
