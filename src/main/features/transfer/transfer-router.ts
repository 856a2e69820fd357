import { ExpectedError } from '../../../shared/errors.ts';
import type {
  ImportPreview,
  ImportResult,
  PastImport,
  SheetJob,
  StageChoice,
} from '../../../shared/transfer.ts';
import {
  importInput,
  jobInput,
  partInput,
  planInput,
  startReadingInput,
  type TransferAnswers,
} from '../../../shared/transfer.ts';
import type { Context, Db } from '../../context.ts';
import { procedure, router } from '../../trpc.ts';
import { commitImport } from './commit-import.ts';
import { mailsRouter } from './mails-router.ts';
import { createSheetJobs } from './sheet-jobs.ts';
import type { PlanRequest } from './sheet-messages.ts';
import {
  listImports,
  readExistingApplications,
  readImport,
  readImportReport,
  readImportStages,
  readRememberedAnswers,
  readStageChoices,
  rememberAnswers,
  removeImport,
} from './transfer-store.ts';

const jobs = createSheetJobs();

/** Bringing a list in: reading a sheet off the main thread, planning, one transaction, and taking it back. */
export const transferRouter = router({
  startReading: procedure.input(startReadingInput).mutation(({ ctx, input }): { jobId: string } => {
    const { uploadId, fileName, encoding, delimiter, headerLine, part } = input;
    const path = ctx.uploads.path(uploadId);
    if (path === null)
      throw new ExpectedError('NOT_FOUND', 'Rebound no longer has this file. Choose it again.');
    const jobId = jobs.start(
      ctx.workers.sheet,
      { owner: ctx.db, uploadId, fileName },
      {
        path,
        encoding,
        delimiter,
        headerLine,
        part,
        stages: readImportStages(ctx.db),
        remembered: readRememberedAnswers(ctx.db),
      },
    );
    return { jobId };
  }),
  stages: procedure.query(({ ctx }): StageChoice[] => readStageChoices(ctx.db)),
  job: procedure.input(jobInput).query(({ ctx, input }): SheetJob => jobs.status(input.jobId, ctx.db)),
  cancel: procedure.input(jobInput).mutation(async ({ ctx, input }): Promise<void> => {
    const { uploadId } = jobs.subject(input.jobId, ctx.db);
    await jobs.end(input.jobId);
    ctx.uploads.drop(uploadId);
  }),
  part: procedure
    .input(partInput)
    .query(({ ctx, input }): Promise<string> => jobs.part(input.jobId, ctx.db, input.name)),
  // Reads only, but answers about a long list do not fit into an address, so it goes as a mutation.
  plan: procedure
    .input(planInput)
    .mutation(
      ({ ctx, input }): Promise<ImportPreview> =>
        jobs.preview(input.jobId, ctx.db, planRequest(ctx, input.answers)),
    ),
  run: procedure.input(planInput).mutation(async ({ ctx, input }): Promise<ImportResult> => {
    const { db: owner } = ctx;
    const { uploadId, fileName } = jobs.subject(input.jobId, owner);
    const { plan, signature } = await jobs.plan(input.jobId, owner, planRequest(ctx, input.answers));
    if (ctx.db === owner) await ctx.backups.before('before_import');
    stillOpen(ctx, owner, 'nothing was imported');
    const result = ctx.write(`Import ${fileName}`, ['applications', 'transfer', 'network'], (db) => {
      const committed = commitImport(db, fileName, plan, ctx.clock().toISOString());
      rememberAnswers(db, signature, input.answers);
      return committed;
    });
    // Only now: after an error the same sheet can be corrected and tried again.
    await jobs.end(input.jobId);
    ctx.uploads.drop(uploadId);
    return result;
  }),
  imports: procedure.query(({ ctx }): PastImport[] => listImports(ctx.db)),
  importReport: procedure
    .input(importInput)
    .query(({ ctx, input }) => readImportReport(ctx.db, input.importId)),
  undoImport: procedure.input(importInput).mutation(async ({ ctx, input }): Promise<{ removed: number }> => {
    const { db: owner } = ctx;
    const { fileName, remaining } = readImport(owner, input.importId);
    await ctx.backups.beforeDeleting(remaining);
    stillOpen(ctx, owner, 'nothing was taken back');
    return ctx.write(`Undo the import of ${fileName}`, ['applications', 'transfer', 'network'], (db) => ({
      removed: removeImport(db, input.importId),
    }));
  }),
  mails: mailsRouter,
});

/** Beware: while something was awaited, the person may have gone to the other profile. */
function stillOpen(ctx: Context, owner: Db, what: string): void {
  if (ctx.db !== owner) throw new ExpectedError('CONFLICT', `You went to another profile, so ${what}.`);
}

function planRequest(ctx: Context, answers: TransferAnswers): PlanRequest {
  return {
    answers,
    stages: readImportStages(ctx.db),
    existing: readExistingApplications(ctx.db),
    today: ctx.today(),
  };
}
