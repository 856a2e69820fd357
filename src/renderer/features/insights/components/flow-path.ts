import type { PlacedLink } from '../../../../shared/domain/insights/flow-layout.ts';

const PIECES = 32;
/** Wider than this part of its gap a strand would fold over itself in the bend. */
const WIDEST_BENT = 0.25;

/**
 * The outline of a strand, equally wide all along where the gap allows it. One that has to rise past other columns stays
 * level until the last gap: on a straight way it would run behind their nodes, as if it had been there.
 */
export function strandPath(
  { source, target, width, y0, y1 }: PlacedLink,
  columns: readonly number[],
  nodeWidth: number,
): string {
  const from = source.x + nodeWidth;
  const before = columns.findLast((x) => x < target.x) ?? source.x;
  const bend = y1 < y0 && before > source.x ? before + nodeWidth : from;
  const gap = target.x - bend;
  const half = width / 2;
  const isBent = width < gap * WIDEST_BENT;
  const above: string[] = [`${round(from)},${round(y0 - half)}`];
  const below: string[] = [`${round(from)},${round(y0 + half)}`];
  for (let piece = 0; piece <= PIECES; piece += 1) {
    const { x, y, across } = pointAt(piece / PIECES, gap, y1 - y0);
    const [right, down] = isBent ? [half * across.x, half * across.y] : [0, half];
    above.push(`${round(bend + x - right)},${round(y0 + y - down)}`);
    below.push(`${round(bend + x + right)},${round(y0 + y + down)}`);
  }
  return `M${above.join('L')}L${below.reverse().join('L')}Z`;
}

/** A point of the curve that begins and ends level, with the direction across it. */
function pointAt(part: number, wide: number, high: number) {
  const rest = 1 - part;
  const x = wide * (1.5 * rest * rest * part + 1.5 * rest * part * part + part ** 3);
  const y = high * (3 * rest * part * part + part ** 3);
  const alongX = wide * (1.5 * rest * rest + 1.5 * part * part);
  const alongY = high * 6 * rest * part;
  const length = Math.hypot(alongX, alongY) || 1;
  return { x, y, across: { x: -alongY / length, y: alongX / length } };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
