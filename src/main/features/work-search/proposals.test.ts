import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { leadingTo } from './work-search-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

const PERIOD = { from: '2026-11-01', to: '2026-11-30' };
const proposed = async () => {
  const { proposals, leftOut } = await app.call.workSearch.proposals(PERIOD);
  return { names: proposals.map(({ takenFrom }) => takenFrom), proposals, leftOut };
};

async function apply(role: string, appliedOn: string) {
  const { stages } = await app.call.applications.board({});
  const stageId = stages.find(({ code }) => code === 'applied')?.id;
  const facts = { role, company: 'Halden Freight', url: 'https://jobs.example/1', note: 'Between us.' };
  const { card } = await app.call.applications.create({ facts, stageId, appliedOn });
  return card;
}

/** One record of each kind that can be proposed, and some that must not be. */
async function record() {
  const { id: applicationId } = await apply('Dispatcher', '2026-11-10');
  const interview = { id: null, revision: 0, applicationId, kind: 'panel' as const, endsAt: null } as const;
  const words = { place: '', link: '', preparation: '', howItWent: 'Badly.', contactIds: [] };
  const timeZone = 'Europe/Berlin';
  await app.call.applications.saveInterview({
    ...interview,
    ...words,
    startsAt: '2026-11-12T10:00',
    endsAt: '2026-11-12T10:50',
    timeZone,
  });
  // Not yet.
  await app.call.applications.saveInterview({
    ...interview,
    ...words,
    startsAt: '2026-11-23T15:00',
    timeZone,
  });
  for (const [kind, text] of [
    ['note', 'My thoughts'],
    ['call', 'Called them'],
  ] as const)
    await app.call.applications.saveTimelineEntry({
      id: null,
      revision: 0,
      applicationId,
      kind,
      on: '2026-11-13',
      text,
    });
  const event = { id: null, revision: 0, endsAt: null, timeZone: null, place: 'Hall 3', link: '' };
  const fair = { ...event, communityId: null, kind: 'fair' as const, name: 'Harbour fair' };
  const { id: went, revision } = await app.call.network.events.save({ ...fair, startsAt: '2026-11-14' });
  await app.call.network.events.setWent({ id: went, revision, went: true });
  const missed = await app.call.network.events.save({ ...fair, name: 'Missed', startsAt: '2026-11-15' });
  await app.call.network.events.setWent({ id: missed.id, revision: missed.revision, went: false });
  app.context.db.exec(`
    INSERT INTO contacts (name, role, company, email) VALUES ('Mara Voss', 'Planner', 'Eastmere', 'mara@example.org');
    INSERT INTO contact_touches (contact_id, occurred_on, channel, note) VALUES (1, '2026-11-16', 'video', 'Secret');
    INSERT INTO informational_talks (contact_id, about, asked_on, held_on, kept_minutes) VALUES (1, 'Ports', '2026-11-15', '2026-11-17', 18);
    INSERT INTO skill_plans (skill, start_level, target_level, started_on) VALUES ('SQL', 1, 3, '2026-11-01');
    INSERT INTO evidence (plan_id, kind, day, minutes) VALUES (1, 'workshop', '2026-11-18', 90);
    INSERT INTO mock_interviews (day, seconds, finished) VALUES ('2026-11-20', 1500, 1), ('2026-11-20', 60, 0);
    INSERT INTO materials (kind, name, made_on) VALUES ('resume', 'Resume', '2026-11-21');
    INSERT INTO material_versions (material_id, number, made_on, reading) VALUES (1, 2, '2026-11-21', 'typed');`);
  return { applicationId };
}

describe('proposals for the log', () => {
  it('come from what was recorded, are of the past, and carry no private word', async () => {
    const { applicationId } = await record();
    const { proposals, names } = await proposed();
    expect(names).toEqual([
      `application:${applicationId}`,
      'interview:1',
      'timeline:2',
      'event:1',
      'touch:1',
      'talk:1',
      'evidence:1',
      'mock:1',
      'version:1',
    ]);
    expect(proposals.map(({ kind, method, minutes }) => [kind, method, minutes])).toEqual([
      ['application', 'online', null],
      ['interview', null, 50],
      ['follow_up', 'phone', null],
      ['job_fair', null, null],
      ['networking', 'online', null],
      ['networking', null, 18],
      ['workshop', null, 90],
      ['training', null, 25],
      ['profile', null, null],
    ]);
    expect(JSON.stringify(proposals)).not.toMatch(/Secret|Badly|Between us|Called them|My thoughts/);
    expect(await app.call.workSearch.list(PERIOD)).toEqual([]);
  });

  it('sum the practice of a day', async () => {
    app.context.db.exec(`INSERT INTO practice_cards (kind, question, made_on) VALUES ('self', 'Why us?', '2026-11-01');
      INSERT INTO practice_attempts (card_id, day, rating, seconds)
      VALUES (1, '2026-11-19', 3, 200), (1, '2026-11-19', 3, 190), (1, '2026-11-20', 3, 5)`);
    const { proposals } = await proposed();
    expect(proposals.map(({ takenFrom, minutes }) => [takenFrom, minutes])).toEqual([
      ['practice:2026-11-19', 7],
      ['practice:2026-11-20', null],
    ]);
  });

  it('are taken once, as they were confirmed, and the application stays as it is', async () => {
    const card = await apply('Dispatcher', '2026-11-10');
    const [first] = (await proposed()).proposals;
    if (!first) throw new Error('nothing was proposed');
    const confirmed = { ...first, position: 'Dispatcher, nights', minutes: 40 };
    await app.call.workSearch.take({ activities: [confirmed] });
    await expect(app.call.workSearch.take({ activities: [confirmed] })).rejects.toThrow('in the log already');
    const [entry] = await app.call.workSearch.list(PERIOD);
    expect(entry).toMatchObject({ position: 'Dispatcher, nights', applicationId: card.id });
    expect((await app.call.applications.get({ id: card.id })).card).toEqual(card);
    expect((await proposed()).names).toEqual([]);
    // Neither when it was changed, nor when it was taken off.
    const changed = await app.call.workSearch.save({
      ...leadingTo('Other'),
      id: entry?.id ?? 0,
      revision: entry?.revision ?? 0,
    });
    await app.call.workSearch.remove(changed);
    expect((await proposed()).names).toEqual([]);
    await app.call.workSearch.erase({ id: changed.id });
    expect((await proposed()).names).toHaveLength(1);
  });

  it('stay away when they are left out, until they are asked for', async () => {
    const { id } = await apply('Dispatcher', '2026-11-10');
    await app.call.workSearch.leaveOut({ takenFrom: `application:${id}` });
    expect(await proposed()).toMatchObject({ names: [], leftOut: 1 });
    await app.call.undo.undo({});
    expect((await proposed()).leftOut).toBe(0);
    await app.call.undo.redo({});
    await app.call.workSearch.proposeAgain({});
    expect(await proposed()).toMatchObject({ names: [`application:${id}`], leftOut: 0 });
  });

  it('do not take a new record for an erased one of the same number', async () => {
    const { id, revision } = await apply('First', '2026-11-10');
    await app.call.workSearch.take({ activities: (await proposed()).proposals });
    await app.call.applications.trash({ items: [{ id, revision }] });
    await app.call.applications.erase({ ids: [id] });
    expect(await app.call.workSearch.list(PERIOD)).toMatchObject([
      { position: 'First', applicationId: null },
    ]);
    const second = await apply('Second', '2026-11-11');
    expect(second.id).toBe(id);
    expect((await proposed()).names).toEqual([`application:${id}`]);
  });
});
