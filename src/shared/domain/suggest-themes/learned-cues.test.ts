import { describe, expect, it } from 'vitest';
import { suggestThemes } from '../suggest-themes.ts';
import { applyLearned, type Correction, learnCues } from './learned-cues.ts';

const PLACES = [
  'in the bakery',
  'at the depot',
  'for the kitchen',
  'on the ward',
  'by the lake',
  'near the port',
];

function texts(sentence: string, count: number, confirmed: string[], removed: string[] = []): Correction[] {
  return PLACES.slice(0, count).map((place) => ({
    text: `We spoke ${place} yesterday. ${sentence}`,
    confirmed,
    removed,
  }));
}

const unrelated = texts('The sky was blue over green hills.', 6, []);

describe('cues learned from corrections', () => {
  it('suggests a theme for a phrase that three corrected texts shared, with its place', () => {
    const learned = learnCues([...texts('Your patter wants polish.', 3, ['own:charm']), ...unrelated]);
    const text = 'Dear Jo, we met on Monday. Your patter wants polish, they said.';
    const [theme] = applyLearned(suggestThemes(text), text, learned).themes;
    expect(theme?.code).toBe('own:charm');
    expect(theme?.spans.map(([start, end]) => text.slice(start, end))).toEqual(['patter wants polish']);
    expect(theme?.confidence).toBeGreaterThan(0.5);
    expect(theme?.confidence).toBeLessThanOrEqual(0.9);
  });

  it('learns nothing from two texts, nor from a phrase that stands everywhere', () => {
    expect(learnCues([...texts('Your patter wants polish.', 2, ['own:charm']), ...unrelated])).toEqual([]);
    const everywhere = [
      ...texts('Thanks so very much indeed.', 3, ['own:charm']),
      ...texts('Thanks so very much indeed.', 6, []),
    ];
    expect(learnCues(everywhere)).toEqual([]);
  });

  it('drops a suggestion whose words were taken off three times, and only that one', () => {
    const sentence = 'Your answers were too general.';
    const text = `We will not be moving forward. ${sentence} The role was cancelled.`;
    const plain = suggestThemes(text);
    expect(plain.themes.map(({ code }) => code).sort()).toEqual(['interview_performance', 'role_cancelled']);
    const learned = learnCues([...texts(sentence, 3, [], ['interview_performance']), ...unrelated]);
    expect(applyLearned(plain, text, learned).themes.map(({ code }) => code)).toEqual(['role_cancelled']);
    const twice = learnCues([...texts(sentence, 2, [], ['interview_performance']), ...unrelated]);
    expect(applyLearned(plain, text, twice)).toBe(plain);
  });

  it('takes no side when the same words were confirmed and taken off', () => {
    const sentence = 'Your answers were too general.';
    const both = [
      ...texts(sentence, 3, ['interview_performance']),
      ...texts(sentence, 3, [], ['interview_performance']),
      ...unrelated,
    ];
    expect(learnCues(both).filter(({ code }) => code === 'interview_performance')).toEqual([]);
  });

  it('does not find a learned phrase in a quoted mail or behind "if"', () => {
    const learned = learnCues([...texts('Your patter wants polish.', 3, ['own:charm']), ...unrelated]);
    for (const text of [
      'We met on Monday and will write soon.\n> Your patter wants polish.',
      'If your patter wants polish, come back.',
    ]) {
      expect(applyLearned(suggestThemes(text), text, learned).themes).toEqual([]);
    }
  });

  it('learns the same in any order and changes nothing without lessons', () => {
    const corrections = [...texts('Your patter wants polish.', 4, ['own:charm']), ...unrelated];
    expect(learnCues(corrections.toReversed())).toEqual(learnCues(corrections));
    const suggestion = suggestThemes('This vacancy has now been filled.');
    expect(applyLearned(suggestion, 'This vacancy has now been filled.', learnCues([]))).toBe(suggestion);
  });
});
