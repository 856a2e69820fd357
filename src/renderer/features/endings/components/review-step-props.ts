import type { ReviewAnswers, ReviewPage } from '../../../../shared/endings-review.ts';

/** What every step of the form gets. */
export type ReviewStepProps = {
  answers: ReviewAnswers;
  change: (changes: Partial<ReviewAnswers>) => void;
  page: ReviewPage;
};
