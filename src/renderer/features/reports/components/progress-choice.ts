import { today } from '../../../lib/format.ts';
import { privateParts } from '../../../lib/report-choice.ts';
import { type Period, readPeriod, usualPeriod } from '../../../lib/report-period.ts';

/** What the progress report covers; it stands in the address of the screen and of the pages. */
export type ProgressChoice = Period & {
  /** Whether all rows of the period are listed, or only the latest of each part. */
  rows: 'latest' | 'all';
  /** Ticked for this report. */
  feelings: boolean;
  writing: boolean;
};

/** How much the usual two pages list of each part. */
export const LATEST = {
  applications: 8,
  quotes: 3,
  evidence: 1,
  mocks: 4,
  talks: 4,
  actions: 4,
  wins: 5,
  feelings: 7,
};

export const PRIVATE_PARTS = [
  { value: 'mood', label: 'Energy and worry in the journal' },
  { value: 'writing', label: 'Private writing, whole' },
] as const;

/** Reads the choice from an address; the last three months, the latest rows and nothing private for what it does not name. */
export function readProgressChoice(query: URLSearchParams): ProgressChoice {
  const ticked = privateParts(query);
  return {
    ...readPeriod(query, usualPeriod(today())),
    rows: query.get('rows') === 'all' ? 'all' : 'latest',
    feelings: ticked.has('mood'),
    writing: ticked.has('writing'),
  };
}
