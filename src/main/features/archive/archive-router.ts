import { join } from 'node:path';
import { z } from 'zod';
import {
  type ArchiveJob,
  type ArchiveState,
  type ArchiveSummary,
  archiveJobInput,
  makeArchiveInput,
  readArchiveInput,
} from '../../../shared/archive.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import { ATTACHMENTS_FOLDER } from '../../attachments/open-attachments.ts';
import { procedure, router } from '../../trpc.ts';
import { nameInterviews } from '../calendar/export-calendar-store.ts';
import { createArchiveJobs } from './archive-jobs.ts';
import { bringBack, demandNothingRecorded } from './bring-back.ts';
import { countPrivateEntries, countRecords, isNothingRecorded } from './count-records.ts';

const nothing = z.object({}).default({});
const jobs = createArchiveJobs();

/** Taking everything along in one file, and bringing such a file back into an empty profile. */
export const archiveRouter = router({
  state: procedure.input(nothing).query(
    ({ ctx }): ArchiveState => ({
      isEmpty: isNothingRecorded(ctx.db),
      counts: countRecords(ctx.db),
      privateEntries: countPrivateEntries(ctx.db),
    }),
  ),
  make: procedure
    .meta({ changesNothing: true })
    .input(makeArchiveInput)
    .mutation(({ ctx, input }): { jobId: string } => {
      ctx.write(null, [], nameInterviews);
      const folder = ctx.uploads.makeFolder();
      const databasePath = join(folder, 'copy.db');
      // One moment of everything: what is written from here on is not in the export.
      ctx.db.prepare('VACUUM INTO ?').run(databasePath);
      const path = join(folder, 'export.zip');
      const today = ctx.today();
      const made: { id?: string } = {};
      const { uploads } = ctx;
      const profile = ctx.profiles.state();
      const jobId = jobs.start({
        owner: ctx.db,
        script: ctx.workers.archive,
        folder,
        work: {
          kind: 'write',
          databasePath,
          path,
          filesFolder: join(profile.folder, ATTACHMENTS_FOLDER),
          app: profile.version,
          madeAt: ctx.clock().toISOString(),
          today,
          choices: input,
        },
        onWritten(written) {
          const id = uploads.keep(path);
          made.id = id;
          const name = `Rebound export ${today}.zip`;
          return { state: 'made', made: { ...written, id, name } };
        },
        letGo() {
          if (made.id !== undefined) uploads.drop(made.id);
        },
      });
      return { jobId };
    }),
  read: procedure.input(readArchiveInput).mutation(({ ctx, input }): { jobId: string } => {
    const { uploads } = ctx;
    const path = uploads.path(input.uploadId);
    if (path === null)
      throw new ExpectedError('NOT_FOUND', 'Rebound no longer has this file. Choose it again.');
    const letGo = () => uploads.drop(input.uploadId);
    try {
      demandNothingRecorded(ctx);
    } catch (error) {
      letGo();
      throw error;
    }
    const folder = uploads.makeFolder();
    const jobId = jobs.start({
      owner: ctx.db,
      script: ctx.workers.archive,
      folder,
      work: { kind: 'read', path, folder },
      onWritten() {
        throw new Error('Reading an export wrote one');
      },
      letGo,
    });
    return { jobId };
  }),
  job: procedure
    .input(archiveJobInput)
    .query(({ ctx, input }): ArchiveJob => jobs.status(input.jobId, ctx.db)),
  bringBack: procedure.input(archiveJobInput).mutation(async ({ ctx, input }): Promise<ArchiveSummary> => {
    const { db: owner } = ctx;
    const { summary, folder } = jobs.readWhole(input.jobId, owner);
    try {
      await bringBack(ctx, folder, (share) => jobs.tellProgress(input.jobId, owner, share));
    } finally {
      await jobs.end(input.jobId);
    }
    return summary;
  }),
  /** Cancels the work, or lets go of what it made. */
  end: procedure
    .meta({ changesNothing: true })
    .input(archiveJobInput)
    .mutation(({ input }): Promise<void> => jobs.end(input.jobId)),
});
