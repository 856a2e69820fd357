import { z } from 'zod';
import { idInput, LIMITS, revisionInput } from './applications.ts';

const dayInput = z.iso.date();
const line = z.string().trim().max(LIMITS.line);

/** A to D: after an interview, to a recruiter who wrote in person, thanks without a question, the formal request. */
export const REQUEST_VARIANTS = ['after_interview', 'application_stage', 'thanks_only', 'formal'] as const;
const REQUEST_STATES = ['drafted', 'sent', 'answered', 'declined', 'no_answer'] as const;
export type RequestVariant = (typeof REQUEST_VARIANTS)[number];
export type RequestState = (typeof REQUEST_STATES)[number];

/** A polite question to the employer. `remindedOn` is set at most once; the answer is among the received words. */
export type FeedbackRequest = {
  id: number;
  endingId: number;
  variant: RequestVariant;
  toName: string;
  toEmail: string;
  subject: string;
  body: string;
  state: RequestState;
  sentOn: string | null;
  remindedOn: string | null;
  closedOn: string | null;
  wordsId: number | null;
  revision: number;
};

/** Whether asking makes sense here, and when; `sentence` is shown as it stands. */
export type RequestAdvice = {
  ask: 'yes' | 'thanks_only' | 'too_late' | 'no';
  sentence: string;
  /** The good days for it, both inclusive; null when asking is not advised. */
  window: { from: string; to: string } | null;
  variant: RequestVariant;
};

/** All the composer needs: what is stored, the advice, and a draft per variant filled from the application. */
export type RequestPage = {
  request: FeedbackRequest | null;
  advice: RequestAdvice;
  drafts: Record<RequestVariant, { subject: string; body: string }>;
  /** People met or written to, the likeliest first. */
  people: { name: string; email: string }[];
};

/** How many of the requests that were sent got an answer, and of those still open long enough to count. */
export type AnswerRate = { sent: number; answered: number; low: number; high: number };

/** A request or reminder whose time has come. */
export type DueRequest = {
  endingId: number;
  applicationId: number;
  role: string;
  company: string;
  what: 'ask' | 'send_draft' | 'remind' | 'close';
  /** The last good day for it. */
  until: string;
};

export const forEndingInput = z.object({ endingId: idInput });
export const saveRequestInput = z.object({
  endingId: idInput,
  /** 0 when there is none yet. */
  revision: revisionInput,
  variant: z.enum(REQUEST_VARIANTS),
  toName: line,
  toEmail: line,
  subject: line,
  body: z.string().max(LIMITS.note),
});
/** `remind` is refused a second time; `answered` carries the words, kept word for word. */
export const requestStepInput = z.discriminatedUnion('step', [
  z.object({ step: z.literal('sent'), id: idInput, revision: revisionInput, on: dayInput }),
  z.object({ step: z.literal('remind'), id: idInput, revision: revisionInput, on: dayInput }),
  z.object({
    step: z.literal('answered'),
    id: idInput,
    revision: revisionInput,
    on: dayInput,
    who: line,
    text: z.string().min(1).max(LIMITS.body),
  }),
  z.object({ step: z.literal('declined'), id: idInput, revision: revisionInput, on: dayInput }),
  z.object({ step: z.literal('no_answer'), id: idInput, revision: revisionInput, on: dayInput }),
]);
export const removeRequestInput = z.object({ id: idInput, revision: revisionInput });

export type SaveRequest = z.output<typeof saveRequestInput>;
export type RequestStep = z.output<typeof requestStepInput>;
