import { FEWEST } from '../../../../shared/domain/insights/count-of.ts';
import type { Waiting, WaitingStep } from '../../../../shared/insights.ts';
import { plainCount } from '../../../lib/counted.ts';
import type { ChartTable } from '../../../ui/chart-figure.tsx';
import { curveRows } from './curve-rows.ts';
import { inHundred } from './in-hundred.ts';

/** A step of the curve, with how many were still waiting where it was counted. */
export type WaitingRow = WaitingStep & { waiting: number | null };

/** The finding of the time to any reply. */
export function waitingTitle({ n, replies, median, lastDay }: Waiting): string {
  if (n === 0) return 'Nothing to wait for in this time';
  if (n < FEWEST || replies === 0) return `${replies} of ${n} had a reply so far`;
  if (median === null || median > lastDay) return 'Fewer than half have had a reply so far';
  return median === 0 ? 'Half had a reply on the same day' : `Half had a reply by day ${median}`;
}

/** What is drawn, and of how many. */
export function waitingSubtitle(waiting: Waiting): string {
  const { n, replies } = waiting;
  if (!hasWaitingCurve(waiting)) return 'From the day of sending to any reply';
  return `${plainCount(replies)} of ${plainCount(n)} had a reply. In 100, with the likely range`;
}

/** Whether there is a curve, or counts only. */
export function hasWaitingCurve({ n, steps }: Waiting): boolean {
  return n >= FEWEST && steps.length > 0;
}

/** What the chart draws and the table says, day by day. */
export function waitingRows({ steps, atRisk, lastDay }: Waiting): WaitingRow[] {
  return curveRows(steps, atRisk, lastDay, { day: 0, replied: 0, low: 0, high: 0 });
}

/** The rows as a table; without a curve the counts. */
export function waitingTable(waiting: Waiting): ChartTable {
  const { n, replies } = waiting;
  if (!hasWaitingCurve(waiting)) {
    const rows = [
      ['With a reply', replies],
      ['Without one so far', n - replies],
    ];
    return { head: ['From sending to any reply', 'Applications'], rows: n === 0 ? [] : rows };
  }
  return {
    head: ['Day', 'With a reply, in 100', 'Band from', 'Band to', 'Still waiting'],
    rows: waitingRows(waiting).map((row) => [
      row.day,
      inHundred(row.replied),
      inHundred(row.low),
      inHundred(row.high),
      row.waiting ?? '',
    ]),
  };
}

/** A point of the curve in words. */
export function waitingPoint({ day, replied, low, high, waiting }: WaitingRow): string {
  const band = `about ${inHundred(low)} to ${inHundred(high)}`;
  const still = waiting === null ? '' : `, ${plainCount(waiting)} still waiting`;
  return `Day ${day}: ${inHundred(replied)} in 100 had a reply (${band})${still}`;
}
