import type { RequestAdvice, RequestVariant } from '../endings-feedback.ts';
import { addDays, daysBetween } from './days.ts';

/** Days after the news: not at once, best within two days, hardly ever answered after a week. */
const FIRST_DAY = 1;
const BEST_DAYS = 2;
const LAST_DAY = 7;
/** One reminder at most, after a week; then the matter rests. */
export const REMIND_AFTER_DAYS = 7;
export const REMIND_UNTIL_DAYS = 14;
export const CLOSE_AFTER_DAYS = 10;
/** A longer letter is answered less often. */
export const LONG_WORDS = 120;

/** How near the employer came: only papers, a person wrote or called, or a conversation. */
export type ContactMade = 'none' | 'person' | 'interview';

export type RequestFacts = {
  outcomeCode: string | null;
  contact: ContactMade;
  endedOn: string;
  today: string;
};

/** Whether to ask, when, and with which letter. The sentence is for the person, as it stands. */
export function adviseRequest({ outcomeCode, contact, endedOn, today }: RequestFacts): RequestAdvice {
  if (outcomeCode === 'accepted')
    return advice('no', 'thanks_only', 'This one ended with your yes, so there is nothing to ask.');
  if (outcomeCode === 'withdrawn' || outcomeCode === 'declined_by_me')
    return advice(
      'thanks_only',
      'thanks_only',
      'You decided this one. A short thank-you keeps the door open.',
    );
  if (outcomeCode === 'no_reply')
    return advice('no', 'thanks_only', 'They have not written, so there is no decision to ask about yet.');
  if (contact === 'none')
    return advice(
      'thanks_only',
      'thanks_only',
      'Nobody there has met you, so a question is rarely answered. A thank-you without a question is enough, and so is nothing.',
    );
  const variant = contact === 'interview' ? 'after_interview' : 'application_stage';
  const window = { from: addDays(endedOn, FIRST_DAY), to: addDays(endedOn, LAST_DAY) };
  const days = daysBetween(endedOn, today);
  if (days > LAST_DAY)
    return {
      ...advice(
        'too_late',
        variant,
        'More than a week has passed, so an answer is unlikely. You can still write.',
      ),
      window,
    };
  const when =
    days < FIRST_DAY
      ? 'Tomorrow or the day after is a good time.'
      : days <= BEST_DAYS
        ? 'Today is a good time.'
        : 'There is still time this week.';
  const met =
    contact === 'interview'
      ? 'You have met, so asking is fair.'
      : 'A person wrote to you, so asking is fair.';
  return {
    ...advice('yes', variant, `${met} ${when} Often no answer comes, and that says nothing about you.`),
    window,
  };
}

export type LetterFacts = {
  /** The person written to; empty: unknown. */
  toName: string;
  role: string;
  company: string;
};

/** A letter to start from. It thanks, accepts the decision and asks little; the person changes every word. */
export function draftRequest(variant: RequestVariant, facts: LetterFacts): { subject: string; body: string } {
  const subject = `${facts.role} at ${facts.company}`;
  return { subject: SUBJECTS[variant](subject), body: BODIES[variant](facts).join('\n\n') };
}

const SUBJECTS: Record<RequestVariant, (about: string) => string> = {
  after_interview: (about) => `Thank you, and a short question: ${about}`,
  application_stage: (about) => `A short question: ${about}`,
  thanks_only: (about) => `Thank you: ${about}`,
  formal: (about) => `Request for my interview notes: ${about}`,
};

const BODIES: Record<RequestVariant, (facts: LetterFacts) => string[]> = {
  after_interview: (facts) => [
    greeting(facts),
    `Thank you for the conversation about the ${facts.role} role. I enjoyed hearing about […], and I accept your decision.`,
    'If you have a minute, two small questions would help me: was there an answer of mine that did not convince you, and was there a skill you had hoped to see more of?',
    'A line is plenty, and no reply is fine. I would be glad to stay in touch.',
    closing,
  ],
  application_stage: (facts) => [
    greeting(facts),
    `Thank you for letting me know about the ${facts.role} role.`,
    'May I ask one thing: was it rather my papers, or a requirement I do not meet? One word would already help, and no reply is fine.',
    `Please keep me in mind if something similar comes up at ${facts.company}.`,
    closing,
  ],
  thanks_only: (facts) => [
    greeting(facts),
    `Thank you for considering me for the ${facts.role} role. I valued […] and would be interested in future roles at ${facts.company}.`,
    closing,
  ],
  formal: (facts) => [
    greeting(facts),
    `I applied for the ${facts.role} role. Under data protection law I ask for a copy of the personal data you hold about this application, including notes of my interview.`,
    'Please let me know if you need anything to confirm who I am.',
    closing,
  ],
};

const closing = 'With kind regards,\n[your name]';

function greeting({ toName, company }: LetterFacts): string {
  return toName === '' ? `Hello ${company} team,` : `Hello ${toName},`;
}

function advice(ask: RequestAdvice['ask'], variant: RequestVariant, sentence: string): RequestAdvice {
  return { ask, variant, sentence, window: null };
}
