import { describe, expect, it } from 'vitest';
import { countWords } from './count-words.ts';
import { draftTalkRequest, draftTalkThanks } from './talk-letters.ts';

describe('the letter that asks for a talk', () => {
  it('names its length, asks for information and not for a job, and takes a no', () => {
    const { subject, body } = draftTalkRequest({
      toName: 'Mara Voss',
      about: 'harbour planning',
      minutes: 15,
    });
    expect(subject).toBe('15 minutes about harbour planning');
    expect(body).toContain('Hello Mara Voss,');
    expect(body).toContain('for 15 minutes at most');
    expect(body).toContain('for information and not for a job');
    expect(body).toContain('so is a no');
    expect(countWords(body)).toBeLessThan(120);
  });

  it('leaves a blank for what is not known yet', () => {
    const { subject, body } = draftTalkRequest({ toName: 'Mara Voss', about: '', minutes: 20 });
    expect(subject).toBe('A question, and 20 minutes');
    expect(body).toContain('into […]');
  });
});

describe('the letter that thanks', () => {
  it('names something that stayed and promises to tell what comes of it, without asking for anything', () => {
    const { body } = draftTalkThanks({ toName: 'Mara Voss' });
    expect(body).toContain('What you said about […]');
    expect(body).toContain('what comes of it');
    expect(body).not.toContain('?');
  });
});
