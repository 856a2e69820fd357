import { z } from 'zod';
import type { Control, Grade } from './endings.ts';
import type { ActionState, BeforeAfter } from './endings-actions.ts';
import type { CountOf } from './reports.ts';

const dayInput = z.iso.date();

export const retrospectiveInput = z.object({
  from: dayInput,
  to: dayInput,
  /** Give received words whole; otherwise only the sentences that hold a reason. */
  whole: z.boolean().default(false),
  /** Give my own remarks on endings as well. */
  notes: z.boolean().default(false),
});
export type RetrospectiveInput = z.output<typeof retrospectiveInput>;

/** `said` and `feedback` are word for word; `own` is my view, with how sure I am. Never mixed. */
export type LookedAt = {
  id: number;
  on: string;
  company: string;
  role: string;
  outcome: string;
  said: { text: string; on: string }[];
  feedback: { text: string; on: string }[];
  own: { text: string; sureness: 1 | 2 | 3 | null } | null;
  notes: { text: string; on: string }[];
};

/** What the endings of a period tell, the strengths first. Days are `YYYY-MM-DD`, both inclusive, the latest first. */
export type Retrospective = {
  from: string;
  to: string;
  name: string;
  /** From reviews: what went well and what to keep. */
  strengths: { text: string; company: string; on: string }[];
  outcomes: { name: string; count: number }[];
  /** Of the endings that were the employer's: how many came with a reason, from them or as feedback on request. */
  reasons: CountOf;
  noReply: number;
  endings: LookedAt[];
  /** Of all endings of the period; an ending counts once for each theme and grade. */
  themes: { name: string; grade: Grade; control: Control; endings: CountOf }[];
  /** What was tried in the period; `since` goes up to today, null for what belongs to no theme. */
  actions: {
    sentence: string;
    state: ActionState;
    startedOn: string;
    theme: string | null;
    since: BeforeAfter | null;
  }[];
};
