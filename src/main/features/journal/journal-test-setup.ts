import type { TestApp } from '../../app-for-tests.ts';

type SaveEntry = Parameters<TestApp['call']['journal']['save']>[0];

/** What the editor would send for the first save of an entry of today; `number` tells keys apart. */
export function entryOf(number: number, changes: Partial<SaveEntry> = {}): SaveEntry {
  return {
    key: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    revision: 0,
    day: '2026-11-23',
    kind: 'entry',
    title: '',
    body: '',
    energy: null,
    worry: null,
    private: false,
    ...changes,
  };
}

/** Adds an application at a stage, applied on a day; gives its card. */
export async function addApplication(
  app: TestApp,
  company: string,
  { stage = 'applied', appliedOn = '2026-11-02' } = {},
) {
  const { stages } = await app.call.applications.board({});
  const { card } = await app.call.applications.create({
    facts: { role: 'Planner', company },
    stageId: stages.find(({ code }) => code === stage)?.id,
    appliedOn: stage === 'saved' ? undefined : appliedOn,
  });
  return card;
}

/** Moves an application to the stage with this code on a day. */
export async function moveTo(app: TestApp, id: number, stage: string, on?: string): Promise<void> {
  const { stages, cards } = await app.call.applications.board({});
  const card = cards.find((one) => one.id === id);
  const target = stages.find(({ code }) => code === stage);
  if (!card || !target) throw new Error(`No card ${id} or stage ${stage}`);
  await app.call.applications.move({ items: [card], stageId: target.id, after: null, on });
}
