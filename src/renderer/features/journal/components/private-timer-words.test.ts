import { expect, it } from 'vitest';
import { timeLeftWords } from './private-timer-words.ts';

it.each([
  [15 * 60_000, 'About 15 minutes left'],
  [14 * 60_000 + 1, 'About 15 minutes left'],
  [60_001, 'About 2 minutes left'],
  [60_000, 'About a minute left'],
  [1, 'About a minute left'],
  [0, null],
  [-5, null],
])('%i ms before the end it says %s', (left, words) => {
  expect(timeLeftWords(left)).toBe(words);
});
