import type { Flow, FlowNodeKind } from '../../insights.ts';

const NODES: readonly (readonly [name: string, kind: FlowNodeKind, rank: number])[] = [
  ['Recruiter inquiry', 'began', 0],
  ['Applied', 'began', 0],
  ['HR interview', 'stage', 1],
  ['Technical', 'stage', 2],
  ['Panel', 'stage', 3],
  ['Offer', 'stage', 4],
  ['Accepted', 'ended', 5],
  ['Declined', 'ended', 5],
  ['Withdrew', 'ended', 5],
  ['Rejected', 'ended', 5],
  ['Auto-rejected', 'ended', 5],
  ['No response', 'waiting', 5],
];
const LINKS: readonly (readonly [from: string, to: string, count: number])[] = [
  ['Recruiter inquiry', 'HR interview', 51],
  ['Applied', 'No response', 14],
  ['Applied', 'Auto-rejected', 14],
  ['Applied', 'Withdrew', 11],
  ['Applied', 'HR interview', 10],
  ['HR interview', 'Offer', 16],
  ['HR interview', 'Withdrew', 15],
  ['HR interview', 'Rejected', 11],
  ['HR interview', 'Technical', 10],
  ['HR interview', 'No response', 9],
  ['Technical', 'Rejected', 4],
  ['Technical', 'Withdrew', 4],
  ['Technical', 'Panel', 2],
  ['Panel', 'Rejected', 1],
  ['Panel', 'Withdrew', 1],
  ['Offer', 'Accepted', 9],
  ['Offer', 'Declined', 7],
];

/** A hundred companies whose strands were counted by somebody else: what comes in goes out at every node. */
export function goldenFlow(times = 1): Flow {
  const links = LINKS.map(([from, to, count]) => ({ from, to, count: count * times }));
  const sum = (side: 'from' | 'to', name: string) =>
    links.reduce((all, link) => (link[side] === name ? all + link.count : all), 0);
  const nodes = NODES.map(([name, kind, rank]) => ({
    id: name,
    name,
    kind,
    rank,
    count: Math.max(sum('from', name), sum('to', name)),
  }));
  return { nodes, links };
}
