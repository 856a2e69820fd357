import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOW_BEGAN } from '../../../shared/applications.ts';
import { addDays } from '../../../shared/domain/days.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { EVERYTHING, leaksOf } from './insights-test-setup.ts';

let app: TestApp;
beforeAll(() => {
  app = openTestApp('2026-11-23T09:00:00');
  // Nothing here is about a power cut, and there are many writes.
  app.context.db.pragma('synchronous = OFF');
});
afterAll(() => app.close());

const step = fc.record({
  what: fc.constantFrom(
    'move',
    'move',
    'move',
    'reached',
    'void',
    'correct',
    'undo',
    'redo',
    'takeBack',
    'wait',
  ),
  stage: fc.nat(),
  day: fc.nat(60),
  event: fc.nat(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Does one thing to an application as its page or the board would; what the app refuses is refused. */
async function take(
  id: number,
  stageIds: readonly number[],
  { what, stage, day, event }: Step,
): Promise<void> {
  const { applications, undo } = app.call;
  const { card, history } = await applications.get({ id });
  const stageId = stageIds[stage % stageIds.length] ?? 0;
  const eventId = history[event % history.length]?.id ?? 0;
  const on = addDays('2026-10-01', day);
  switch (what) {
    case 'move':
      await applications.move({ items: [card], stageId, after: null, on });
      return;
    case 'reached':
      await applications.addReached({ id, stageId, on });
      return;
    case 'void':
      await applications.voidEvent({ eventId });
      return;
    case 'correct':
      await applications.correctEventDate({ eventId, on });
      return;
    case 'takeBack':
      await applications.takeBack({ ids: [id] });
      return;
    case 'undo':
      await undo.undo({});
      return;
    case 'redo':
      await undo.redo({});
      return;
    case 'wait':
      app.wait(1);
  }
}

it('whatever was entered, corrected and taken back: no application is lost, and each has one end', async () => {
  const { stages } = await app.call.applications.board({});
  const stageIds = stages.map(({ id }) => id);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...HOW_BEGAN),
      fc.nat(),
      fc.option(fc.nat(40)),
      fc.array(step, { maxLength: 10 }),
      async (howBegan, stage, sentAfter, steps) => {
        run += 1;
        const source = `Run ${run}`;
        const { card } = await app.call.applications.create({
          facts: { role: 'Planner', company: 'Halden Freight', source, howBegan },
          stageId: stageIds[stage % stageIds.length],
          appliedOn: sentAfter === null ? null : addDays('2026-10-01', sentAfter),
        });
        for (const one of steps) {
          const { db } = app.context;
          const there = db.prepare('SELECT 1 FROM applications WHERE id = ?').get(card.id);
          // Undo can take the adding itself back.
          if (there) await take(card.id, stageIds, one).catch(refused);
        }
        const { sent, flow, funnel } = await app.call.insights.figures({ ...EVERYTHING, sources: [source] });
        expect(sent).toBeLessThanOrEqual(1);
        expect(leaksOf(flow, sent)).toEqual([]);
        // Nobody is further along than at the stage before.
        expect(funnel.map(({ reached }) => reached.k)).toEqual(
          funnel.map(({ reached }) => reached.k).toSorted((a, b) => b - a),
        );
      },
    ),
    { seed: 20261123, numRuns: 250 },
  );
  const { sent, flow, funnel } = await app.call.insights.figures(EVERYTHING);
  expect(sent).toBeGreaterThan(100);
  expect(leaksOf(flow, sent)).toEqual([]);
  expect(funnel[0]?.reached).toEqual({ k: sent, n: sent, interval: null });
  expect(funnel[1]?.reached.interval).not.toBeNull();
  const rows = await app.call.insights.flowRows(EVERYTHING);
  expect(rows).toHaveLength(flow.links.reduce((sum, { count }) => sum + count, 0));
  // At least the two ways an application can end were met.
  expect(new Set(flow.nodes.map(({ kind }) => kind))).toEqual(
    new Set(['began', 'stage', 'ended', 'open', 'waiting']),
  );
}, 120_000);

/** An entry that is the only one stays, and there may be nothing to undo: both are refusals with a sentence. */
function refused(error: unknown): void {
  if (!(error instanceof Error) || error.message.startsWith('Something went wrong')) throw error;
}
