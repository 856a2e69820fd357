import type { SaveEnding } from '../../../shared/endings.ts';
import type { TestApp } from '../../app-for-tests.ts';

/** Adds an application and moves its card; `stage` and `to` are codes. Gives its id. */
export async function endApplication(
  app: TestApp,
  facts: { role?: string; company?: string; stage?: string; to?: string } = {},
): Promise<number> {
  const { role = 'Planner', company = 'Halden Freight', stage = 'interview', to = 'rejected' } = facts;
  const { stages } = await app.call.applications.board({});
  const idOf = (code: string) => stages.find((one) => one.code === code)?.id;
  const { card } = await app.call.applications.create({
    facts: { role, company },
    stageId: idOf(stage),
    appliedOn: '2026-10-12',
  });
  await app.call.applications.move({ items: [card], stageId: idOf(to) ?? 0, after: null });
  await app.call.endings.begin({ applicationId: card.id });
  return card.id;
}

/** What the panel would send for an ending of today, with one theme that was said. */
export function endingOf(applicationId: number, changes: Partial<SaveEnding> = {}): SaveEnding {
  return {
    applicationId,
    revision: 1,
    draftRevision: 0,
    howCame: 'email',
    endedOn: '2026-11-23',
    words: { text: SAID, who: 'Dana Whitlow' },
    themes: [{ code: 'internal_candidate', control: 'outside', named: '', sureness: 3, spans: [[41, 69]] }],
    look: null,
    lookOn: null,
    ...changes,
  };
}

export const SAID = 'We have decided to offer the role to a colleague already in the team.';
