import { today } from '../../../lib/format.ts';
import { type Period, readPeriod, usualPeriod } from '../../../lib/report-period.ts';

/** What the progress report covers; it stands in the address of the screen and of the pages. */
export type ProgressChoice = Period & {
  /** Whether all applications of the period are listed, or only the latest ten. */
  rows: 'latest' | 'all';
};

export const LATEST_ROWS = 10;

/** Reads the choice from an address; the last three months and the latest rows for what it does not name. */
export function readProgressChoice(query: URLSearchParams): ProgressChoice {
  return {
    ...readPeriod(query, usualPeriod(today())),
    rows: query.get('rows') === 'all' ? 'all' : 'latest',
  };
}
