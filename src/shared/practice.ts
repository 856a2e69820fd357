import { z } from 'zod';
import { idInput, itemInput, LIMITS, revisionInput } from './applications.ts';
import type { AttemptRating } from './domain/practice-schedule.ts';
import type { QuestionKind } from './domain/practice-today.ts';

const dayInput = z.iso.date();
const line = z.string().trim().max(LIMITS.line);
const note = z.string().max(LIMITS.note);
const seconds = z.number().int().min(0).max(86_400);

export const QUESTION_KINDS = [
  'opening',
  'behaviour',
  'situation',
  'self',
  'closing',
] as const satisfies readonly QuestionKind[];
/** What an attempt can be rated, from worst to best. */
const RATINGS = [1, 2, 3, 4] as const satisfies readonly AttemptRating[];
const MOST_TAGS = 12;

/** Where a card came from, when it came from a review. */
export type CardOrigin = { endingId: number; applicationId: number; role: string; company: string };

/** A card as lists show it. */
export type PracticeCard = {
  id: number;
  /** Of a shipped question; null for one's own. */
  code: string | null;
  kind: QuestionKind | null;
  question: string;
  tags: string[];
  hint: string;
  /** The application it is practised for, if it is for one alone. */
  applicationId: number | null;
  from: CardOrigin | null;
  /** The day it comes up again; null before the first attempt. */
  dueOn: string | null;
  lastOn: string | null;
  attempts: number;
  hasOutline: boolean;
  revision: number;
};

/** What is written on a card besides its question; saved as it is typed. `notes` belong to the attempt under way. */
export type Outline = { situation: string; task: string; action: string; result: string; notes: string };

export type Attempt = { id: number; day: string; rating: AttemptRating; seconds: number; text: string };
export type PracticeCardPage = PracticeCard & {
  outline: Outline;
  history: Attempt[];
  /** The action it came from. */
  fromAction: { id: number; thenText: string } | null;
};

/** One of at most five questions for today; `forDay` is the day of the interview it prepares for. */
export type TodaysQuestion = PracticeCard & { forDay: string | null };
export type PracticeToday = { questions: TodaysQuestion[]; answered: number };
export type TrashedPractice = { kind: 'card' | 'mock'; id: number; name: string; deletedAt: string };
export type PracticeOverview = {
  cards: PracticeCard[];
  today: PracticeToday;
  /** Questions that come with the application and are not in practice; those in the Trash are among them. */
  shippedLeft: string[];
  trash: TrashedPractice[];
};

export const cardInput = z.object({ id: idInput });
export const takeQuestionsInput = z.object({
  codes: z.array(z.string().max(60)).min(1).max(200),
});
export const saveCardInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  question: z.string().trim().min(1, 'Write the question.').max(2000),
  kind: z.enum(QUESTION_KINDS).nullable(),
  tags: z.array(line.min(1)).max(MOST_TAGS),
  hint: line,
  applicationId: idInput.nullable(),
});
const outlineInput = z.object({
  situation: note,
  task: note,
  action: note,
  result: note,
  notes: note,
}) satisfies z.ZodType<Outline>;
export const saveOutlineInput = itemInput.extend({ outline: outlineInput });
export const addAttemptInput = z.object({
  cardId: idInput,
  day: dayInput,
  rating: z.literal(RATINGS),
  seconds,
  /** Empty when it was only spoken. */
  text: note,
});
export const rubricSkillsInput = z.object({ applicationId: idInput });
export const attemptInput = z.object({ id: idInput });
export const practiceItemsInput = z.object({ items: z.array(itemInput).min(1).max(10_000) });
export const practiceIdsInput = z.object({ ids: z.array(idInput).min(1).max(10_000) });

export type SaveCard = z.output<typeof saveCardInput>;
export type SaveOutline = z.output<typeof saveOutlineInput>;
export type AddAttempt = z.output<typeof addAttemptInput>;
