import { describe, expect, it } from 'vitest';
import { wilson } from '../../../../shared/domain/statistics.ts';
import { endingsSentence, leftOutSentence, likelyRange } from './report-words.ts';

describe('the words of the progress report', () => {
  it('say how endings divide, and leave out what did not happen', () => {
    const none = { total: 14, noReason: 0, noReply: 0, mine: 0 };
    expect(endingsSentence({ ...none, noReason: 3, noReply: 4, mine: 2 })).toBe(
      'Of 14 endings, 3 gave no reason, 4 had no reply and 2 were my own decision.',
    );
    expect(endingsSentence({ ...none, total: 1, mine: 1 })).toBe('Of 1 ending, 1 was my own decision.');
    expect(endingsSentence({ ...none, noReason: 1, mine: 1 })).toBe(
      'Of 14 endings, 1 gave no reason and 1 was my own decision.',
    );
    expect(endingsSentence(none)).toBe('14 endings in this period.');
    expect(endingsSentence({ ...none, total: 0 })).toBe('');
  });

  it('give the range in whole numbers of 100, and none below five', () => {
    expect(likelyRange({ k: 18, n: 35, interval: wilson(18, 35) })).toBe('about 36 to 67 in 100');
    expect(likelyRange({ k: 1, n: 4, interval: null })).toBe('');
  });

  it('say what is left out', () => {
    const nothing = { feelings: false, writing: false };
    expect(leftOutSentence(nothing, 0)).toBe(
      'Left out by choice: mood, private writing, notes, interview preparation, pay, contact details.',
    );
    expect(leftOutSentence({ feelings: true, writing: true }, 1)).toBe(
      'Left out by choice: notes, interview preparation, pay, contact details, and the rows of 1 earlier application.',
    );
    expect(leftOutSentence(nothing, 25)).toContain('25 earlier applications.');
  });
});
