import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../shared/insights.ts';
import { answersPoint, answersRows, answersTable, answersTitle, hasAnswersCurve } from './answers-words.ts';

const NONE: Answers = { n: 0, rejected: 0, advanced: 0, steps: [], atRisk: [], lastDay: 0 };
const SOME: Answers = {
  n: 15,
  rejected: 6,
  advanced: 2,
  steps: [
    { day: 5, rejected: 0.0667, advanced: 0.0667, waiting: 0.8667 },
    { day: 28, rejected: 0.4292, advanced: 0.1333, waiting: 0.4375 },
  ],
  atRisk: [
    { day: 0, count: 15 },
    { day: 20, count: 8 },
  ],
  lastDay: 28,
};

describe('the words of the first answers', () => {
  it.each<[number, number, number, string]>([
    [0, 0, 0, 'No answers in this time'],
    [4, 0, 0, 'Of 4 sent, none has had an answer so far'],
    [3, 2, 1, 'Of 3 sent, 2 went further and 1 was turned down'],
    [3, 1, 1, 'Of 3 sent, 1 went further and 1 was turned down; one has had no answer so far'],
    [35, 9, 7, 'Of 35 sent, 9 went further and 7 were turned down; the others have had no answer so far'],
    [
      10_000,
      1_200,
      3_400,
      'Of 10,000 sent, 1,200 went further and 3,400 were turned down; the others have had no answer so far',
    ],
  ])('%i sent, %i further, %i turned down', (n, advanced, rejected, title) => {
    expect(answersTitle({ ...NONE, n, advanced, rejected })).toBe(title);
  });

  it('give chart and table the same rows, and every row makes 100', () => {
    expect(answersTable(SOME).rows).toEqual([
      [0, 0, 0, 100, 15],
      [5, 7, 7, 87, ''],
      [20, 7, 7, 87, 8],
      [28, 13, 43, 44, ''],
    ]);
    for (const { advanced, rejected, silent } of answersRows(SOME))
      expect(advanced + rejected + silent).toBeCloseTo(1, 3);
    const [first] = answersRows(SOME);
    expect(first && answersPoint(first)).toBe(
      'Day 0: in 100, 0 went further, 0 turned down, 100 without an answer, 15 still waiting',
    );
  });

  it('have counts and no curves below five', () => {
    const few = { ...NONE, n: 4, advanced: 1, rejected: 1 };
    expect(hasAnswersCurve(few)).toBe(false);
    expect(answersTable(few).rows).toEqual([
      ['Went further', 1],
      ['Turned down', 1],
      ['No answer so far', 2],
    ]);
  });
});
