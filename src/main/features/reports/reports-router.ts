import { z } from 'zod';
import { ExpectedError } from '../../../shared/errors.ts';
import { progressReportInput, saveDetailsInput } from '../../../shared/reports.ts';
import { privatePartsInput } from '../../../shared/reports-private.ts';
import { retrospectiveInput } from '../../../shared/reports-retrospective.ts';
import { procedure, router } from '../../trpc.ts';
import { privateParts } from './progress-private-store.ts';
import { progressReport, readDetails, saveDetails } from './progress-report-store.ts';
import { retrospective } from './retrospective-store.ts';

export const reportsRouter = router({
  progress: procedure.input(progressReportInput).query(({ ctx, input }) => {
    checkPeriod(input);
    return progressReport(ctx.db, input, ctx.today());
  }),
  progressPrivate: procedure.input(privatePartsInput).query(({ ctx, input }) => privateParts(ctx.db, input)),
  retrospective: procedure.input(retrospectiveInput).query(({ ctx, input }) => {
    checkPeriod(input);
    return retrospective(ctx.db, input);
  }),
  details: procedure.input(z.object({}).default({})).query(({ ctx }) => readDetails(ctx.db)),
  saveDetails: procedure
    .input(saveDetailsInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['reports'], (db) => saveDetails(db, input))),
});

function checkPeriod({ from, to }: { from: string; to: string }): void {
  if (from > to)
    throw new ExpectedError('INVALID', 'The period ends before it begins. Choose a later last day.');
}
