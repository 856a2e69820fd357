import type { HowBegan } from '../../applications.ts';
import type { Flow, FlowLink, FlowNode } from '../../insights.ts';
import { type ApplicationHistory, isEnd, type PlacedStage, type StageOrder } from './application-history.ts';

/** The ids of the nodes one application passes, from how it began to where it stands. */
export type Strand = readonly string[];

const BEGAN: readonly (readonly [HowBegan, string])[] = [
  ['i_applied', 'I applied'],
  ['they_wrote', 'They wrote'],
  ['referral', 'Referral'],
  ['other', 'Other'],
];
const OPEN: Node = { id: 'open', name: 'Still open', kind: 'open' };
const WAITING: Node = { id: 'waiting', name: 'No reply yet', kind: 'waiting' };

type Node = Pick<FlowNode, 'id' | 'name' | 'kind'>;

/**
 * The way of one application: how it began, the open stages from Applied on in the order of their days, and one end. A
 * stage counts only where it lies further on the board than all before it. So a step back (to the same stage again or to
 * an earlier one) is not drawn: the strand stays at the furthest stage until it goes further or ends. Of one day the
 * stage earlier on the board comes first. An outcome that was left again is not on the way; the end is where the
 * application stands now.
 */
export function strandOf(history: ApplicationHistory, heard: boolean, order: StageOrder): Strand {
  const strand = [beganId(history.howBegan)];
  let furthest = -1;
  for (const stage of stagesByDay(history, order)) {
    if (stage.rank <= furthest) continue;
    furthest = stage.rank;
    strand.push(stageId(stage));
  }
  const now = order.byId.get(history.stageId);
  if (now && isEnd(now)) strand.push(endId(now));
  else strand.push(heard ? OPEN.id : WAITING.id);
  return strand;
}

function stagesByDay(history: ApplicationHistory, order: StageOrder): PlacedStage[] {
  const visits: { stage: PlacedStage; on: string }[] = [];
  for (const { stageId: id, on } of history.events) {
    const stage = order.byId.get(id);
    if (stage && !isEnd(stage) && stage.rank >= order.ranks.applied) visits.push({ stage, on });
  }
  visits.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.stage.rank - b.stage.rank));
  return visits.map(({ stage }) => stage);
}

/** All strands in one picture, in a fixed order: as the board has it, then Still open and No reply yet. */
export function applicationFlow(strands: readonly Strand[], order: StageOrder): Flow {
  const drawn = withoutRepeatedStart(strands, order);
  const counts = new Map<string, number>();
  const links = new Map<string, Map<string, number>>();
  for (const strand of drawn)
    strand.forEach((id, at) => {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      const next = strand[at + 1];
      if (next === undefined) return;
      const onwards = links.get(id) ?? new Map<string, number>();
      links.set(id, onwards.set(next, (onwards.get(next) ?? 0) + 1));
    });
  const nodes = ranked(nodesInOrder(order).filter(({ id }) => counts.has(id))).map((node) => ({
    ...node,
    count: counts.get(node.id) ?? 0,
  }));
  return {
    nodes,
    links: nodes.flatMap(({ id: from }) =>
      nodes.flatMap(({ id: to }): FlowLink[] => {
        const count = links.get(from)?.get(to);
        return count === undefined ? [] : [{ from, to, count }];
      }),
    ),
  };
}

/** The transitions of each strand by the names of the nodes, as the picture of all of them draws them. */
export function namedTransitions(
  strands: readonly Strand[],
  order: StageOrder,
): { from: string; to: string }[][] {
  const names = new Map(nodesInOrder(order).map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return withoutRepeatedStart(strands, order).map((strand) =>
    strand.slice(1).map((to, at) => ({ from: nameOf(strand[at] ?? ''), to: nameOf(to) })),
  );
}

/**
 * Where all that began one way were applied for, and nothing else was, "I applied" and Applied are the same box: the
 * first stands for both. Otherwise both are drawn.
 */
function withoutRepeatedStart(strands: readonly Strand[], order: StageOrder): readonly Strand[] {
  const applied = order.all.find((stage) => stage.code === 'applied');
  if (!applied) return strands;
  const id = stageId(applied);
  const entering = new Set(strands.flatMap(([began, next]) => (next === id ? [began] : [])));
  const [only] = entering;
  const isRepeated = entering.size === 1 && strands.every(([began, next]) => began !== only || next === id);
  return isRepeated ? strands.map((strand) => strand.filter((one) => one !== id)) : strands;
}

/** Every node there can be, from left to right and from top to bottom. */
function nodesInOrder(order: StageOrder): Node[] {
  return [
    ...BEGAN.map(([how, name]): Node => ({ id: beganId(how), name, kind: 'began' })),
    ...order.all.map(
      (stage): Node =>
        isEnd(stage)
          ? { id: endId(stage), name: stage.name, kind: 'ended' }
          : { id: stageId(stage), name: stage.name, kind: 'stage' },
    ),
    OPEN,
    WAITING,
  ];
}

/** The columns: how it began, one for each stage, and all ends in the last. */
function ranked(nodes: readonly Node[]): Omit<FlowNode, 'count'>[] {
  const stages = nodes.filter(({ kind }) => kind === 'stage');
  return nodes.map((node) => {
    if (node.kind === 'began') return { ...node, rank: 0 };
    return { ...node, rank: node.kind === 'stage' ? stages.indexOf(node) + 1 : stages.length + 1 };
  });
}

function beganId(how: HowBegan): string {
  return `began:${how}`;
}

function stageId({ id }: PlacedStage): string {
  return `stage:${id}`;
}

function endId({ id }: PlacedStage): string {
  return `ended:${id}`;
}
