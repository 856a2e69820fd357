import type { ChartTable } from '../../../ui/chart-figure.tsx';
import { usePaperWidth } from '../../../ui/chart-paper-context.ts';
import { paperRows } from './paper-rows.ts';

/** The table of a curve and what stands below it: whole on the screen, on paper without most of its days. */
export function useCurveTable(whole: ChartTable, note: string | undefined) {
  const isOnPaper = usePaperWidth() !== null;
  if (!isOnPaper) return { table: whole, note };
  const printed = paperRows(whole);
  const notes = [note, printed.note].filter((one) => one !== undefined);
  return { table: printed.table, note: notes.length === 0 ? undefined : notes.join(' ') };
}
