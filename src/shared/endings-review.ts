import { z } from 'zod';
import { idInput, LIMITS, revisionInput } from './applications.ts';

const dayInput = z.iso.date();
const text = z.string().max(LIMITS.note).default('');
const twoPoint = z
  .union([z.literal(0), z.literal(1), z.literal(2)])
  .nullable()
  .default(null);
const prepared = z.enum(['yes', 'partly', 'no']).nullable().default(null);

/** How a requirement of the advert stood. */
const REQUIREMENT_SHOWN = ['shown', 'have_not_shown', 'partly', 'missing'] as const;
export type RequirementShown = (typeof REQUIREMENT_SHOWN)[number];

/**
 * My own look at an ending, in the order of the form. Everything may be empty; `nothing` is a full answer.
 * Ratings are per answer or requirement; they are never added up.
 */
export const reviewAnswers = z.object({
  wentWell: text,
  aim: text,
  happened: text,
  /** Questions that tripped me; each becomes a practice card when the review is finished. */
  tripped: z
    .array(z.object({ question: z.string().trim().min(1).max(2000), keep: z.boolean().default(true) }))
    .max(20)
    .default([]),
  tailored: z.enum(['not_at_all', 'a_little', 'mostly', 'fully']).nullable().default(null),
  /** Requirements of the advert; one that was not shown or is missing becomes a checklist line. */
  requirements: z
    .array(z.object({ text: z.string().trim().min(1).max(2000), shown: z.enum(REQUIREMENT_SHOWN) }))
    .max(60)
    .default([]),
  answers: z
    .array(
      z.object({
        question: z.string().max(2000),
        situation: twoPoint,
        task: twoPoint,
        actions: twoPoint,
        result: twoPoint,
        length: twoPoint,
      }),
    )
    .max(20)
    .default([]),
  preparation: z
    .object({ organisation: prepared, questions: prepared, payRange: prepared, logistics: prepared })
    .default({ organisation: null, questions: null, payRange: null, logistics: null }),
  /** Codes of themes outside or partly outside my control that I know of. */
  outsideCauses: z.array(z.string().max(60)).max(40).default([]),
  /** Codes of themes I see myself, whatever their control. */
  ownThemes: z.array(z.string().max(60)).max(40).default([]),
  sureness: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .nullable()
    .default(null),
  keep: text,
  tryNext: text,
  /** The person said that there is nothing to try. */
  nothing: z.boolean().default(false),
});
export type ReviewAnswers = z.output<typeof reviewAnswers>;

export type Review = {
  id: number;
  endingId: number;
  answers: ReviewAnswers;
  startedOn: string;
  finishedOn: string | null;
  revision: number;
};

/** What the form needs: which steps apply, and what can be offered. */
export type ReviewPage = {
  review: Review | null;
  /** True when the application reached a conversation, so that the interview steps are shown. */
  interviewed: boolean;
  /** Lines of the saved advert that read like requirements. */
  requirementLines: string[];
};

/** Saves as it goes; makes the review at the first save (revision 0). */
export const saveReviewInput = z.object({
  endingId: idInput,
  revision: revisionInput,
  answers: reviewAnswers,
});
/** Finishes it: questions go to practice, requirements to the checklist, own themes onto the ending. */
export const finishReviewInput = z.object({ endingId: idInput, revision: revisionInput, on: dayInput });

export type SaveReview = z.output<typeof saveReviewInput>;
export type FinishReview = z.output<typeof finishReviewInput>;
