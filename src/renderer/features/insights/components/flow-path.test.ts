import { describe, expect, it } from 'vitest';
import type { PlacedLink, PlacedNode } from '../../../../shared/domain/insights/flow-layout.ts';
import { strandPath } from './flow-path.ts';

function strand(x: number, y0: number, toX: number, y1: number, width: number): PlacedLink {
  const node = (id: string, at: number): PlacedNode => ({
    node: { id, name: id, kind: 'stage', rank: 0, count: 1 },
    x: at,
    y: 0,
    height: 100,
    slot: 100,
    isAlone: true,
  });
  return {
    link: { from: 'a', to: 'b', count: 1 },
    source: node('a', x),
    target: node('b', toX),
    width,
    y0,
    y1,
  };
}

function pointsOf(path: string): [number, number][] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

const COLUMNS = [0, 100, 200, 300];

describe('the outline of a strand', () => {
  it('joins the whole height at both ends', () => {
    const points = pointsOf(strandPath(strand(0, 50, 300, 200, 8), COLUMNS, 8));
    for (const corner of [
      [8, 46],
      [8, 54],
      [300, 196],
      [300, 204],
    ])
      expect(points).toContainEqual(corner);
  });

  it('is as wide in a steep bend as at its ends', () => {
    const points = pointsOf(strandPath(strand(0, 0, 100, 200, 4), [0, 100], 8));
    const middle = points.length / 4;
    const [above, below] = [points.at(Math.round(middle)), points.at(-Math.round(middle) - 1)];
    expect(
      Math.hypot((above?.[0] ?? 0) - (below?.[0] ?? 0), (above?.[1] ?? 0) - (below?.[1] ?? 0)),
    ).toBeCloseTo(4, 1);
  });

  it('rises only in the last gap, so that it passes no node on its way', () => {
    const points = pointsOf(strandPath(strand(0, 150, 300, 20, 10), COLUMNS, 8));
    for (const [x, y] of points) if (x <= 208) expect(Math.abs(y - 150)).toBeCloseTo(5, 6);
  });
});
