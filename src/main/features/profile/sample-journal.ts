import type { SampleEntry } from './sample-journal-entry.ts';
import { sampleJournalFirstRounds } from './sample-journal-first-rounds.ts';
import { sampleJournalLately } from './sample-journal-lately.ts';
import { sampleJournalPractice } from './sample-journal-practice.ts';
import { sampleJournalStart } from './sample-journal-start.ts';
import { sampleJournalTalks } from './sample-journal-talks.ts';

export type { SampleEntry } from './sample-journal-entry.ts';

/**
 * The journal of the sample, oldest first: five months in her own words. `@{Halden Freight}` stands for the
 * application there that began last by the day of the entry, since she applied to them twice.
 */
export const sampleJournal: readonly SampleEntry[] = [
  ...sampleJournalStart,
  ...sampleJournalFirstRounds,
  ...sampleJournalPractice,
  ...sampleJournalTalks,
  ...sampleJournalLately,
];
