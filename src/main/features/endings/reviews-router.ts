import { forEndingInput } from '../../../shared/endings-feedback.ts';
import { finishReviewInput, saveReviewInput } from '../../../shared/endings-review.ts';
import { procedure, router } from '../../trpc.ts';
import { finishReview, reviewPage, saveReview } from './reviews-store.ts';

export const reviewsRouter = router({
  page: procedure.input(forEndingInput).query(({ ctx, input }) => reviewPage(ctx.db, input.endingId)),
  // Saved as it goes, so no step of its own: undo would take back single letters.
  save: procedure
    .input(saveReviewInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['endings'], (db) => saveReview(db, input, ctx.today()))),
  finish: procedure
    .input(finishReviewInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Finish a review', ['endings', 'practice', 'materials'], (db) => finishReview(db, input)),
    ),
});
