import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE_QUESTIONS } from '../../../shared/domain/practice-questions.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { samplePractice } from './sample-practice.ts';

let app: TestApp;
beforeAll(() => {
  app = openTestApp('2026-11-23T09:00:00', { sample: true });
});
afterAll(() => app.close());

describe('the practice of the sample', () => {
  it('is some fifteen questions and forty attempts over eight weeks', async () => {
    const { cards } = await app.call.practice.overview({});
    expect(cards.length).toBeGreaterThanOrEqual(15);
    expect(cards.length).toBeLessThanOrEqual(17);
    const attempts = samplePractice.flatMap((card) => card.attempts);
    expect(attempts.length).toBeGreaterThanOrEqual(36);
    expect(Math.max(...attempts.map(([daysAgo]) => daysAgo))).toBe(56);
    expect(cards.reduce((sum, card) => sum + card.attempts, 0)).toBe(attempts.length);
    const codes = PRACTICE_QUESTIONS.map(({ code }) => code);
    for (const { code } of samplePractice) if (code !== undefined) expect(codes).toContain(code);
  });

  it('shows five questions today, two of them for the panel on Thursday', async () => {
    const { questions } = await app.call.practice.today({});
    expect(questions).toHaveLength(5);
    const forPanel = questions.filter(({ forDay }) => forDay === '2026-11-26');
    expect(forPanel.length).toBeGreaterThanOrEqual(2);
    expect(forPanel.map(({ question }) => question)).toContain('Why the council, and why now?');
  });

  it('has two mock interviews with both views of each', async () => {
    const mocks = await app.call.practice.mocks.list({});
    expect(mocks.map(({ people }) => people)).toEqual([['Marguerite Lowe'], ['Hal Brandt']]);
    for (const { id } of mocks) {
      const { ratings, competencies, questions } = await app.call.practice.mocks.get({ id });
      expect(ratings).toHaveLength(2 * competencies.length);
      for (const { note } of questions) expect(note).not.toBe('');
    }
  });
});
