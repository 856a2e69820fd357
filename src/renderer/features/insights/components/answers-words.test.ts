import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../shared/insights.ts';
import {
  answersPoint,
  answersRows,
  answersSubtitle,
  answersTable,
  answersTitle,
  hasAnswersCurve,
} from './answers-words.ts';

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
  it.each<[number, number, number, string, string]>([
    [0, 0, 0, 'No answers in this time', 'The first answer to each'],
    [4, 0, 0, 'No first answer so far', 'Of 4 sent, 4 without one so far'],
    [3, 2, 1, 'First answers: 2 went further, 1 turned down', 'Of 3 sent, 0 without one so far'],
    [
      10_000,
      1_200,
      3_400,
      'First answers: 1,200 went further, 3,400 turned down',
      'Of 10,000 sent, 5,400 without one so far',
    ],
  ])('%i sent, %i further, %i turned down', (n, advanced, rejected, title, subtitle) => {
    expect(answersTitle({ ...NONE, n, advanced, rejected })).toBe(title);
    expect(answersSubtitle({ ...NONE, n, advanced, rejected })).toBe(subtitle);
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
    expect(answersSubtitle(SOME)).toBe('Of 15 sent, 7 without one so far. In 100, by day');
    expect(answersTable(few).rows).toEqual([
      ['Went further', 1],
      ['Turned down', 1],
      ['No answer so far', 2],
    ]);
  });
});
