import { z } from 'zod';
import {
  forEndingInput,
  removeRequestInput,
  requestStepInput,
  saveRequestInput,
} from '../../../shared/endings-feedback.ts';
import { procedure, router } from '../../trpc.ts';
import { dueRequests } from './request-windows-store.ts';
import { answerRate, removeRequest, requestPage, saveRequest, stepRequest } from './requests-store.ts';

const nothing = z.object({}).default({});
const STEP_LABELS = {
  sent: 'Mark a letter as sent',
  remind: 'Note a reminder',
  answered: 'Keep an answer',
  declined: 'Note that they declined',
  no_answer: 'Close a letter without an answer',
} as const;

export const requestsRouter = router({
  page: procedure
    .input(forEndingInput)
    .query(({ ctx, input }) => requestPage(ctx.db, input.endingId, ctx.today())),
  rate: procedure.input(nothing).query(({ ctx }) => answerRate(ctx.db)),
  due: procedure.input(nothing).query(({ ctx }) => dueRequests(ctx.db, ctx.today())),
  save: procedure.input(saveRequestInput).mutation(
    (
      { ctx, input }, // Saved as it is typed: only the first save is a step.
    ) =>
      ctx.write(input.revision === 0 ? 'Begin a letter' : null, ['endings'], (db) => saveRequest(db, input)),
  ),
  step: procedure
    .input(requestStepInput)
    .mutation(({ ctx, input }) =>
      ctx.write(STEP_LABELS[input.step], ['endings'], (db) =>
        stepRequest(db, input, ctx.clock().toISOString()),
      ),
    ),
  remove: procedure
    .input(removeRequestInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a letter', ['endings'], (db) => removeRequest(db, input)),
    ),
});
