import { describe, expect, it } from 'vitest';
import type { RequestPage } from '../../../../shared/endings-feedback.ts';
import { addressedTo, isUntouched, letterOf, redrafted } from './request-letter.ts';

const names = { role: 'Planner', company: 'Halden Freight' };
const draft = { subject: '', body: '' };
const page: RequestPage = {
  request: null,
  advice: { ask: 'yes', sentence: '', window: null, variant: 'after_interview' },
  drafts: { after_interview: draft, application_stage: draft, thanks_only: draft, formal: draft },
  people: [{ name: 'Dana Whitlow', email: 'dana@example.org' }],
};

describe('the letter in the composer', () => {
  const letter = letterOf(null, page, names);

  it('begins as the advised draft to the likeliest person', () => {
    expect(letter).toMatchObject({ variant: 'after_interview', toName: 'Dana Whitlow' });
    expect(letter.body).toMatch(/^Hello Dana Whitlow,/);
    expect(isUntouched(letter, names)).toBe(true);
  });

  it('greets another person only while its words are untouched', () => {
    expect(addressedTo(letter, { toName: 'Rufus Eade' }, names).body).toMatch(/^Hello Rufus Eade,/);
    const edited = { ...letter, body: 'Dear Dana' };
    expect(addressedTo(edited, { toName: 'Rufus Eade' }, names)).toMatchObject({
      toName: 'Rufus Eade',
      body: 'Dear Dana',
    });
  });

  it('keeps the person when it becomes another kind of letter', () => {
    const thanks = redrafted(letter, 'thanks_only', names);
    expect(thanks).toMatchObject({ variant: 'thanks_only', toEmail: 'dana@example.org' });
    expect(thanks.body).not.toContain('?');
  });

  it('is the stored one once there is one', () => {
    const request = {
      ...letter,
      id: 1,
      endingId: 1,
      state: 'drafted' as const,
      body: 'Mine',
      sentOn: null,
      remindedOn: null,
      closedOn: null,
      wordsId: null,
      revision: 2,
    };
    expect(letterOf(request, page, names).body).toBe('Mine');
  });
});
