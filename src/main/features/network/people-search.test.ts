import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { addInterview, touchOf } from './network-test-setup.ts';

let app: TestApp;
let applicationId = 0;
let contactId = 0;
beforeEach(async () => {
  app = openTestApp('2026-11-23T09:00:00');
  const facts = { role: 'Planner', company: 'Halden Freight' };
  applicationId = (await app.call.applications.create({ facts })).card.id;
  contactId = (await app.call.network.people.add({ name: 'Quillon' })).id;
});
afterEach(() => app.close());

const found = async (text: string) => (await app.call.search.find({ text })).hits;
const trash = async () => {
  const { card } = await app.call.applications.get({ id: applicationId });
  await app.call.applications.trash({ items: [card] });
};

describe('a reminder in the search', () => {
  it('goes out of sight with its application, and follows what it is about', async () => {
    const reminder = await app.call.reminders.save({
      ...{ id: null, revision: 0, what: 'Ring the zeppelin', remindAt: '2026-12-01T09:00' },
      ...{ timeZone: 'Europe/Berlin', applicationId, contactId: null },
    });
    expect(await found('zeppelin')).toMatchObject([{ kind: 'reminder', applicationId }]);
    await trash();
    expect(await found('zeppelin')).toEqual([]);
    await app.call.applications.restore({ ids: [applicationId] });
    expect(await found('zeppelin')).toHaveLength(1);
    await trash();
    await app.call.reminders.save({
      ...{ id: reminder.id, revision: reminder.revision, what: reminder.what, remindAt: reminder.remindAt },
      ...{ timeZone: reminder.timeZone, applicationId: null, contactId },
    });
    expect(await found('zeppelin')).toMatchObject([{ kind: 'reminder' }]);
  });
});

describe('a person in the search', () => {
  const person = async () => (await found('Quillon')).find(({ kind }) => kind === 'contact');

  it('lies on the day of the last interview or touch', async () => {
    await addInterview(app, applicationId, '2026-11-12', [contactId]);
    expect((await person())?.day).toBe('2026-11-12');
    const touch = await app.call.network.touches.save(touchOf(contactId, '2026-11-20'));
    expect((await person())?.day).toBe('2026-11-20');
    await app.call.network.touches.remove(touch);
    expect((await person())?.day).toBe('2026-11-12');
  });

  it('leads to no application that is in the Trash', async () => {
    await addInterview(app, applicationId, '2026-11-12', [contactId]);
    expect((await person())?.applicationId).toBe(applicationId);
    await trash();
    expect(await person()).toMatchObject({ applicationId: null });
  });
});

describe('what was erased with an application', () => {
  it('leaves nothing in undo, and older steps can still be taken back', async () => {
    const reminder = { id: null, revision: 0, what: 'Ring Quillon', remindAt: '2026-12-01T09:00' };
    const { id, revision } = await app.call.reminders.save({
      ...{ ...reminder, timeZone: 'Europe/Berlin', applicationId, contactId: null },
    });
    await app.call.reminders.remove({ id, revision });
    await app.call.network.people.link({ contactId, applicationId });
    await app.call.network.people.unlink({ contactId, applicationId });
    await trash();
    await app.call.applications.erase({ ids: [applicationId] });
    const kept = "SELECT count(*) FROM undo_changes WHERE before LIKE '%Ring%' OR before LIKE '%Halden%'";
    expect(app.context.db.prepare(kept).pluck().get()).toBe(0);
    while ((await app.call.undo.undo()).step);
    expect(await app.call.network.contacts()).toEqual([]);
  });
});
