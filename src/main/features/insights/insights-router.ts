import { z } from 'zod';
import { ExpectedError } from '../../../shared/errors.ts';
import { type InsightsFilter, insightsFilter } from '../../../shared/insights.ts';
import { procedure, router } from '../../trpc.ts';
import { flowRows, insightsChoices, insightsFigures } from './insights-store.ts';

function checkPeriod({ from, to }: InsightsFilter): void {
  if (from > to)
    throw new ExpectedError('INVALID', 'The period ends before it begins. Choose a later last day.');
}

export const insightsRouter = router({
  figures: procedure.input(insightsFilter).query(({ ctx, input }) => {
    checkPeriod(input);
    return insightsFigures(ctx.db, input, ctx.today());
  }),
  choices: procedure.input(z.object({}).default({})).query(({ ctx }) => insightsChoices(ctx.db)),
  flowRows: procedure.input(insightsFilter).query(({ ctx, input }) => {
    checkPeriod(input);
    return flowRows(ctx.db, input);
  }),
});
