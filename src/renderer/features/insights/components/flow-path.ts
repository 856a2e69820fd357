import type { PlacedLink } from '../../../../shared/domain/insights/flow-layout.ts';

/**
 * The outline of a strand. One that has to rise past other columns stays level until the last gap: on a straight way
 * it would run behind their nodes, as if it had been there.
 */
export function strandPath(
  { source, target, width, y0, y1 }: PlacedLink,
  columns: readonly number[],
  nodeWidth: number,
): string {
  const from = source.x + nodeWidth;
  const before = columns.findLast((x) => x < target.x) ?? source.x;
  const bend = y1 < y0 && before > source.x ? before + nodeWidth : from;
  const middle = (bend + target.x) / 2;
  const half = width / 2;
  const edge = (start: number, end: number, there: boolean) =>
    there
      ? `M${from},${start}H${bend}C${middle},${start} ${middle},${end} ${target.x},${end}`
      : `L${target.x},${end}C${middle},${end} ${middle},${start} ${bend},${start}H${from}Z`;
  return edge(y0 - half, y1 - half, true) + edge(y0 + half, y1 + half, false);
}
