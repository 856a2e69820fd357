import { describe, expect, it } from 'vitest';
import { CONTACT_LETTERS, TIES } from '../network-contacts.ts';
import { beginLetter, type ContactLetterFacts } from './contact-letters.ts';
import { countWords } from './count-words.ts';
import { LONG_WORDS } from './feedback-request.ts';

const FACTS: ContactLetterFacts = {
  name: 'Dana Whitlow',
  company: 'Halden Freight',
  howMet: 'Depot fair',
  tie: 'new',
  application: null,
};
const letter = (kind: 'thank_you' | 'check_in', facts: Partial<ContactLetterFacts>) =>
  beginLetter(kind, { ...FACTS, ...facts });

describe('a letter to a contact', () => {
  it('is short, calm, and has a subject, whatever is known', () => {
    for (const kind of CONTACT_LETTERS)
      for (const tie of TIES)
        for (const facts of [{}, { company: '', howMet: '' }]) {
          const { subject, body } = letter(kind, { tie, ...facts });
          expect(subject).not.toBe('');
          expect(countWords(body)).toBeLessThan(LONG_WORDS);
          expect(subject + body).not.toMatch(/!|undefined| {2}|\(\)/);
        }
  });

  it('of thanks is about the application, and accepts the decision only when there was one', () => {
    const application = { role: 'Planner', company: 'Halden Freight', hasEnded: false };
    expect(letter('thank_you', { application }).body).toContain('to talk with me about the Planner role');
    const ended = letter('thank_you', { application: { ...application, hasEnded: true } });
    expect(ended.subject).toBe('Thank you: Planner at Halden Freight');
    expect(ended.body).toContain('considering me for the Planner role');
  });

  it('to check in differs with how well they know each other', () => {
    expect(letter('check_in', { tie: 'close' }).body).toMatch(/^Hello Dana,/);
    expect(letter('check_in', { tie: 'close', name: 'Dr. Weber' }).body).toMatch(/^Hello Dr. Weber,/);
    expect(letter('check_in', { tie: 'acquaintance' }).body).toContain('at Halden Freight');
    expect(letter('check_in', { tie: 'new' }).body).toContain('We met (Depot fair)');
  });
});
