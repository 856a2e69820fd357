import { describe, expect, it } from 'vitest';
import { cadenceWords, proposalReason } from './contact-words.ts';

describe('a cadence in words', () => {
  it.each([
    [null, 'no reminder'],
    [1, 'every day'],
    [35, 'every 4–6 weeks'],
    [91, 'every 3 months'],
    [182, 'twice a year'],
    [40, 'every 40 days'],
  ])('is, for %j days, %s', (days, words) => {
    expect(cadenceWords(days)).toBe(words);
  });

  it('is part of why somebody is proposed, and nobody is late', () => {
    const contact = { id: 1, addedOn: '2026-01-01', everyDays: 35, snoozedUntil: null, doNotContact: false };
    const reason = (lastTouchOn: string | null) => proposalReason({ ...contact, lastTouchOn }, '2026-11-23');
    expect(reason(null)).toBe('You wanted to be in touch every 4–6 weeks. There has been no touch yet.');
    expect(reason('2026-10-20')).toBe(
      'You wanted to be in touch every 4–6 weeks. The last time was 4 weeks ago.',
    );
    expect(reason('2026-01-20')).toBe(
      'You wanted to be in touch every 4–6 weeks. The last time was a while ago.',
    );
  });
});
