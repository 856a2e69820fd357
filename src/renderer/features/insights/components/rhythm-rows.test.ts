import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/domain/days.ts';
import { rhythmRows, rhythmTable, rhythmTitle, WEEKS_DRAWN, weekWords } from './rhythm-rows.ts';

const weeks = Array.from({ length: WEEKS_DRAWN + 2 }, (_, at) => ({
  from: addDays('2025-10-06', 7 * at),
  sent: at % 2,
  interviews: 0,
  heard: at === WEEKS_DRAWN + 1 ? 2 : 0,
}));

describe('the weekly rhythm', () => {
  it('draws the latest weeks, and words and table count those', () => {
    const drawn = rhythmRows(weeks);
    expect(drawn).toHaveLength(WEEKS_DRAWN);
    expect(rhythmTitle(drawn)).toBe('26 sent in 26 of 53 weeks');
    const { rows } = rhythmTable(drawn, 'long');
    expect(rows).toHaveLength(WEEKS_DRAWN);
    expect(rows.at(-1)).toEqual(['19 Oct 2026', 0, 0, 2]);
    expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(26);
  });

  it('reads a week, also one with nothing in it', () => {
    expect(weekWords({ from: '2026-10-05', sent: 3, interviews: 1, heard: 2 }, 'long')).toBe(
      'Week of 5 Oct 2026: 3 sent, 1 interview, heard back 2 times',
    );
    expect(weekWords({ from: '2026-10-05', sent: 0, interviews: 0, heard: 0 }, 'long')).toBe(
      'Week of 5 Oct 2026: nothing noted',
    );
  });
});
