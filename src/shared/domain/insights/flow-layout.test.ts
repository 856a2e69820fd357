import { describe, expect, it } from 'vitest';
import { type FlowFrame, layOutFlow, type PlacedFlow } from './flow-layout.ts';
import { goldenFlow } from './golden-flow-for-tests.ts';

const FRAME: FlowFrame = { width: 500, nodeWidth: 8, height: 280, slot: 18, gap: 6, rise: 24 };

function nodeOf({ nodes }: PlacedFlow, name: string) {
  const found = nodes.find(({ node }) => node.name === name);
  if (!found) throw new Error(`There is no node ${name}.`);
  return found;
}

describe('the layout of the strands', () => {
  it('draws every height to one scale, and strands fill the nodes they join', () => {
    const placed = layOutFlow(goldenFlow(), FRAME);
    const scale = nodeOf(placed, 'HR interview').height / 61;
    for (const { node, height } of placed.nodes) expect(height).toBeCloseTo(node.count * scale, 6);
    const into = placed.links.filter(({ target }) => target.node.name === 'HR interview');
    expect(into.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(61 * scale, 6);
    for (const { y0, y1, width, source, target } of placed.links) {
      expect(y0 - width / 2).toBeGreaterThanOrEqual(source.y - 1e-6);
      expect(y0 + width / 2).toBeLessThanOrEqual(source.y + source.height + 1e-6);
      expect(y1 - width / 2).toBeGreaterThanOrEqual(target.y - 1e-6);
      expect(y1 + width / 2).toBeLessThanOrEqual(target.y + target.height + 1e-6);
    }
  });

  it('lets strands of one node never cross', () => {
    const { links } = layOutFlow(goldenFlow(), FRAME);
    for (const one of links) {
      for (const other of links) {
        const isSameColumn = one.target.x === other.target.x;
        if (one.source === other.source && isSameColumn && one.target.y < other.target.y)
          expect(one.y0).toBeLessThan(other.y0);
        if (one.target === other.target && one.y0 < other.y0) expect(one.y1).toBeLessThan(other.y1);
      }
    }
  });

  it('lets what skips a stage pass below it', () => {
    const placed = layOutFlow(goldenFlow(), FRAME);
    const skipping = placed.links.find(({ link }) => link.from === 'HR interview' && link.to === 'Offer');
    const top = (skipping?.y0 ?? 0) - (skipping?.width ?? 0) / 2;
    for (const name of ['Technical', 'Panel']) {
      const { y, height } = nodeOf(placed, name);
      expect(y + height).toBeLessThanOrEqual(top + 1e-6);
    }
  });

  it.each([1, 100])('keeps room for a name at every end, in the frame, with %i times as many', (times) => {
    const ends = Array.from({ length: 10 }, (_, at) => ({
      id: `end ${at}`,
      name: `End ${at}`,
      kind: 'ended' as const,
      rank: 2,
      count: at === 0 ? times : 1,
    }));
    const all = ends.reduce((sum, { count }) => sum + count, 0);
    const { nodes, height, columns } = layOutFlow(
      {
        nodes: [{ id: 'began', name: 'I applied', kind: 'began', rank: 0, count: all }, ...ends],
        links: ends.map(({ id, count }) => ({ from: 'began', to: id, count })),
      },
      FRAME,
    );
    expect(columns).toEqual([0, 492]);
    const centres = nodes.slice(1).map(({ y, height: own }) => y + own / 2);
    for (const [at, centre] of centres.entries()) {
      if (at > 0) expect(centre - (centres[at - 1] ?? 0)).toBeGreaterThanOrEqual(18);
      expect(centre).toBeGreaterThanOrEqual(9 - 1e-6);
      expect(centre).toBeLessThanOrEqual(height - 9 + 1e-6);
    }
    expect(nodes.every(({ y, height: own }) => own >= 1.5 && y + own <= height + 1e-6)).toBe(true);
  });

  it('has nothing to place of nothing', () => {
    expect(layOutFlow({ nodes: [], links: [] }, FRAME)).toMatchObject({ nodes: [], links: [], columns: [] });
  });
});
