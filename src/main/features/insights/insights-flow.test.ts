import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { addStages, EVERYTHING, enterWays, leaksOf, linksOf, type Way } from './insights-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

const nodesOf = async () => {
  const { flow } = await app.call.insights.figures(EVERYTHING);
  return Object.fromEntries(flow.nodes.map(({ name, count }) => [name, count]));
};

describe('a hundred companies of one search', () => {
  it('give the transitions that were counted by hand', async () => {
    await addStages(app, 'Interview', ['HR interview', 'Technical', 'Panel']);
    await app.call.applications.addStage({ name: 'Auto-rejected', kind: 'outcome', colour: 'stone' });
    // What became of the 61 that came to a first interview with HR.
    const afterHr: (readonly [number, ...string[]])[] = [
      [9, 'Offer', 'Accepted'],
      [7, 'Offer', 'Declined by me'],
      [15, 'Withdrawn'],
      [11, 'Rejected'],
      [9, 'No reply'],
    ];
    const afterApplying: (readonly [number, ...string[]])[] = [
      [4, 'Technical', 'Rejected'],
      [4, 'Technical', 'Withdrawn'],
      [1, 'Technical', 'Panel', 'Rejected'],
      [1, 'Technical', 'Panel', 'Withdrawn'],
    ];
    const sent = { began: 'i_applied', isSent: true } as const;
    await enterWays(app, [
      ...afterHr.map(
        ([count, ...stages]): Way => ({
          count,
          began: 'they_wrote',
          isSent: false,
          stages: ['HR interview', ...stages],
        }),
      ),
      ...afterApplying.map(
        ([count, ...stages]): Way => ({ count, ...sent, stages: ['HR interview', ...stages] }),
      ),
      { count: 14, ...sent, stages: ['No reply'] },
      { count: 14, ...sent, stages: ['Auto-rejected'] },
      { count: 11, ...sent, stages: ['Withdrawn'] },
    ]);

    const { sent: n, flow } = await app.call.insights.figures(EVERYTHING);
    expect(n).toBe(100);
    expect(linksOf(flow)).toEqual([
      'I applied → HR interview 10',
      'I applied → Withdrawn 11',
      'I applied → No reply 14',
      'I applied → Auto-rejected 14',
      'They wrote → HR interview 51',
      'HR interview → Technical 10',
      'HR interview → Offer 16',
      'HR interview → Rejected 11',
      'HR interview → Withdrawn 15',
      'HR interview → No reply 9',
      'Technical → Panel 2',
      'Technical → Rejected 4',
      'Technical → Withdrawn 4',
      'Panel → Rejected 1',
      'Panel → Withdrawn 1',
      'Offer → Accepted 9',
      'Offer → Declined by me 7',
    ]);
    expect(await nodesOf()).toEqual({
      'I applied': 49,
      'They wrote': 51,
      'HR interview': 61,
      Technical: 10,
      Panel: 2,
      Offer: 16,
      Accepted: 9,
      'Declined by me': 7,
      Rejected: 16,
      Withdrawn: 31,
      'No reply': 23,
      'Auto-rejected': 14,
    });
    expect(leaksOf(flow, 100)).toEqual([]);
    const rows = await app.call.insights.flowRows(EVERYTHING);
    expect(rows).toHaveLength(189);
    expect(new Set(rows.map(({ application }) => application)).size).toBe(100);
    expect(rows.filter(({ from, to }) => from === 'Technical' && to === 'Panel')).toHaveLength(2);
  }, 60_000);

  it('keep both boxes where two beginnings lead to Applied', async () => {
    await addStages(app, 'Interview', ['Second interview']);
    await app.call.applications.addStage({ name: 'Moved team', kind: 'outcome', colour: 'stone' });
    const ways: (readonly [number, ...string[]])[] = [
      [1, 'Moved team'],
      [4, 'Closed by employer'],
      [35, 'Rejected'],
      [11, 'Screening', 'No reply'],
      [1, 'Screening', 'Moved team'],
      [3, 'Screening', 'Closed by employer'],
      [7, 'Screening', 'Rejected'],
      [1, 'Screening', 'Interview', 'Withdrawn'],
      [2, 'Screening', 'Interview', 'Closed by employer'],
      [2, 'Screening', 'Interview', 'Second interview', 'Offer'],
      [1, 'Screening', 'Interview', 'Second interview', 'Closed by employer'],
      [2, 'Screening', 'Interview', 'Second interview', 'Rejected'],
    ];
    await enterWays(app, [
      ...ways.map(([count, ...stages]): Way => ({ count, began: 'i_applied', isSent: true, stages })),
      { count: 30, began: 'i_applied', isSent: true, stages: ['No reply'] },
      { count: 30, began: 'they_wrote', isSent: true, stages: ['No reply'] },
    ]);

    const { flow } = await app.call.insights.figures(EVERYTHING);
    expect(linksOf(flow)).toEqual([
      'I applied → Applied 100',
      'They wrote → Applied 30',
      'Applied → Screening 30',
      'Applied → Rejected 35',
      'Applied → Closed by employer 4',
      'Applied → No reply 60',
      'Applied → Moved team 1',
      'Screening → Interview 8',
      'Screening → Rejected 7',
      'Screening → Closed by employer 3',
      'Screening → No reply 11',
      'Screening → Moved team 1',
      'Interview → Second interview 5',
      'Interview → Withdrawn 1',
      'Interview → Closed by employer 2',
      'Second interview → Offer 2',
      'Second interview → Rejected 2',
      'Second interview → Closed by employer 1',
      'Offer → Still open 2',
    ]);
    expect((await nodesOf()).Applied).toBe(130);
    expect(leaksOf(flow, 130)).toEqual([]);
  }, 60_000);
});
