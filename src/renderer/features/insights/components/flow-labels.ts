import type { PlacedNode } from '../../../../shared/domain/insights/flow-layout.ts';
import { plainCount } from '../../../lib/counted.ts';
import { fitText, type Measure } from './fit-text.ts';

export type Label = {
  placed: PlacedNode;
  name: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
  isHead: boolean;
};

type Room = {
  /** Names of stages above their columns, and names beside nodes. */
  ofHead: Measure;
  ofName: Measure;
  nodeWidth: number;
  /** How far texts may go to the left of the first column and to the right of the last. */
  left: number;
  right: number;
  columns: readonly number[];
};

const APART = 10;
const MOST_LINES = 3;
/** A longer name is rather shortened than given a line more. */
const LONG_HEAD = 136;
/** Between a name and its count. */
export const BEFORE_COUNT = 6;
export const HEAD_LINE = 20;

/** A name with its count as it is written. */
export function countText(placed: PlacedNode): string {
  return plainCount(placed.node.count);
}

/** How many lines the names of the columns take, one lower than the next, because they are wider than a column. */
export function headLines(nodes: readonly PlacedNode[], room: Room): number {
  const heads = nodes.filter((placed) => isHead(placed, room));
  const fits = (lines: number) =>
    heads.every((placed) => {
      const needed = room.ofHead(placed.node.name) + BEFORE_COUNT + room.ofName(countText(placed));
      return Math.min(needed, LONG_HEAD) <= headRoom(placed, lines, room);
    });
  for (let lines = 1; lines < MOST_LINES; lines += 1) if (fits(lines)) return lines;
  return MOST_LINES;
}

/**
 * Where names stand, shortened so that none meets another: above the column of a stage, beside what it began or
 * ended with. `lines` is what `headLines` found.
 */
export function placeLabels(nodes: readonly PlacedNode[], lines: number, room: Room): Label[] {
  const last = room.columns.length - 1;
  return nodes.map((placed): Label => {
    const at = room.columns.indexOf(placed.x);
    const middle = placed.y + placed.height / 2 + 4.5;
    const count = BEFORE_COUNT + room.ofName(countText(placed));
    const beside = (x: number, y: number, anchor: 'start' | 'end', width: number): Label => ({
      placed,
      name: fitText(placed.node.name, width - count, room.ofName),
      x,
      y,
      anchor,
      isHead: false,
    });
    if (isHead(placed, room)) {
      const name = fitText(placed.node.name, headRoom(placed, lines, room) - count, room.ofHead);
      const y = -14 - HEAD_LINE * (lines - 1 - (at % lines));
      return { placed, name, x: placed.x, y, anchor: 'start', isHead: true };
    }
    if (at === last) return beside(placed.x + room.nodeWidth + 8, middle, 'start', room.right - 8);
    if (at === 0) return beside(placed.x - 8, middle, 'end', room.left - 8);
    const step = (room.columns[at + 1] ?? placed.x) - placed.x;
    return beside(placed.x + room.nodeWidth + 6, middle, 'start', step - room.nodeWidth - APART);
  });
}

function isHead(placed: PlacedNode, { columns }: Room): boolean {
  return placed.isAlone && (columns.length === 1 || placed.x !== columns.at(-1));
}

function headRoom(placed: PlacedNode, lines: number, { columns, right, nodeWidth }: Room): number {
  const at = columns.indexOf(placed.x);
  const next = columns[at + lines];
  // The last column has its names below the line of heads, so a head may go on above them.
  return next === undefined || at + lines >= columns.length - 1
    ? (columns.at(-1) ?? 0) + nodeWidth + right - placed.x
    : next - placed.x - APART;
}
