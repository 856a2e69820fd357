import type { Flow, FlowLink, FlowNode } from '../../../../shared/insights.ts';
import { plainCount } from '../../../lib/counted.ts';
import type { ChartTable } from '../../../ui/chart-figure.tsx';

/** Below this a table says more than a drawing. */
export const FEWEST_FOR_FLOW = 10;

/** The heading of the flow: how many went. */
export function flowTitle(sent: number): string {
  if (sent === 0) return 'Nothing was sent in this time';
  if (sent === 1) return 'Where the one you sent went';
  return `Where the ${plainCount(sent)} went`;
}

/** A strand in words: "Applied to Screening: 18". */
export function strandName(from: string, to: string, count: number): string {
  return `${from} to ${to}: ${plainCount(count)}`;
}

/** A node in words: "Screening: 18". */
export function nodeName({ name, count }: FlowNode): string {
  return `${name}: ${plainCount(count)}`;
}

/** The strands as rows, those of one node together. */
export function flowTable({ nodes, links }: Flow): ChartTable {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    head: ['From', 'To', 'Applications'],
    rows: linksInOrder({ nodes, links }).map(({ from, to, count }) => [nameOf(from), nameOf(to), count]),
  };
}

/** From left to right, then by the order of where they go. */
export function linksInOrder({ nodes, links }: Flow): FlowLink[] {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  const ranks = new Map(nodes.map(({ id, rank }) => [id, rank]));
  const of = (found: Map<string, number>, id: string) => found.get(id) ?? 0;
  return links
    .filter(({ count }) => count > 0)
    .toSorted(
      (a, b) =>
        of(ranks, a.from) - of(ranks, b.from) ||
        of(places, a.from) - of(places, b.from) ||
        of(ranks, a.to) - of(ranks, b.to) ||
        of(places, a.to) - of(places, b.to),
    );
}
