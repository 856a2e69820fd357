import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { localZone } from '../../local-now.ts';
import { addApplication, addInterview } from '../calendar/calendar-test-setup.ts';
import { endApplication } from '../endings/endings-test-setup.ts';

let app: TestApp;
beforeEach(async () => {
  // A Monday.
  app = openTestApp('2026-11-23T09:00:00');
  await app.call.settings.update({ changes: { notifications: true } });
});
afterEach(() => app.close());

const zone = localZone();
const at = (local: string) => {
  app.time.now = new Date(local);
};
const due = async () => (await app.call.reminders.due()).map(({ title }) => title);
const reminder = (what: string, remindAt: string, changes: object = {}) =>
  app.call.reminders.save({
    id: null,
    revision: 0,
    what,
    remindAt,
    timeZone: zone,
    applicationId: null,
    contactId: null,
    ...changes,
  });
const insert = (sql: string, ...values: (string | number)[]) =>
  Number(app.context.db.prepare(sql).run(...values).lastInsertRowid);

describe('reminders', () => {
  it('are kept, changed, done, removed, and come back with undo', async () => {
    const applicationId = await addApplication(app);
    const later = await reminder('Ring Omar', '2026-11-25T18:30', { applicationId });
    await reminder('First', '2026-11-24T08:00');
    app.reopen();
    const list = await app.call.reminders.list();
    expect(list.map(({ what }) => what)).toEqual(['First', 'Ring Omar']);
    expect(list[1]?.application).toEqual({ id: applicationId, name: 'Planner, Halden Freight' });
    const done = await app.call.reminders.setDone({ ...later, doneOn: '2026-11-23' });
    await expect(app.call.reminders.remove(later)).rejects.toMatchObject({ cause: { code: 'CONFLICT' } });
    expect(await app.call.reminders.list()).toHaveLength(1);
    await app.call.reminders.setDone({ ...done, doneOn: null });
    const [first] = await app.call.reminders.list();
    if (first) await app.call.reminders.remove(first);
    expect(await app.call.reminders.list()).toHaveLength(1);
    await app.call.undo.undo();
    expect(await app.call.reminders.list()).toHaveLength(2);
  });

  it('refuse what is no time, no zone and what is not there', async () => {
    await expect(reminder('x', '2026-13-45T99:99')).rejects.toThrow();
    await expect(reminder('x', '2026-11-25T18:30', { timeZone: 'Mars/Olympus' })).rejects.toThrow();
    await expect(reminder('x', '2026-11-25T18:30', { contactId: 99 })).rejects.toMatchObject({
      cause: { code: 'NOT_FOUND' },
    });
  });
});

describe('what is notified', () => {
  it('is nothing while notifications are off', async () => {
    await reminder('Ring Omar', '2026-11-23T08:30');
    await app.call.settings.update({ changes: { notifications: false } });
    expect(await due()).toEqual([]);
    await app.call.settings.update({ changes: { notifications: true } });
    expect(await due()).toEqual(['Ring Omar']);
  });

  it('leaves out the kinds the person does not want, and names them once they are wanted again', async () => {
    await reminder('Ring Omar', '2026-11-23T08:30');
    const id = await addApplication(app);
    await addInterview(app, id, '2026-11-23T10:00', zone);
    await app.call.settings.update({ changes: { silentKinds: ['reminder'] } });
    expect(await due()).toEqual(['Interview at 10:00']);
    await app.call.settings.update({ changes: { silentKinds: ['interview'] } });
    expect(await due()).toEqual(['Ring Omar']);
    await app.call.settings.update({ changes: { silentKinds: [] } });
    expect(await due()).toEqual([]);
    const unknown: object = { silentKinds: ['weather'] };
    await expect(app.call.settings.update({ changes: unknown })).rejects.toThrow();
  });

  it('comes once, also after a restart, and again only when another time was chosen', async () => {
    const saved = await reminder('Ring Omar', '2026-11-23T09:30');
    expect(await due()).toEqual([]);
    at('2026-11-23T09:30:00');
    expect(await due()).toEqual(['Ring Omar']);
    expect(await due()).toEqual([]);
    app.reopen();
    expect(await due()).toEqual([]);
    await reminder('Ring Omar', '2026-11-23T10:00', { id: saved.id, revision: saved.revision });
    at('2026-11-23T10:00:00');
    expect(await due()).toEqual(['Ring Omar']);
  });

  it('waits in quiet hours, and is dropped after a day', async () => {
    await reminder('In the evening', '2026-11-23T20:30');
    at('2026-11-23T23:00:00');
    expect(await due()).toEqual([]);
    at('2026-11-24T07:59:00');
    expect(await due()).toEqual([]);
    at('2026-11-24T08:00:00');
    expect(await due()).toEqual(['In the evening']);
    await reminder('Long ago', '2026-11-22T07:00');
    expect(await due()).toEqual([]);
  });

  it('keeps its own zone', async () => {
    await reminder('There', '2026-11-23T23:00', { timeZone: 'Pacific/Kiritimati' });
    app.time.now = new Date('2026-11-23T08:59:00Z');
    await app.call.settings.update({ changes: { quietFrom: '00:00', quietUntil: '00:00' } });
    expect(await due()).toEqual([]);
    app.time.now = new Date('2026-11-23T09:00:00Z');
    expect(await due()).toEqual(['There']);
  });

  it('names an interview on its morning and an hour before, and not once it has begun', async () => {
    const id = await addApplication(app);
    await addInterview(app, id, '2026-11-24T14:00', zone);
    at('2026-11-24T08:00:00');
    expect(await due()).toEqual(['Interview today at 14:00']);
    at('2026-11-24T13:00:00');
    const [hour] = await app.call.reminders.due();
    expect(hour).toMatchObject({
      title: 'Interview at 14:00',
      body: 'Planner, Halden Freight',
      address: `/applications/${id}?tab=interviews`,
    });
    await addInterview(app, id, '2026-11-24T13:30', zone);
    at('2026-11-24T13:30:00');
    expect(await due()).toEqual([]);
  });

  it('names an interview once when the computer wakes shortly before it', async () => {
    await addInterview(app, await addApplication(app), '2026-11-24T09:30', zone);
    at('2026-11-24T09:25:00');
    expect(await due()).toEqual(['Interview at 09:30']);
  });

  it('names no interview of an application that was archived', async () => {
    await addInterview(app, await addApplication(app), '2026-11-24T09:30', zone);
    app.context.db.prepare("UPDATE applications SET archived_at = '2026-11-23T09:00:00Z'").run();
    at('2026-11-24T09:00:00');
    expect(await due()).toEqual([]);
  });

  it('names next steps, follow-ups and the opening of a feedback window on their day', async () => {
    await addApplication(app, { nextStep: 'Send the portfolio', nextStepOn: '2026-11-24' });
    const event = insert(
      "INSERT INTO networking_events (kind, name, starts_at) VALUES ('fair', 'Harbour fair', '2026-11-20')",
    );
    insert(
      "INSERT INTO event_follow_ups (event_id, text, due_on) VALUES (?, 'Send the link', '2026-11-24')",
      event,
    );
    const ended = await endApplication(app, { role: 'Dispatcher' });
    await addInterview(app, ended, '2026-11-10T10:00', zone);
    at('2026-11-24T08:59:00');
    expect(await due()).toEqual([]);
    at('2026-11-24T09:00:00');
    expect((await due()).toSorted()).toEqual([
      'A good day to ask for feedback, if you like',
      'Next step for today',
      'To follow up today',
    ]);
    at('2026-11-25T09:00:00');
    expect(await due()).toEqual([]);
  });

  it('says no more of an interview or a step once the application has ended', async () => {
    const ended = await endApplication(app, { stage: 'applied', to: 'withdrawn' });
    app.context.db
      .prepare("UPDATE applications SET next_step = 'Send it', next_step_on = '2026-11-23'")
      .run();
    await addInterview(app, ended, '2026-11-23T09:30', zone);
    expect(await due()).toEqual([]);
  });

  it('names each person once a week, and in a week no more than the person chose', async () => {
    for (const name of ['Ada', 'Bo', 'Cy', 'Di', 'Ed'])
      insert("INSERT INTO contacts (name, added_on, every_days) VALUES (?, '2026-01-01', 30)", name);
    expect(await due()).toEqual(['Write to Ada?', 'Write to Bo?', 'Write to Cy?']);
    app.wait(1);
    expect(await due()).toEqual([]);
    // Whoever is put off makes no room for a fourth.
    app.context.db.prepare("UPDATE contacts SET snoozed_until = '2027-01-01' WHERE name = 'Ada'").run();
    expect(await due()).toEqual([]);
    app.wait(6);
    expect(await due()).toEqual(['Write to Bo?', 'Write to Cy?', 'Write to Di?']);
  });

  it('leaves out who must not be contacted and who was met lately', async () => {
    insert(
      "INSERT INTO contacts (name, added_on, every_days, do_not_contact) VALUES ('Ada', '2026-01-01', 30, 1)",
    );
    const met = insert("INSERT INTO contacts (name, added_on, every_days) VALUES ('Bo', '2026-01-01', 30)");
    await addInterview(app, await addApplication(app), '2026-11-10T10:00', zone, [met]);
    insert("INSERT INTO contacts (name, every_days, added_on) VALUES ('Cy', 30, '2026-11-20')");
    expect(await due()).toEqual([]);
  });

  it('becomes one when there is much at once, and none of it comes again', async () => {
    for (let count = 1; count <= 6; count += 1) await reminder(`Thing ${count}`, `2026-11-23T08:0${count}`);
    const [only, ...others] = await app.call.reminders.due();
    expect(only).toMatchObject({ title: '6 things for today', address: '/today' });
    expect(others).toEqual([]);
    expect(await due()).toEqual([]);
  });

  it('goes to one window when two ask at the same moment', async () => {
    await reminder('Ring Omar', '2026-11-23T08:30');
    const both = await Promise.all([app.call.reminders.due(), app.call.reminders.due()]);
    expect(both.flat()).toHaveLength(1);
    expect(app.app.takeDueReminders()).toEqual([]);
  });
});
