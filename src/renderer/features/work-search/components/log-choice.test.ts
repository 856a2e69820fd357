import { describe, expect, it } from 'vitest';
import { quickWeeks, readLogChoice, writeLogChoice } from './log-choice.ts';

const TODAY = '2026-11-25';
const KEPT = { preset: 'de', language: 'fr', weekStart: null } as const;
const read = (address: string) => readLogChoice(new URLSearchParams(address), KEPT, TODAY);

describe('the choice of a log', () => {
  it('is the last four whole weeks for what is kept, unless the address names something', () => {
    expect(read('')).toEqual({
      from: '2026-11-02',
      to: '2026-11-29',
      preset: 'de',
      language: 'fr',
      weekStart: 'monday',
    });
    expect(read('preset=tx&lang=en&from=2026-11-18&to=2026-11-18')).toEqual({
      from: '2026-11-15',
      to: '2026-11-21',
      preset: 'tx',
      language: 'en',
      weekStart: 'sunday',
    });
    expect(read('preset=tx&week=monday&from=2026-11-18&to=2026-11-18').from).toBe('2026-11-16');
  });

  it('goes through an address and back, and takes no nonsense', () => {
    const choice = read('preset=uk&week=sunday&from=2026-11-01&to=2026-11-25');
    expect(read(writeLogChoice(choice))).toEqual(choice);
    expect(read('preset=atlantis&lang=xx&week=friday&from=2026-02-31&to=9999-99-99')).toEqual(read(''));
    // Chosen as "All" for another report, or before there were weeks to enter.
    for (const from of ['1900-01-01', '0001-01-01'])
      expect(read(`from=${from}&to=2026-11-25`)).toEqual(read(''));
    expect(read('from=2026-11-25&to=2026-11-01')).toMatchObject({ from: '2026-11-25', to: '2026-11-01' });
  });

  it('has periods for one press', () => {
    expect(quickWeeks(TODAY, 'sunday').map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-11-22 2026-11-28',
      '2026-11-15 2026-11-21',
      '2026-11-01 2026-11-28',
      '2026-08-30 2026-11-28',
    ]);
  });
});
