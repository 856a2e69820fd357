import { describe, expect, it } from 'vitest';
import { REQUEST_VARIANTS } from '../endings-feedback.ts';
import { countWords } from './count-words.ts';
import { adviseRequest, draftRequest, LONG_WORDS, type RequestFacts } from './feedback-request.ts';

const met: RequestFacts = {
  outcomeCode: 'rejected',
  contact: 'interview',
  endedOn: '2026-11-20',
  today: '2026-11-21',
};

describe('the advice whether to ask', () => {
  it('is yes after a conversation, from the next day until a week after', () => {
    const advice = adviseRequest(met);
    expect(advice).toMatchObject({ ask: 'yes', variant: 'after_interview' });
    expect(advice.window).toEqual({ from: '2026-11-21', to: '2026-11-27' });
    expect(advice.sentence).toContain('Today is a good time.');
  });

  it('says tomorrow on the day of the news', () => {
    expect(adviseRequest({ ...met, today: '2026-11-20' }).sentence).toContain('Tomorrow');
  });

  it('is too late after a week, and not before', () => {
    expect(adviseRequest({ ...met, today: '2026-11-27' }).ask).toBe('yes');
    expect(adviseRequest({ ...met, today: '2026-11-28' }).ask).toBe('too_late');
  });

  it('is a thank-you without a question when nobody met the person', () => {
    expect(adviseRequest({ ...met, contact: 'none' })).toMatchObject({
      ask: 'thanks_only',
      variant: 'thanks_only',
      window: null,
    });
  });

  it('asks a recruiter who wrote with the shorter letter', () => {
    expect(adviseRequest({ ...met, contact: 'person' }).variant).toBe('application_stage');
  });

  it.each([
    ['accepted', 'no'],
    ['no_reply', 'no'],
    ['withdrawn', 'thanks_only'],
    ['declined_by_me', 'thanks_only'],
    ['closed_by_employer', 'yes'],
    [null, 'yes'],
  ])('after the outcome %s is %s', (outcomeCode, ask) => {
    expect(adviseRequest({ ...met, outcomeCode }).ask).toBe(ask);
  });
});

describe('the letters', () => {
  const facts = { toName: 'Dana Whitlow', role: 'Operations lead', company: 'Halden Freight' };

  it.each(REQUEST_VARIANTS)('%s is short, names the role and the person, and is calm', (variant) => {
    const { subject, body } = draftRequest(variant, facts);
    expect(countWords(body)).toBeLessThanOrEqual(LONG_WORDS);
    expect(subject).toContain('Operations lead at Halden Freight');
    expect(body).toContain('Hello Dana Whitlow,');
    expect(body).not.toMatch(/!|why not me|unfair|other candidate/i);
  });

  it('asks nothing in the thank-you', () => {
    expect(draftRequest('thanks_only', facts).body).not.toContain('?');
  });

  it('greets the team when nobody is known', () => {
    expect(draftRequest('thanks_only', { ...facts, toName: '' }).body).toContain(
      'Hello Halden Freight team,',
    );
  });
});

describe('words', () => {
  it('counts words, not signs', () => {
    expect(countWords('One, two – three: über 4 […]')).toBe(5);
  });
});
