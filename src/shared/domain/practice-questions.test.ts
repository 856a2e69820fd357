import { describe, expect, it } from 'vitest';
import { COMPETENCIES } from './practice-question.ts';
import { PRACTICE_QUESTIONS } from './practice-questions.ts';

describe('the questions for practice', () => {
  it('are about sixty, each there once', () => {
    expect(PRACTICE_QUESTIONS.length).toBeGreaterThanOrEqual(55);
    expect(PRACTICE_QUESTIONS.length).toBeLessThanOrEqual(65);
    expect(new Set(PRACTICE_QUESTIONS.map(({ code }) => code)).size).toBe(PRACTICE_QUESTIONS.length);
    expect(new Set(PRACTICE_QUESTIONS.map(({ text }) => text.toLowerCase())).size).toBe(
      PRACTICE_QUESTIONS.length,
    );
  });

  it('are calm, and fit on a card', () => {
    for (const { code, text, hint = '' } of PRACTICE_QUESTIONS) {
      expect(code).toMatch(/^[a-z_]+$/);
      expect(text).toMatch(/^[A-Z].{15,110}[.?]$/);
      expect(`${text}${hint}`).not.toMatch(/[!\n]/);
      expect(hint.length).toBeLessThanOrEqual(110);
    }
  });

  it('let somebody show a known competency, and every competency has a question', () => {
    const shown = PRACTICE_QUESTIONS.flatMap(({ competencies }) => competencies);
    expect([...new Set(shown)].sort()).toEqual([...COMPETENCIES].sort());
    for (const { competencies } of PRACTICE_QUESTIONS) {
      expect(competencies.length).toBeGreaterThan(0);
      expect(new Set(competencies).size).toBe(competencies.length);
    }
  });

  it('come in the order of an interview', () => {
    const kinds = PRACTICE_QUESTIONS.map(({ kind }) => kind);
    const order = ['opening', 'behaviour', 'situation', 'self', 'closing'];
    expect([...new Set(kinds)]).toEqual(order);
    expect(kinds).toEqual([...kinds].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
  });
});
