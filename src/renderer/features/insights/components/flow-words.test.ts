import { describe, expect, it } from 'vitest';
import { layOutFlow } from '../../../../shared/domain/insights/flow-layout.ts';
import { goldenFlow } from '../../../../shared/domain/insights/golden-flow-for-tests.ts';
import { flowTable, flowTitle, linksInOrder, nodeName, strandName } from './flow-words.ts';

describe('the words of the flow', () => {
  it.each([
    [0, 'Nothing was sent in this time'],
    [1, 'Where the one you sent went'],
    [35, 'Where the 35 went'],
    [10_000, 'Where the 10,000 went'],
  ])('%i sent', (sent, title) => {
    expect(flowTitle(sent)).toBe(title);
  });

  it('name strands and nodes with their counts', () => {
    expect(strandName('Applied', 'Screening', 18)).toBe('Applied to Screening: 18');
    expect(nodeName({ id: 'a', name: 'Applied', kind: 'stage', rank: 0, count: 1200 })).toBe(
      'Applied: 1,200',
    );
  });

  it('give the table every strand that is drawn, from left to right', () => {
    const flow = goldenFlow();
    const { rows } = flowTable({ ...flow, links: flow.links.toReversed() });
    const drawn = layOutFlow(flow, {
      width: 500,
      nodeWidth: 8,
      height: 260,
      slot: 18,
      gap: 6,
      rise: 20,
    }).links;
    expect(rows.toSorted()).toEqual(drawn.map(({ link }) => [link.from, link.to, link.count]).toSorted());
    expect(rows.slice(0, 3)).toEqual([
      ['Recruiter inquiry', 'HR interview', 51],
      ['Applied', 'HR interview', 10],
      ['Applied', 'Withdrew', 11],
    ]);
  });

  it('leave out what nobody went', () => {
    const flow = goldenFlow();
    const links = linksInOrder({ ...flow, links: [...flow.links, { from: 'Panel', to: 'Offer', count: 0 }] });
    expect(links).toHaveLength(17);
  });
});
