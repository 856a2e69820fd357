import type { ArchiveSummary, MakeArchive } from '../../../shared/archive.ts';
import type { WrittenArchive } from './write-archive.ts';

/** What the worker is started with: paths it may use, all of them Rebound's own. */
export type ArchiveWork =
  | {
      kind: 'write';
      /** The copy of the database, and the new zip. */
      databasePath: string;
      path: string;
      filesFolder: string;
      app: string;
      madeAt: string;
      today: string;
      choices: MakeArchive;
    }
  | { kind: 'read'; path: string; folder: string };

export type ArchiveMessage =
  | { kind: 'progress'; share: number }
  | { kind: 'written'; written: WrittenArchive }
  | { kind: 'read'; summary: ArchiveSummary }
  | { kind: 'stopped'; message: string };
