import { z } from 'zod';

/** Where both hosts take an export (POST) and, followed by `/` and its id, give one that was made (GET). */
export const ARCHIVE_PATH = '/rpc/-/archive';
/** The largest export: what a zip holds without the extension that many programs cannot read. */
export const ARCHIVE_BYTES = 2 ** 32 - 1;

export const makeArchiveInput = z.object({
  /** Private writing is left out unless it was ticked. */
  withPrivate: z.boolean(),
  /** What was noted about people, in the copies for other programs; the export itself always has it. */
  withNotes: z.boolean(),
});
export type MakeArchive = z.output<typeof makeArchiveInput>;
export const readArchiveInput = z.object({ uploadId: z.string().regex(/^[0-9a-f]{32}$/) });
export const archiveJobInput = z.object({ jobId: z.uuid() });

/** How much there is, as Settings and the dialogs say it. */
export type ArchiveCounts = { applications: number; entries: number; people: number; files: number };

/** What Settings knows before anything is made: `isEmpty` when nothing was recorded yet. */
export type ArchiveState = { isEmpty: boolean; counts: ArchiveCounts; privateEntries: number };

/** An export as it was read and checked, before anything is brought back. */
export type ArchiveSummary = {
  counts: ArchiveCounts;
  /** When it was made, an ISO moment. */
  madeAt: string;
  withPrivate: boolean;
  /** Files that were lost before it was made. */
  missingFiles: number;
};

/** A finished export: `id` names it at `ARCHIVE_PATH`. */
export type MadeArchive = {
  id: string;
  name: string;
  bytes: number;
  counts: ArchiveCounts;
  missingFiles: number;
  /** Private texts that stayed out. */
  leftOut: number;
  /** Copies for other programs that could not be written, such as "the calendar". */
  failedCopies: string[];
};

export type ArchiveJob =
  | { state: 'working'; progress: number }
  | { state: 'made'; made: MadeArchive }
  | { state: 'read'; summary: ArchiveSummary }
  | { state: 'stopped'; message: string };
