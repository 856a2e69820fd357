import { describe, expect, it } from 'vitest';
import { type FlowFrame, layOutFlow } from '../../../../shared/domain/insights/flow-layout.ts';
import type { FlowNode } from '../../../../shared/insights.ts';
import { BEFORE_COUNT, countText, headLines, placeLabels } from './flow-labels.ts';

const FRAME: FlowFrame = { width: 400, nodeWidth: 8, height: 260, slot: 18, gap: 6, rise: 20 };
const LEFT = 90;
const RIGHT = 160;
const ofHead = (text: string) => text.length * 8;
const ofName = (text: string) => text.length * 7;

function flowWith(stages: readonly string[], ends: readonly string[]) {
  const node = (name: string, kind: FlowNode['kind'], rank: number): FlowNode => ({
    id: name,
    name,
    kind,
    rank,
    count: 1200,
  });
  return {
    nodes: [
      node('I applied', 'began', 0),
      node('They wrote to me first, out of nowhere', 'began', 0),
      ...stages.map((name, at) => node(name, 'stage', at + 1)),
      ...ends.map((name) => node(name, 'ended', stages.length + 1)),
    ],
    links: [],
  };
}

const LONG = 'A first telephone call with somebody from human resources ok';
const ENDS = Array.from({ length: 10 }, (_, at) => (at === 3 ? `${LONG} again` : `End ${at}`));

describe('the names in the flow', () => {
  it.each([
    [['Screening', 'Interview']],
    [['Applied', LONG, 'Screening', 'Technical', 'Interview', 'Panel', 'Offer']],
    [[LONG, `${LONG}!`, `${LONG}?`]],
  ])('never meet and stay in the drawing: %j', (stages) => {
    const { nodes, columns } = layOutFlow(flowWith(stages, ENDS), FRAME);
    const room = { ofHead, ofName, nodeWidth: 8, left: LEFT, right: RIGHT, columns };
    const boxes = placeLabels(nodes, headLines(nodes, room), room).map(
      ({ placed, name, x, y, anchor, isHead }) => {
        const width = (isHead ? ofHead : ofName)(name) + BEFORE_COUNT + ofName(countText(placed));
        const left = anchor === 'start' ? x : x - width;
        return { left, right: left + width, top: y - 12, bottom: y + 3 };
      },
    );
    for (const [at, one] of boxes.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(-LEFT);
      expect(one.right).toBeLessThanOrEqual(FRAME.width + RIGHT);
      for (const other of boxes.slice(at + 1)) {
        const isApart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(isApart, `${JSON.stringify(one)} ${JSON.stringify(other)}`).toBe(true);
      }
    }
  });

  it('have one line where they fit, and more where columns are narrow', () => {
    const linesOf = (stages: string[]) => {
      const { nodes, columns } = layOutFlow(flowWith(stages, ENDS), FRAME);
      return headLines(nodes, { ofHead, ofName, nodeWidth: 8, left: LEFT, right: RIGHT, columns });
    };
    expect(linesOf(['Screening', 'Interview'])).toBe(1);
    expect(linesOf(['Applied', 'Screening', 'Interview', 'Offer'])).toBe(2);
    expect(linesOf(['Applied', 'Call', 'Screening', 'Technical', 'Interview', 'Panel', 'Offer'])).toBe(3);
  });
});
