import { describe, expect, it } from 'vitest';
import { talkDays, thanksWords } from './talk-words.ts';

const TALK = {
  id: 1,
  contactId: 1,
  about: '',
  questions: '',
  learned: '',
  cameOfIt: '',
  place: 'By phone',
  minutes: 20,
  askedOn: '2026-11-20',
  declinedOn: null,
  startsAt: '2026-11-25T18:00',
  timeZone: 'Europe/Berlin',
  heldOn: null,
  keptMinutes: null,
  thankedOn: null,
  revision: 1,
};
const words = (changes: object) => talkDays({ ...TALK, ...changes }, 'long', '2026-11-23', 'Europe/Berlin');

describe('the days of a talk, in words', () => {
  it('name when it is to be, until it was held', () => {
    expect(words({})).toBe('asked 20 Nov 2026 · Wed 25 Nov, 18:00 · By phone');
    expect(words({ heldOn: '2026-11-25', keptMinutes: 25, thankedOn: '2026-11-26' })).toBe(
      'asked 20 Nov 2026 · held 25 Nov 2026, 25 minutes of the 20 asked for · thanked 26 Nov 2026',
    );
  });

  it('are nothing for a talk that is being prepared', () => {
    expect(words({ askedOn: null, startsAt: null, timeZone: null, place: '' })).toBe('');
  });
});

describe('when to thank, in words', () => {
  it('is never late', () => {
    expect(thanksWords('2026-11-25', '2026-11-26', 'long')).toBe('A short thank-you is best within a day.');
    expect(thanksWords('2026-11-25', '2026-11-27', 'long')).toBe(
      'A short thank-you comes well until Sat 28 Nov.',
    );
    expect(thanksWords('2026-11-25', '2026-12-24', 'long')).toBe(
      'A thank-you that comes later is welcome too.',
    );
  });
});
