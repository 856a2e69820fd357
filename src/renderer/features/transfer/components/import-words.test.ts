import { describe, expect, it } from 'vitest';
import { amount, bothReadings } from './import-words.ts';

describe('the words of the import wizard', () => {
  it('spells out both readings of an ambiguous date', () => {
    expect(bothReadings('03/04/2026')).toEqual({
      dayFirst: 'the 3rd of April',
      monthFirst: 'the 4th of March',
    });
    expect(bothReadings('1.12.26')).toEqual({
      dayFirst: 'the 1st of December',
      monthFirst: 'the 12th of January',
    });
  });

  it('has nothing to spell out where only one reading is possible', () => {
    expect(bothReadings('13/04/2026')).toBeNull();
    expect(bothReadings('05/05/2026')).toBeNull();
    expect(bothReadings('soon')).toBeNull();
  });

  it('counts in words that agree', () => {
    expect([amount(1, 'row'), amount(0, 'row'), amount(20, 'row')]).toEqual(['1 row', '0 rows', '20 rows']);
  });
});
