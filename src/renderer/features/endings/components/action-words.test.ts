import { describe, expect, it } from 'vitest';
import { newcombe } from '../../../../shared/domain/statistics.ts';
import { effectWords } from '../../../lib/effect-words.ts';
import { actionSentence, kindsFor } from './action-words.ts';

describe('the words of an action', () => {
  it('offer nothing to improve for standard wording', () => {
    expect(kindsFor('closer_match')).toEqual(['let_go', 'networking']);
    expect(kindsFor('high_volume')).toEqual(['let_go', 'networking']);
    expect(kindsFor('skill_gap')).toContain('upskill');
    expect(kindsFor(null)).toHaveLength(7);
  });

  it('cannot tell while the interval covers zero or there are fewer than five', () => {
    const before = { k: 4, n: 12 };
    const since = { k: 1, n: 9 };
    const diff = newcombe(4, 12, 1, 9);
    const words = 'Before: 4 of 12, since: 1 of 9; cannot tell yet';
    expect(effectWords({ before, since, diff, verdict: 'cannot_tell_yet' })).toBe(words);
    expect(effectWords({ before, since, diff: null, verdict: 'cannot_tell_yet' })).toBe(words);
  });

  it('give the range with a verdict', () => {
    const diff = newcombe(12, 12, 0, 12);
    expect(
      effectWords({ before: { k: 12, n: 12 }, since: { k: 0, n: 12 }, diff, verdict: 'less_often' }),
    ).toBe('Before: 12 of 12, since: 0 of 12; less often since, by about 66 to 100 in 100');
  });

  it('are the sentence the person wrote', () => {
    expect(actionSentence({ ifText: 'it is Tuesday', thenText: 'I write one query' })).toBe(
      'If it is Tuesday, then I write one query',
    );
    expect(actionSentence({ ifText: '', thenText: 'Ask Rufus' })).toBe('Ask Rufus');
  });
});
