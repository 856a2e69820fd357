import { FEWEST } from '../../../../shared/domain/insights/count-of.ts';
import type { GroupReach } from '../../../../shared/insights.ts';
import type { CountOf, FunnelStep } from '../../../../shared/reports.ts';
import { countOf, kOfN } from '../../../lib/count-words.ts';
import { counted } from '../../../lib/counted.ts';
import type { ChartTable } from '../../../ui/chart-figure.tsx';
import { inHundred } from './in-hundred.ts';

/** One line of a chart of shares: k of n, with its interval unless n is too small for one or the whole was counted. */
export type ShareRow = { key: string; name: string } & CountOf;

/** The most groups that are drawn, and the most that are named below them; the table holds all. */
export const GROUPS_DRAWN = 8;

/** Whether so few are behind a line that only its counts are said. */
export function isFew({ n }: Pick<ShareRow, 'n'>): boolean {
  return n < FEWEST;
}

/** A row in words: "Interview: 12 of 35 (about 21 to 51 in 100)". */
export function shareWords({ name, k, n, interval }: ShareRow): string {
  return `${name}: ${interval === null ? kOfN({ k, n }) : countOf(k, n, interval)}`;
}

/** The funnel as rows of its chart. */
export function funnelRows(funnel: readonly FunnelStep[]): ShareRow[] {
  return funnel.map(({ stageId, name, reached }) => ({ key: String(stageId), name, ...reached }));
}

/** The same rows as a table. */
export function funnelTable(rows: readonly ShareRow[]): ChartTable {
  return {
    head: ['Stage', 'Reached', 'Of', 'In 100', 'Likely range, in 100'],
    rows: rows
      .filter(({ n }) => n > 0)
      .map((row) => [row.name, row.k, row.n, isFew(row) ? '' : inHundred(row.k / row.n), rangeCell(row)]),
  };
}

/** What the funnel says in one line: how many came to an interview, or else to the furthest stage that was reached. */
export function funnelTitle(rows: readonly ShareRow[]): string {
  const [first, ...later] = rows;
  if (first === undefined || first.n === 0) return 'Nothing sent in this period';
  const interview = later.find(({ name }) => /\binterview\b/i.test(name));
  if (interview && interview.k > 0) return `${kOfN(interview)} reached an interview`;
  const furthest = later.findLast(({ k }) => k > 0);
  return furthest ? `${kOfN(furthest)} reached ${furthest.name}` : `${counted(first.n, 'application')} sent`;
}

/** How many of each group reached an interview, those with most sent first. */
export function groupRows(groups: readonly GroupReach[]): ShareRow[] {
  return inOrder(groups).map(({ key, name, interview }) => ({ key, name: nameOf(name), ...interview }));
}

/** All groups as a table, with replies and offers beside. */
export function groupTable(groups: readonly GroupReach[], head: string): ChartTable {
  return {
    head: [head, 'Sent', 'Any reply', 'Interview', 'Interview, likely range in 100', 'Offer'],
    rows: inOrder(groups).map(({ name, sent, replied, interview, offer }) => [
      nameOf(name),
      sent,
      replied.k,
      interview.k,
      rangeCell(interview),
      offer.k,
    ]),
  };
}

/** Two groups whose ranges lie apart, in the order of the list; null while all overlap or are too small. */
export function apart(rows: readonly ShareRow[]): [string, string] | null {
  for (const [at, { name, interval }] of rows.entries())
    for (const other of rows.slice(at + 1)) {
      if (interval === null || other.interval === null) continue;
      if (interval.low > other.interval.high || other.interval.low > interval.high) return [name, other.name];
    }
  return null;
}

function inOrder(groups: readonly GroupReach[]): GroupReach[] {
  return groups.toSorted(
    (a, b) => b.sent - a.sent || nameOf(a.name).localeCompare(nameOf(b.name), undefined, { numeric: true }),
  );
}

function nameOf(name: string): string {
  return name === '' ? 'No source noted' : name;
}

function rangeCell({ n, interval }: CountOf): string {
  if (interval === null) return isFew({ n }) ? 'too few' : '';
  return `${inHundred(interval.low)} to ${inHundred(interval.high)}`;
}
