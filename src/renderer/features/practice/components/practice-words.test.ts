import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../shared/domain/count-words.ts';
import type { PracticeCard } from '../../../../shared/practice.ts';
import { clockWords, forDayWords, spokenWords, whenWords } from './practice-words.ts';

const MONDAY = '2026-11-23';
const CARD: PracticeCard = {
  id: 1,
  code: null,
  kind: null,
  question: 'Why rail?',
  tags: [],
  hint: '',
  applicationId: null,
  from: null,
  dueOn: null,
  lastOn: null,
  attempts: 0,
  hasOutline: false,
  revision: 1,
};

describe('the words of practice', () => {
  it.each([
    ['2026-11-23', 'For today'],
    ['2026-11-24', 'For tomorrow'],
    ['2026-11-26', 'For Thursday'],
    ['2026-11-29', 'For Sunday'],
    ['2026-11-30', 'For Mon 30 Nov'],
  ])('name the interview of %s: %s', (day, words) => {
    expect(forDayWords(day, MONDAY, 'long')).toBe(words);
  });

  it('say when a question was tried, and never that it waits', () => {
    const when = (changes: Partial<PracticeCard>) => whenWords({ ...CARD, ...changes }, MONDAY, 'long');
    expect(when({})).toBe('Not tried yet');
    expect(when({ lastOn: '2026-11-09', dueOn: '2026-11-12' })).toBe('Last tried Mon 9 Nov');
    expect(when({ lastOn: '2026-11-09', dueOn: '2026-12-03' })).toBe(
      'Last tried Mon 9 Nov, comes up Thu 3 Dec',
    );
    expect(when({ lastOn: MONDAY, dueOn: '2026-11-26' })).toBe('Tried today, comes up Thu 26 Nov');
  });

  it('count words, and how long they take aloud', () => {
    expect([countWords(''), countWords('  one\n two  three ')]).toEqual([0, 3]);
    expect(spokenWords(1)).toMatch(/^1 word, under a minute/);
    expect(spokenWords(135)).toMatch(/^135 words, about 1 minute spoken/);
    expect(spokenWords(270)).toMatch(/^270 words, about 2 minutes spoken/);
    expect(spokenWords(340)).toMatch(/about 2.5 minutes/);
    expect([0, 65, 600].map(clockWords)).toEqual(['0:00', '1:05', '10:00']);
  });
});
