import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { addApplication, moveTo } from './journal-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-28T09:00:00');
});
afterEach(() => app.close());

const WEEK = { from: '2026-11-23', to: '2026-11-29' };

async function meet(applicationId: number, day: string, name: string) {
  const contact = await app.call.network.saveContact({
    id: null,
    revision: 0,
    name,
    role: '',
    company: '',
    email: '',
    phone: '',
  });
  await app.call.applications.saveInterview({
    applicationId,
    id: null,
    revision: 0,
    kind: 'panel',
    startsAt: `${day}T10:00`,
    endsAt: null,
    timeZone: 'Europe/Berlin',
    place: '',
    link: '',
    preparation: '',
    howItWent: '',
    contactIds: [contact.id],
  });
}

it('gives what the records of the week hold, and nothing of the weeks around it', async () => {
  // Sent: Aran on the first day and Corvo on the last; Bell the day before, and again by a return, which is no sending.
  const aran = await addApplication(app, 'Aran', { appliedOn: '2026-11-23' });
  const bell = await addApplication(app, 'Bell', { appliedOn: '2026-11-22' });
  await addApplication(app, 'Corvo', { appliedOn: '2026-11-29' });
  await addApplication(app, 'Only saved', { stage: 'saved' });
  // Heard: Aran moved on, Dunmore said no; Bell was withdrawn by me, Eddy answered before.
  await moveTo(app, aran.id, 'screening', '2026-11-25');
  const dunmore = await addApplication(app, 'Dunmore', { appliedOn: '2026-10-01' });
  await moveTo(app, dunmore.id, 'rejected', '2026-11-27');
  await moveTo(app, bell.id, 'withdrawn', '2026-11-26');
  const eddy = await addApplication(app, 'Eddy', { appliedOn: '2026-10-01' });
  await moveTo(app, eddy.id, 'interview', '2026-11-20');
  const trashed = await addApplication(app, 'Thrown away', { appliedOn: '2026-11-24' });
  await app.call.applications.trash({ items: [trashed] });
  await app.call.journal.wins.save({ id: null, revision: 0, day: '2026-11-24', text: 'In the week' });
  await app.call.journal.wins.save({ id: null, revision: 0, day: '2026-11-22', text: 'Before' });
  const facts = await app.call.journal.weekFacts(WEEK);
  expect(facts.sent.map(({ company, on }) => [company, on])).toEqual([
    ['Aran', '2026-11-23'],
    ['Corvo', '2026-11-29'],
  ]);
  expect(facts.heard.map(({ company, what, on }) => [company, what, on])).toEqual([
    ['Aran', 'Screening', '2026-11-25'],
    ['Dunmore', 'Rejected', '2026-11-27'],
  ]);
  // Aran, Corvo and Eddy are open and were sent.
  expect(facts.waiting).toBe(3);
  expect(facts.wins).toEqual(['In the week']);
  app.wait(1);
  expect((await app.call.journal.weekFacts(WEEK)).waiting).toBe(3);
  app.wait(1);
  expect((await app.call.journal.weekFacts(WEEK)).waiting).toBeNull();
});

it('does not count a move that was taken back, nor an acceptance, which is the own decision', async () => {
  const { id } = await addApplication(app, 'Aran', { stage: 'interview', appliedOn: '2026-10-01' });
  await moveTo(app, id, 'offer', '2026-11-26');
  await app.call.undo.undo({});
  const heard = async () => (await app.call.journal.weekFacts(WEEK)).heard.map(({ what }) => what);
  expect(await heard()).not.toContain('Offer');
  await moveTo(app, id, 'offer', '2026-11-26');
  await moveTo(app, id, 'accepted', '2026-11-28');
  expect(await heard()).toContain('Offer');
  expect(await heard()).not.toContain('Accepted');
});

it('names the people met in the week who were not written to since', async () => {
  const aran = await addApplication(app, 'Aran', { stage: 'interview', appliedOn: '2026-10-01' });
  const bell = await addApplication(app, 'Bell', { stage: 'interview', appliedOn: '2026-10-01' });
  const corvo = await addApplication(app, 'Corvo', { stage: 'interview', appliedOn: '2026-10-01' });
  await meet(aran.id, '2026-11-24', 'Dana Whitlow');
  await meet(bell.id, '2026-11-25', 'Tom Reyes');
  await meet(corvo.id, '2026-11-20', 'Somebody before');
  // At ten, an hour from now.
  await meet(corvo.id, '2026-11-28', 'Somebody later today');
  await app.call.applications.saveTimelineEntry({
    applicationId: bell.id,
    id: null,
    revision: 0,
    kind: 'email',
    on: '2026-11-26',
    text: 'Thanked Tom.',
  });
  expect((await app.call.journal.weekFacts(WEEK)).people).toEqual(['Dana Whitlow']);
});
