import { expect, it } from 'vitest';
import { winsByWeek } from './win-week.ts';

const win = (id: number, day: string) => ({ id, day, text: `Win ${id}`, revision: 1 });

it('wins stand in the week they fall in, as the weeks of the person begin', () => {
  const wins = [win(4, '2026-11-23'), win(3, '2026-11-22'), win(2, '2026-11-21'), win(1, '2026-11-01')];
  const ids = (start: 'monday' | 'sunday') =>
    winsByWeek(wins, start).map(({ week, wins: some }) => [week.from, some.map(({ id }) => id)]);
  expect(ids('monday')).toEqual([
    ['2026-11-23', [4]],
    ['2026-11-16', [3, 2]],
    ['2026-10-26', [1]],
  ]);
  expect(ids('sunday')).toEqual([
    ['2026-11-22', [4, 3]],
    ['2026-11-15', [2]],
    ['2026-11-01', [1]],
  ]);
});
