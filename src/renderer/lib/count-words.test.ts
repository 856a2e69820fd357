import { describe, expect, it } from 'vitest';
import { wilson } from '../../shared/domain/statistics.ts';
import { countOf } from './count-words.ts';

describe('a count in words', () => {
  it.each([
    [2, 20, '2 of 20 (about 3 to 30 in 100)'],
    [2, 7, '2 of 7 (about 8 to 64 in 100)'],
    [0, 10, '0 of 10 (about 0 to 28 in 100)'],
    [5, 5, '5 of 5 (about 57 to 100 in 100)'],
  ])('says %i of %i with its interval', (k, n, words) => {
    expect(countOf(k, n, wilson(k, n))).toBe(words);
  });

  it('gives only the counts below five', () => {
    expect(countOf(3, 4, wilson(3, 4))).toBe('3 of 4');
    expect(countOf(0, 0, wilson(0, 0))).toBe('0 of 0');
  });

  it('names what was counted', () => {
    expect(countOf(2, 7, wilson(2, 7), 'answered')).toBe('2 of 7 answered (about 8 to 64 in 100)');
    expect(countOf(1, 2, wilson(1, 2), 'answered')).toBe('1 of 2 answered');
  });

  it('does not repeat an end that rounds to the other', () => {
    expect(countOf(500, 1000, { low: 0.501, high: 0.504 })).toBe('500 of 1,000 (about 50 in 100)');
  });
});
