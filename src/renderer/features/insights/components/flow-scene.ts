import {
  layOutFlow,
  type PlacedFlow,
  type PlacedNode,
} from '../../../../shared/domain/insights/flow-layout.ts';
import type { Flow, FlowNode } from '../../../../shared/insights.ts';
import { plainCount } from '../../../lib/counted.ts';
import { measureIn } from './fit-text.ts';
import { BEFORE_COUNT, HEAD_LINE, headLines, type Label, placeLabels } from './flow-labels.ts';

export const NODE_WIDTH = 8;
const FRAME = { nodeWidth: NODE_WIDTH, height: 260, slot: 18, gap: 6, rise: 20 };
/** The most that names at a side may take of the width. */
const LEFT_SHARE = 0.24;
const RIGHT_SHARE = 0.3;

export type FlowScene = PlacedFlow & {
  labels: Label[];
  /** What stands left of the first column and above the nodes. */
  left: number;
  top: number;
  full: { width: number; height: number };
};

/** Everything of the drawing that has a place, for a width: nodes, strands, and names that fit. */
export function sceneOf(flow: Flow, width: number): FlowScene {
  const root = getComputedStyle(document.documentElement);
  const rem = Number.parseFloat(root.fontSize) / 16;
  const ofHead = measureIn(`480 ${16 * rem}px ${root.getPropertyValue('--serif')}`, 16 * rem);
  // Counts are bolder than names; what fits bold fits.
  const ofName = measureIn(`600 ${13 * rem}px ${root.getPropertyValue('--sans')}`, 13 * rem);
  const wide = ({ name, count }: FlowNode) => ofName(name) + BEFORE_COUNT + ofName(plainCount(count)) + 10;
  const widest = (nodes: readonly FlowNode[]) => Math.max(0, ...nodes.map(wide));

  const trial = layOutFlow(flow, { ...FRAME, width });
  const side = (x: number | undefined) =>
    trial.nodes.filter((placed) => placed.x === x).map((placed) => placed.node);
  const first = trial.columns.length > 1 ? side(trial.columns[0]) : [];
  const last = side(trial.columns.at(-1));
  const left = first.length > 1 ? Math.min(widest(first), width * LEFT_SHARE) : 0;
  const right = Math.min(widest(last), width * RIGHT_SHARE);

  const placed = layOutFlow(flow, {
    ...FRAME,
    slot: FRAME.slot * rem,
    width: Math.max(NODE_WIDTH, width - left - right),
  });
  const room = { ofHead, ofName, nodeWidth: NODE_WIDTH, left, right, columns: placed.columns };
  const lines = headLines(placed.nodes, room);
  const top = 20 + HEAD_LINE * lines * rem;
  return {
    ...placed,
    labels: placeLabels(placed.nodes, lines, room),
    left,
    top,
    full: { width, height: Math.ceil(top + placed.height + 8) },
  };
}

/** What can be reached one after another: each node, then the strands that leave it from the top down. */
export function reachOrder({ nodes, links }: PlacedFlow): string[] {
  return nodes.flatMap((placed: PlacedNode) => [
    placed.node.id,
    ...links
      .filter(({ source }) => source === placed)
      .toSorted((a, b) => a.y0 - b.y0)
      .map(({ link }) => strandKey(link)),
  ]);
}

/** A name for a strand that no node has. */
export function strandKey({ from, to }: { from: string; to: string }): string {
  return `${from}\n${to}`;
}
