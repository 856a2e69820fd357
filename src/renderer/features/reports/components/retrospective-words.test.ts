import { describe, expect, it } from 'vitest';
import { wilson } from '../../../../shared/domain/statistics.ts';
import { countWords, reasonsSentence } from './retrospective-words.ts';

const of = (k: number, n: number) => ({ k, n, interval: n < 5 ? null : wilson(k, n) });

describe('the words of the retrospective', () => {
  it('say plainly that most gave no reason, with the range', () => {
    expect(reasonsSentence({ reasons: of(2, 20), noReply: 4 })).toBe(
      'Of the endings that were the employer’s, most gave no reason: 2 of 20 came with one (about 3 to 30 in 100). 4 had no reply.',
    );
    expect(reasonsSentence({ reasons: of(5, 5), noReply: 0 })).toBe(
      'Of the endings that were the employer’s, 5 of 5 came with a reason (about 57 to 100 in 100).',
    );
  });

  it('give counts alone below five and say nothing of nothing', () => {
    expect(countWords(of(1, 4))).toBe('1 of 4');
    expect(reasonsSentence({ reasons: of(0, 0), noReply: 0 })).toBe('');
    expect(reasonsSentence({ reasons: of(0, 1), noReply: 1 })).toBe(
      'Of the endings that were the employer’s, 0 of 1 came with a reason. 1 had no reply.',
    );
  });
});
