import type { ContactLetter, Tie } from '../network-contacts.ts';
import { draftRequest } from './feedback-request.ts';

export type ContactLetterFacts = {
  name: string;
  company: string;
  howMet: string;
  tie: Tie;
  /** The application that brought the two together; null when there is none. */
  application: { role: string; company: string; hasEnded: boolean } | null;
};

/** A letter to a contact to start from; the person changes every word. Blanks stand in brackets. */
export function beginLetter(
  kind: ContactLetter,
  facts: ContactLetterFacts,
): { subject: string; body: string } {
  return kind === 'thank_you' ? thankYou(facts) : checkIn(facts);
}

function thankYou({ name, application }: ContactLetterFacts): { subject: string; body: string } {
  if (application?.hasEnded) return draftRequest('thanks_only', { toName: name, ...application });
  const about = application ? `about the ${application.role} role` : '[about …]';
  return {
    subject: application ? `Thank you: ${application.role} at ${application.company}` : 'Thank you',
    body: [
      `Hello ${name},`,
      `Thank you for taking the time to talk with me ${about}. What you said about […] has stayed with me.`,
      CLOSING,
    ].join('\n\n'),
  };
}

function checkIn(facts: ContactLetterFacts): { subject: string; body: string } {
  return { subject: SUBJECTS[facts.tie], body: [...CHECK_INS[facts.tie](facts)].join('\n\n') };
}

const CLOSING = 'With kind regards,\n[your name]';

const SUBJECTS: Record<Tie, string> = {
  close: 'How are you?',
  acquaintance: 'A short hello',
  new: 'Good to have met you',
};

const CHECK_INS: Record<Tie, (facts: ContactLetterFacts) => string[]> = {
  close: ({ name, company }) => [
    `Hello ${firstName(name)},`,
    `I have been thinking of you. How are you${company === '' ? '' : `, and how are things at ${company}`}?`,
    'With me: […].',
    'A line is plenty. If there is something I can do for you, tell me.',
    'Yours,\n[your name]',
  ],
  acquaintance: ({ name, company }) => [
    `Hello ${name},`,
    `It has been a while, and I hope you are well${company === '' ? '' : ` at ${company}`}. What you told me about […] was useful: […].`,
    'I am looking for work as […]. If you hear of something, or if I can help you with anything, I would be glad to hear from you. No reply is fine too.',
    CLOSING,
  ],
  new: ({ name, howMet }) => [
    `Hello ${name},`,
    `We met${howMet === '' ? ' at […]' : ` (${howMet})`}, and I enjoyed hearing about […].`,
    'I would be glad to stay in touch. If something I know about […] is ever of use to you, please ask.',
    CLOSING,
  ],
};

/** Only where it is plainly a first name: "Dr. Weber" and a single word stay whole. */
function firstName(name: string): string {
  const [first = name, ...rest] = name.split(/\s+/);
  return rest.length === 0 || first.endsWith('.') || first.endsWith(',') ? name : first;
}
