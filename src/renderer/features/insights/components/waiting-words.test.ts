import { describe, expect, it } from 'vitest';
import { replyWaiting } from '../../../../shared/domain/insights/reply-waiting.ts';
import type { Waiting } from '../../../../shared/insights.ts';
import { drawnRows } from './curve-rows.ts';
import { hasWaitingCurve, waitingPoint, waitingRows, waitingTable, waitingTitle } from './waiting-words.ts';

const NONE: Waiting = { n: 0, replies: 0, steps: [], censored: [], median: null, atRisk: [], lastDay: 0 };
const SOME: Waiting = {
  n: 15,
  replies: 6,
  steps: [
    { day: 3, replied: 0.0667, low: 0.0097, high: 0.3869 },
    { day: 7, replied: 0.2, low: 0.0696, high: 0.4954 },
    { day: 28, replied: 0.5625, low: 0.3212, high: 0.8208 },
  ],
  censored: [{ day: 14, replied: 0.2 }],
  median: 28,
  atRisk: [
    { day: 0, count: 15 },
    { day: 20, count: 8 },
    { day: 40, count: 2 },
  ],
  lastDay: 28,
};

describe('the words of the time to a reply', () => {
  it.each<[Partial<Waiting>, string]>([
    [{}, 'Nothing to wait for in this time'],
    [{ n: 3, replies: 2, median: 4 }, '2 of 3 had a reply so far'],
    [{ n: 12 }, '0 of 12 had a reply so far'],
    [{ n: 12, replies: 3, lastDay: 30 }, 'Fewer than half have had a reply so far'],
    [{ n: 12, replies: 9, lastDay: 30, median: 15 }, 'Half had a reply by day 15'],
    [{ n: 12, replies: 9, lastDay: 30, median: 0 }, 'Half had a reply on the same day'],
    // A half that lies where the curve is not shown any more was not seen.
    [{ n: 12, replies: 9, lastDay: 30, median: 31 }, 'Fewer than half have had a reply so far'],
  ])('%o', (waiting, title) => {
    expect(waitingTitle({ ...NONE, ...waiting })).toBe(title);
  });

  it('give chart and table the same rows, from the first day to the last', () => {
    const rows = waitingRows(SOME);
    expect(rows.map(({ day, waiting }) => [day, waiting])).toEqual([
      [0, 15],
      [3, null],
      [7, null],
      [20, 8],
      [28, null],
    ]);
    expect(rows[3]).toMatchObject({ replied: 0.2, low: 0.0696, high: 0.4954 });
    expect(waitingTable(SOME).rows).toEqual([
      [0, 0, 0, 0, 15],
      [3, 7, 1, 39, ''],
      [7, 20, 7, 50, ''],
      [20, 20, 7, 50, 8],
      [28, 56, 32, 82, ''],
    ]);
    expect(
      drawnRows(rows, 28)
        .slice(4)
        .map(({ day, replied }) => [day, replied]),
    ).toEqual([
      [28, 0.5625],
      [29, 0.5625],
    ]);
    expect(rows[3] && waitingPoint(rows[3])).toBe(
      'Day 20: 20 in 100 had a reply (about 7 to 50), 8 still waiting',
    );
  });

  it('have counts and no curve below five', () => {
    const four = replyWaiting(Array.from({ length: 4 }, () => ({ days: 3, answer: 'rejected' as const })));
    expect(hasWaitingCurve(four)).toBe(false);
    expect(waitingTable(four).rows).toEqual([
      ['With a reply', 4],
      ['Without one so far', 0],
    ]);
    expect(waitingTable(NONE).rows).toEqual([]);
  });
});
