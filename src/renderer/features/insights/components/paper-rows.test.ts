import { describe, expect, it } from 'vitest';
import { paperRows } from './paper-rows.ts';

const table = (days: number) => ({
  head: ['Day', 'With a reply'],
  rows: Array.from({ length: days }, (_, day) => [day, day * 2]),
});

describe('the table of a curve on paper', () => {
  it('is whole while it is short', () => {
    expect(paperRows(table(24))).toEqual({ table: table(24), note: undefined });
  });

  it.each([25, 47, 300, 1_001])(
    'of %i days has at most two dozen rows with the first and the last, and says so',
    (days) => {
      const { table: printed, note } = paperRows(table(days));
      expect(printed.rows.length).toBeLessThanOrEqual(25);
      expect(printed.rows.length).toBeGreaterThan(12);
      expect(printed.rows[0]).toEqual([0, 0]);
      expect(printed.rows.at(-1)).toEqual([days - 1, (days - 1) * 2]);
      expect(note).toBe(
        `${printed.rows.length} of the ${days} days of this table are printed. All of them are on the screen and in the saved numbers.`,
      );
    },
  );
});
