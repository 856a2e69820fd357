import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOW_BEGAN } from '../../applications.ts';
import type { Flow } from '../../insights.ts';
import { addDays } from '../days.ts';
import { applicationFlow, namedTransitions, strandOf } from './application-flow.ts';
import { type ApplicationHistory, furthestRank } from './application-history.ts';
import { historyOf, idOf, SHIPPED } from './insights-fixtures.ts';
import { replyDays } from './reply-days.ts';

const strand = (history: ApplicationHistory) =>
  strandOf(history, replyDays(history, [], SHIPPED).length > 0, SHIPPED);
const wayOf = (history: ApplicationHistory) =>
  strand(history).map((id) => {
    const stageId = Number(id.split(':')[1]);
    return SHIPPED.byId.get(stageId)?.code ?? id;
  });

describe('the way of one application', () => {
  it.each([
    ['nothing heard', [], 'applied waiting'],
    ['straight on', ['2026-10-05 screening', '2026-10-09 interview'], 'applied screening interview open'],
    ['a stage skipped', ['2026-10-05 offer', '2026-10-09 accepted'], 'applied offer accepted'],
    ['a stage twice', ['2026-10-05 interview', '2026-10-09 interview'], 'applied interview open'],
    ['back to Applied', ['2026-10-05 interview', '2026-10-09 applied'], 'applied interview open'],
    [
      'back, and on by another way',
      ['2026-10-05 interview', '2026-10-09 screening', '2026-10-12 offer'],
      'applied interview offer open',
    ],
    ['reopened', ['2026-10-05 rejected', '2026-10-09 interview'], 'applied interview open'],
    ['reopened where it was', ['2026-10-05 rejected', '2026-10-09 applied'], 'applied open'],
    ['closed as silence, reopened', ['2026-10-05 no_reply', '2026-10-09 applied'], 'applied waiting'],
    [
      'ended twice',
      ['2026-10-05 rejected', '2026-10-09 offer', '2026-10-20 withdrawn'],
      'applied offer withdrawn',
    ],
    [
      'noted in another order',
      ['2026-10-09 interview', '2026-10-05 screening'],
      'applied screening interview open',
    ],
    [
      'two stages in a day',
      ['2026-10-05 interview', '2026-10-05 screening'],
      'applied screening interview open',
    ],
  ])('%s', (_, moves, way) => {
    expect(wayOf(historyOf('2026-10-01', moves)).slice(1).join(' ')).toBe(way);
  });

  it('has no stage where it was only accepted', () => {
    const history = historyOf('2026-10-01', ['2026-10-02 accepted']);
    expect(wayOf({ ...history, events: history.events.slice(1) })).toEqual(['began:i_applied', 'accepted']);
  });
});

describe('where the picture begins', () => {
  const sent = historyOf('2026-10-01', ['2026-10-05 rejected']);
  const theyWrote = historyOf('2026-10-01', ['2026-10-05 rejected'], { howBegan: 'they_wrote' });
  const startOf = (histories: readonly ApplicationHistory[]) =>
    applicationFlow(histories.map(strand), SHIPPED).nodes.map(({ id, rank }) => `${id} ${rank}`);
  const applied = `stage:${idOf('applied')}`;
  const rejected = `ended:${idOf('rejected')}`;

  it('has one box for "I applied" and Applied while both are the same', () => {
    expect(startOf([sent, sent])).toEqual(['began:i_applied 0', `${rejected} 1`]);
  });

  it('has both when another beginning leads there', () => {
    expect(startOf([sent, theyWrote])).toEqual([
      'began:i_applied 0',
      'began:they_wrote 0',
      `${applied} 1`,
      `${rejected} 2`,
    ]);
  });

  it('has both when some went past Applied', () => {
    const skipped = { ...sent, events: [{ stageId: idOf('screening'), on: '2026-10-03' }] };
    expect(startOf([sent, skipped]).slice(0, 2)).toEqual(['began:i_applied 0', `${applied} 1`]);
  });

  it('is empty without an application', () => {
    expect(applicationFlow([], SHIPPED)).toEqual({ nodes: [], links: [] });
  });
});

const total = (flow: Flow, side: 'from' | 'to', id: string) =>
  flow.links.filter((link) => link[side] === id).reduce((sum, { count }) => sum + count, 0);
const anyHistory = fc
  .record({
    began: fc.constantFrom(...HOW_BEGAN),
    moves: fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...SHIPPED.all)), { maxLength: 8 }),
    isSent: fc.boolean(),
    stands: fc.constantFrom(...SHIPPED.all),
  })
  .map(({ began, moves, isSent, stands }): ApplicationHistory => {
    const events = moves.map(([day, { id }]) => ({ stageId: id, on: addDays('2026-10-01', day) }));
    const history = historyOf('2026-10-01', [], { howBegan: began, stageId: stands.id });
    return { ...history, events: isSent ? [...history.events, ...events] : events };
  });

describe('any histories at all', () => {
  it('flow without a loss from a beginning to exactly one end', () => {
    fc.assert(
      fc.property(fc.array(anyHistory, { maxLength: 30 }), (histories) => {
        const strands = histories.map(strand);
        const flow = applicationFlow(strands, SHIPPED);
        const rank = new Map(flow.nodes.map((node) => [node.id, node.rank]));
        let [began, ended] = [0, 0];
        for (const { id, kind, count } of flow.nodes) {
          if (kind === 'began') began += count;
          else expect(total(flow, 'to', id)).toBe(count);
          if (kind === 'began' || kind === 'stage') expect(total(flow, 'from', id)).toBe(count);
          else ended += count;
        }
        expect([began, ended]).toEqual([histories.length, histories.length]);
        for (const { from, to } of flow.links)
          expect(rank.get(from) ?? Number.NaN).toBeLessThan(rank.get(to) ?? Number.NaN);
        const rows = namedTransitions(strands, SHIPPED).flat();
        expect(rows).toHaveLength(flow.links.reduce((sum, { count }) => sum + count, 0));
        // The order in which they were read changes nothing.
        expect(applicationFlow(strands.toReversed(), SHIPPED)).toEqual(flow);
      }),
      { seed: 20261123, numRuns: 3_000 },
    );
  });

  it('pass no stage beyond the furthest, and none twice', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const stages = strand(history).filter((id) => id.startsWith('stage:'));
        expect(new Set(stages).size).toBe(stages.length);
        const furthest = furthestRank(history, SHIPPED) ?? -1;
        for (const id of stages)
          expect(SHIPPED.byId.get(Number(id.slice(6)))?.rank).toBeLessThanOrEqual(furthest);
      }),
      { seed: 20261123, numRuns: 3_000 },
    );
  });
});
