import type { ProgressReport } from '../../../shared/reports.ts';
import type { Db } from '../../context.ts';
import { listWins } from '../journal/wins-store.ts';

/** The wins of a period in the person's own words, the latest first. */
export function winsIn(db: Db, { from, to }: { from: string; to: string }): ProgressReport['wins'] {
  return listWins(db, from, to).map(({ day, text }) => ({ on: day, text }));
}
