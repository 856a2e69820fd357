import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../shared/applications.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';

/** 100 sequences of up to 50 commands in `npm test`, 1,000 in `npm run test:deep`. */
const RUNS = Number(process.env.REBOUND_BOARD_RUNS ?? 100);

type Command =
  | { kind: 'add'; stage: number }
  | { kind: 'move'; cards: number[]; stage: number; place: number }
  | { kind: 'archive' | 'trash'; card: number }
  | { kind: 'restore' | 'undo' | 'redo' | 'reopen' }
  | { kind: 'later'; days: number };

const index = fc.nat({ max: 40 });
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), stage: index }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      cards: fc.array(index, { minLength: 1, maxLength: 3 }),
      stage: index,
      place: index,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('archive' as const, 'trash' as const), card: index }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'restore' as const,
        'undo' as const,
        'undo' as const,
        'redo' as const,
        'reopen' as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('later' as const), days: fc.constantFrom(0.2, 2) }) },
);

/** What must come back exactly: per stage the ids in order, what is archived, what is in the Trash, the counted stages. */
type Picture = {
  stages: Record<number, number[]>;
  archived: number[];
  trashed: number[];
  counted: Record<number, number[]>;
};

async function look(app: TestApp): Promise<Picture> {
  const { cards } = await app.call.applications.board({});
  const stages: Record<number, number[]> = {};
  for (const card of cards) {
    const list = stages[card.stageId] ?? [];
    list.push(card.id);
    stages[card.stageId] = list;
  }
  const trashed = await app.call.applications.trashed({});
  const events = app.context.db
    .prepare<[], { id: number; stageId: number }>(
      'SELECT application_id AS id, stage_id AS stageId FROM effective_stage_events ORDER BY id',
    )
    .all();
  const counted: Record<number, number[]> = {};
  for (const event of events) counted[event.id] = [...(counted[event.id] ?? []), event.stageId];
  return {
    stages,
    archived: cards.filter((card) => card.archived).map((card) => card.id),
    trashed: trashed.map((row) => row.id).sort((a, b) => a - b),
    counted,
  };
}

/** Positions are unique within a stage, and what an application repeats of its history is what the history says. */
function checkInvariants(app: TestApp): void {
  const { db } = app.context;
  const twice = db
    .prepare('SELECT 1 FROM applications GROUP BY stage_id, position HAVING count(*) > 1')
    .get();
  expect(twice).toBeUndefined();
  const unsettled = db
    .prepare(
      `SELECT a.id FROM applications a WHERE (a.stage_id, a.stage_since) IS NOT (
         SELECT stage_id, occurred_on FROM effective_stage_events e
         WHERE e.application_id = a.id AND e.kind = 'move' ORDER BY e.id DESC LIMIT 1)`,
    )
    .get();
  expect(unsettled).toBeUndefined();
}

const pick = <Item>(list: readonly Item[], at: number): Item | undefined =>
  list[at % Math.max(list.length, 1)];

async function run(app: TestApp, step: Command, stages: Stage[], before: Picture): Promise<'step' | 'none'> {
  const { cards } = await app.call.applications.board({});
  switch (step.kind) {
    case 'add': {
      const stageId = pick(stages, step.stage)?.id;
      await app.call.applications.create({ facts: { role: 'Baker', company: 'Halden Freight' }, stageId });
      return 'step';
    }
    case 'move': {
      const moved = [...new Set(step.cards.map((at) => pick(cards, at)))].filter(
        (card) => card !== undefined,
      );
      const stageId = pick(stages, step.stage)?.id;
      if (moved.length === 0 || stageId === undefined) return 'none';
      const others = (before.stages[stageId] ?? []).filter((id) => !moved.some((card) => card.id === id));
      const after =
        step.place % (others.length + 1) === 0
          ? null
          : (others[(step.place % (others.length + 1)) - 1] ?? null);
      const result = await app.call.applications.move({ items: moved, stageId, after });
      const now = (await look(app)).stages[stageId] ?? [];
      const at = after === null ? 0 : others.indexOf(after) + 1;
      expect(now).toEqual([...others.slice(0, at), ...moved.map((card) => card.id), ...others.slice(at)]);
      expect(result.cards.every((card) => card.stageId === stageId)).toBe(true);
      return 'step';
    }
    case 'archive': {
      const card = pick(cards, step.card);
      if (!card) return 'none';
      await app.call.applications.archive({ items: [card], archived: !card.archived });
      return 'step';
    }
    case 'trash': {
      const card = pick(cards, step.card);
      if (!card) return 'none';
      await app.call.applications.trash({ items: [card] });
      return 'step';
    }
    case 'restore': {
      if (before.trashed.length === 0) return 'none';
      await app.call.applications.restore({ ids: before.trashed });
      return 'step';
    }
    default:
      return 'none';
  }
}

describe('the board under random commands', () => {
  it(`keeps a total order, loses nothing and undoes exactly (${RUNS} runs of up to 50)`, {
    timeout: 1_200_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 10, maxLength: 50, size: 'max' }), async (commands) => {
        const app = openTestApp();
        try {
          const { stages } = await app.call.applications.board({});
          let picture = await look(app);
          let past: Picture[] = [];
          let future: Picture[] = [];
          for (const step of commands) {
            if (step.kind === 'undo' || step.kind === 'redo') {
              const [from, to] = step.kind === 'undo' ? [past, future] : [future, past];
              const expected = from.pop();
              await app.call.undo[step.kind]({});
              if (expected) {
                to.push(picture);
                picture = expected;
              }
            } else if (step.kind === 'reopen') app.reopen();
            else if (step.kind === 'later') app.wait(step.days);
            else if ((await run(app, step, stages, picture)) === 'step') {
              past = [...past, picture];
              future = [];
              picture = await look(app);
            }
            expect(await look(app)).toEqual(picture);
            checkInvariants(app);
          }
        } finally {
          app.close();
        }
      }),
      { numRuns: RUNS, seed: 20261123 },
    );
  });
});
