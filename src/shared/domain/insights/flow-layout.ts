import type { Flow, FlowLink, FlowNode } from '../../insights.ts';

export type PlacedNode = {
  node: FlowNode;
  x: number;
  y: number;
  height: number;
  slot: number;
  isAlone: boolean;
};
/** A strand from the right edge of one node to the left edge of another; `y` is where its middle leaves and arrives. */
export type PlacedLink = {
  link: FlowLink;
  source: PlacedNode;
  target: PlacedNode;
  width: number;
  y0: number;
  y1: number;
};
export type PlacedFlow = { nodes: PlacedNode[]; links: PlacedLink[]; columns: number[]; height: number };

export type FlowFrame = {
  /** From the left edge of the first column to the right edge of the last. */
  width: number;
  nodeWidth: number;
  /** The least height; it grows when the names at a side need more. */
  height: number;
  /** What a name beside a node needs, and the gap between two nodes. */
  slot: number;
  gap: number;
  /** How much lower than the last column the first begins, so that what goes on rises. */
  rise: number;
};

/** Below this a strand could not be seen or pointed at. */
const THINNEST = 1.5;

/**
 * Places of nodes and strands. Columns are the ranks, all that ended or is open stands in the last one, and nodes of a
 * column keep their order. Heights go by count; strands leave and arrive in the order of their other ends, so that
 * those of one node never cross each other.
 */
export function layOutFlow(flow: Flow, frame: FlowFrame): PlacedFlow {
  const last = Math.max(0, ...flow.nodes.map((node) => node.rank));
  const columns = Map.groupBy(flow.nodes, (node) => (isEnd(node) ? last : node.rank));
  const ranks = [...columns.keys()].sort((a, b) => a - b);
  const step = ranks.length > 1 ? (frame.width - frame.nodeWidth) / (ranks.length - 1) : 0;
  const slots = [...columns.values()].map((column) => slotsHeight(column, 0, frame));
  const height = Math.max(frame.height, ...slots.map((needed) => needed + frame.slot * 3));
  const scale = scaleFor([...columns.values()], height - frame.rise, frame);

  const nodes: PlacedNode[] = [];
  for (const [at, rank] of ranks.entries()) {
    const column = columns.get(rank) ?? [];
    const top = ranks.length > 1 ? frame.rise * (1 - at / (ranks.length - 1)) : 0;
    // The ends are spread over the whole height: the room between them is what keeps the strands apart.
    const free = height - top - slotsHeight(column, scale, frame);
    const spread = at === ranks.length - 1 && column.length > 1 ? free / (column.length - 1) : 0;
    let y = top;
    for (const node of column) {
      const own = Math.max(node.count * scale, THINNEST);
      const slot = slotOf(node, column.length, scale, frame);
      nodes.push({
        node,
        x: at * step,
        y: y + (slot - own) / 2,
        height: own,
        slot,
        isAlone: column.length === 1,
      });
      y += slot + frame.gap + spread;
    }
  }
  return {
    nodes,
    links: placeLinks(flow.links, nodes, scale),
    columns: ranks.map((_, at) => at * step),
    height,
  };
}

function isEnd({ kind }: FlowNode): boolean {
  return kind === 'ended' || kind === 'open' || kind === 'waiting';
}

function slotOf(node: FlowNode, inColumn: number, scale: number, frame: FlowFrame): number {
  return Math.max(node.count * scale, THINNEST, inColumn > 1 || isEnd(node) ? frame.slot : 0);
}

function slotsHeight(column: readonly FlowNode[], scale: number, frame: FlowFrame): number {
  const slots = column.map((node) => slotOf(node, column.length, scale, frame));
  return slots.reduce((sum, slot) => sum + slot, 0) + frame.gap * (column.length - 1);
}

/** The height of one application: the most that fits every column. Slots make it no simple quotient, so it is searched. */
function scaleFor(columns: readonly (readonly FlowNode[])[], height: number, frame: FlowFrame): number {
  let low = 0;
  let high = height;
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (columns.every((column) => slotsHeight(column, middle, frame) <= height)) low = middle;
    else high = middle;
  }
  return low;
}

function placeLinks(links: readonly FlowLink[], nodes: readonly PlacedNode[], scale: number): PlacedLink[] {
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const placed = links.flatMap((link): PlacedLink[] => {
    const source = byId.get(link.from);
    const target = byId.get(link.to);
    if (!source || !target || link.count <= 0) return [];
    return [{ link, source, target, width: Math.max(link.count * scale, THINNEST), y0: 0, y1: 0 }];
  });
  for (const own of Map.groupBy(placed, ({ source }) => source).values()) {
    own.sort(byPlace);
    stack(own, own[0]?.source, (link, y) => {
      link.y0 = y;
    });
  }
  for (const own of Map.groupBy(placed, ({ target }) => target).values()) {
    own.sort((a, b) => a.y0 - b.y0 || b.source.x - a.source.x);
    stack(own, own[0]?.target, (link, y) => {
      link.y1 = y;
    });
  }
  return placed;
}

/** What goes on comes first, and of that the nearest: so what goes further passes below the nodes between. */
function byPlace({ target: a }: PlacedLink, { target: b }: PlacedLink): number {
  if (isEnd(a.node) !== isEnd(b.node)) return isEnd(a.node) ? 1 : -1;
  return (isEnd(a.node) ? 0 : a.x - b.x) || a.y - b.y;
}

/** Side by side over the height of the node; strands that were widened to be seen share it out. */
function stack(
  links: PlacedLink[],
  node: PlacedNode | undefined,
  put: (link: PlacedLink, y: number) => void,
) {
  if (!node) return;
  const wide = links.reduce((sum, { width }) => sum + width, 0);
  const squeeze = wide > node.height ? node.height / wide : 1;
  let y = node.y;
  for (const link of links) {
    const room = link.width * squeeze;
    put(link, y + room / 2);
    y += room;
  }
}
