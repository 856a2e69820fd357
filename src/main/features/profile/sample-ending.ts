import type { Control, HowCame } from '../../../shared/endings.ts';
import type { RequestVariant } from '../../../shared/endings-feedback.ts';
import type { ReviewAnswers } from '../../../shared/endings-review.ts';

/** A theme on an ending; `quotes` are its words exactly as they stand in the message, none for the person's own view. */
export type SampleTheme = {
  code: string;
  control: Control;
  sureness?: 1 | 2 | 3;
  /** What exactly was named. */
  named?: string;
  quotes?: readonly string[];
};

/** Received words and the themes in them. */
export type SampleWords = { who: string; text: string; themes?: readonly SampleTheme[] };

/** A letter to the employer and what became of it; days are counted back from today. */
export type SampleRequest = {
  variant: RequestVariant;
  toName: string;
  toEmail: string;
  subject: string;
  body: string;
  sentDaysAgo?: number;
  remindedDaysAgo?: number;
  answered?: SampleWords & { daysAgo: number };
  declinedDaysAgo?: number;
  noAnswerDaysAgo?: number;
};

export type SampleReview = {
  startedDaysAgo: number;
  /** Left out: begun and not finished. */
  finishedDaysAgo?: number;
  answers: Partial<ReviewAnswers>;
};

/** How one application of the sample ended. Its day is that of the last step of the application's history. */
export type SampleEnding = {
  company: string;
  role: string;
  howCame: HowCame | null;
  /** `to_review` waits; a number is "later", in so many days. */
  look: 'to_review' | 'done' | 'not_this_one' | number;
  said?: SampleWords;
  /** My own view, where it was not written down in a review. */
  own?: readonly SampleTheme[];
  notes?: readonly { daysAgo: number; text: string }[];
  request?: SampleRequest;
  review?: SampleReview;
};
