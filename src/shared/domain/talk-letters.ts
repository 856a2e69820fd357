type RequestFacts = {
  toName: string;
  /** What the talk is to be about; empty: not said yet. */
  about: string;
  minutes: number;
};

const BLANK = '[…]';
const CLOSING = 'With kind regards,\n[your name]';

/** A letter that asks for a talk: for information, with its length, and easy to decline. The person changes every word. */
export function draftTalkRequest({ toName, about, minutes }: RequestFacts): {
  subject: string;
  body: string;
} {
  const subject = about === '' ? `A question, and ${minutes} minutes` : `${minutes} minutes about ${about}`;
  const body = [
    `Hello ${toName},`,
    `I am finding my way into ${about === '' ? BLANK : about}, and you know it from the inside. I came to you because ${BLANK}.`,
    `Could I ask you a few questions, for ${minutes} minutes at most, by phone, on a call or wherever suits you? I am asking for information and not for a job. I will have my questions ready and keep an eye on the clock.`,
    'Any time in the next weeks is fine for me, and so is a no.',
    CLOSING,
  ].join('\n\n');
  return { subject, body };
}

/** A letter that thanks for a talk and names something that stayed. */
export function draftTalkThanks({ toName }: { toName: string }): { subject: string; body: string } {
  const body = [
    `Hello ${toName},`,
    `Thank you for your time and for how openly you answered. What you said about ${BLANK} stays with me, and I will ${BLANK} next.`,
    'I will let you know what comes of it. If I can be of use to you in turn, please tell me.',
    CLOSING,
  ].join('\n\n');
  return { subject: 'Thank you for the talk', body };
}
