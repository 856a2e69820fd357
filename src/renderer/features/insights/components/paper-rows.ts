import type { ChartTable } from '../../../ui/chart-figure.tsx';

/** More rows than this take a page of numbers that hardly differ from one to the next. */
const MOST_ROWS = 24;

/**
 * The table of a curve for paper: every so many days where there would be pages of them, always with the last one.
 * `note` says what was left out; undefined while all rows are there.
 */
export function paperRows({ head, rows }: ChartTable): { table: ChartTable; note: string | undefined } {
  if (rows.length <= MOST_ROWS) return { table: { head, rows }, note: undefined };
  const every = Math.ceil((rows.length - 1) / (MOST_ROWS - 1));
  const printed = rows.filter((_, at) => at % every === 0 || at === rows.length - 1);
  const note = `${printed.length} of the ${rows.length} days of this table are printed. All of them are on the screen and in the saved numbers.`;
  return { table: { head, rows: printed }, note };
}
