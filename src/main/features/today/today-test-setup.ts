import type { SaveInterview } from '../../../shared/applications.ts';
import type { TestApp } from '../../app-for-tests.ts';
import { localZone } from '../../local-now.ts';

/** Adds an application through the router; `stage` is a code. */
export async function addApplication(
  app: TestApp,
  facts: { role?: string; company?: string; stage?: string; appliedOn?: string | null } = {},
) {
  const { role = 'Planner', company = 'Halden Freight', stage = 'applied', appliedOn = null } = facts;
  const { card } = await app.call.applications.create({
    facts: { role, company },
    stageId: await stageId(app, stage),
    appliedOn,
  });
  return card;
}

/** The id of a shipped stage or outcome. */
async function stageId(app: TestApp, code: string): Promise<number> {
  const { stages } = await app.call.applications.board({});
  const stage = stages.find((one) => one.code === code);
  if (!stage) throw new Error(`There is no stage ${code}`);
  return stage.id;
}

/** Moves a card to a stage by its code, as it stands now. */
export async function moveTo(app: TestApp, id: number, code: string): Promise<void> {
  const { card } = await app.call.applications.get({ id });
  await app.call.applications.move({ items: [card], stageId: await stageId(app, code), after: null });
}

/** An interview on the clocks of this computer that needs only a time. */
export function interviewOf(applicationId: number, startsAt: string, changes: Partial<SaveInterview> = {}) {
  return {
    id: null,
    revision: 0,
    applicationId,
    kind: 'panel' as const,
    startsAt,
    endsAt: null,
    timeZone: localZone(),
    place: '',
    link: '',
    preparation: '',
    howItWent: '',
    contactIds: [],
    ...changes,
  };
}

/** Somebody in the address book; `columns` are written as the contacts of the network keep them. */
export async function addPerson(
  app: TestApp,
  name: string,
  columns: { every_days?: number; added_on?: string; do_not_contact?: 1; snoozed_until?: string } = {},
): Promise<number> {
  const blank = { role: '', company: '', email: '', phone: '' };
  const { id } = await app.call.network.saveContact({ id: null, revision: 0, name, ...blank });
  const { db } = app.context;
  for (const [column, value] of Object.entries(columns))
    db.prepare(`UPDATE contacts SET ${column} = ? WHERE id = ?`).run(value, id);
  return id;
}

/** Notes that a person was written to. */
export function touch(app: TestApp, contactId: number, on: string): void {
  app.context.db
    .prepare("INSERT INTO contact_touches (contact_id, occurred_on, channel) VALUES (?, ?, 'email')")
    .run(contactId, on);
}
