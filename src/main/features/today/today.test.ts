import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { localZone } from '../../local-now.ts';
import { readTalks } from './coming-talks-store.ts';
import { readToday } from './today-store.ts';
import { addApplication, addPerson, interviewOf, moveTo, touch } from './today-test-setup.ts';

// A Monday.
const TODAY = '2026-11-23';
const KEY = '0b6f4f0a-6f0e-4c3e-9d1e-3f2a1b0c9d8e';
let app: TestApp;
beforeEach(() => {
  app = openTestApp(`${TODAY}T09:00:00`);
});
afterEach(() => app.close());

const page = () => app.call.today.get();

describe('the page', () => {
  it('is empty on an empty profile, and says so', async () => {
    expect(await page()).toMatchObject({
      day: TODAY,
      isEmpty: true,
      due: 0,
      talks: [],
      steps: [],
      people: [],
    });
    await addApplication(app);
    expect((await page()).isEmpty).toBe(false);
  });

  it('shows interviews that are not over, with people, round and preparation', async () => {
    const { id } = await addApplication(app, { stage: 'interview', company: 'Brightmoor Council' });
    const ended = await addApplication(app, { stage: 'rejected' });
    const priya = await addPerson(app, 'Priya Sandell');
    const add = app.call.applications.saveInterview;
    await add(interviewOf(id, '2026-11-10T10:00', { kind: 'recruiter_call' }));
    await add(
      interviewOf(id, '2026-11-26T10:00', {
        contactIds: [priya],
        preparation: '- [x] Route checked\n- [ ] Questions',
      }),
    );
    await add(interviewOf(id, '2026-11-23T08:30', { endsAt: '2026-11-23T09:30' }));
    await add(interviewOf(id, '2026-11-23T08:00', { endsAt: '2026-11-23T08:45' }));
    await add(interviewOf(id, '2026-12-08T08:00'));
    await add(interviewOf(ended.id, '2026-11-26T10:00'));
    await app.call.practice.save({
      id: null,
      revision: 0,
      question: 'Why here?',
      kind: null,
      tags: [],
      hint: '',
      applicationId: id,
    });
    app.context.db.prepare("UPDATE practice_cards SET situation = 'The vans'").run();
    const { talks, coming } = await page();
    expect(talks.map(({ startsAt, round }) => [startsAt, round])).toEqual([
      ['2026-11-23T08:30', 3],
      ['2026-11-26T10:00', 4],
    ]);
    expect(coming).toHaveLength(2);
    expect(talks[1]).toMatchObject({
      people: ['Priya Sandell'],
      marks: [
        { words: 'One answer outlined', done: true },
        { words: 'Route checked', done: true },
        { words: 'Questions', done: false },
      ],
    });
  });

  it('of another zone are there until they end there, in the order and at the times of the clocks here', async () => {
    const { id } = await addApplication(app, { stage: 'interview' });
    const add = (startsAt: string, timeZone: string, endsAt: string | null = null) =>
      app.call.applications.saveInterview(interviewOf(id, startsAt, { timeZone, endsAt }));
    await add('2026-11-23T10:00', 'America/New_York');
    await add('2026-11-23T15:30', 'Europe/Berlin', '2026-11-23T17:30');
    // Tomorrow there, and still today here.
    await add('2026-11-24T04:00', 'Pacific/Kiritimati');
    const talksAt = (now: string) =>
      readTalks(app.context.db, Date.parse(now), 'Europe/Berlin').shown.map(({ startsAt, there }) => [
        startsAt,
        there,
      ]);
    const kiritimati = ['2026-11-23T15:00', '2026-11-24T04:00'];
    const berlin = ['2026-11-23T15:30', '2026-11-23T15:30'];
    const newYork = ['2026-11-23T16:00', '2026-11-23T10:00'];
    expect(talksAt('2026-11-23T09:01:00Z')).toEqual([kiritimati, berlin, newYork]);
    // No end was noted: it goes on for an hour.
    expect(talksAt('2026-11-23T15:00:00Z')).toEqual([kiritimati, berlin, newYork]);
    expect(talksAt('2026-11-23T15:01:00Z')).toEqual([berlin, newYork]);
    expect(talksAt('2026-11-23T16:00:00Z')).toEqual([berlin, newYork]);
    expect(talksAt('2026-11-23T16:31:00Z')).toEqual([]);
  });

  it('counts every reminder of the day, by the clocks here, and none of what is in the Trash', async () => {
    const { id, revision } = await addApplication(app);
    const contactId = await addPerson(app, 'Dana Whitlow');
    const remind = (what: string, remindAt: string, changes: object = {}) =>
      app.call.reminders.save({
        id: null,
        revision: 0,
        what,
        remindAt,
        timeZone: 'Europe/Berlin',
        applicationId: null,
        contactId: null,
        ...changes,
      });
    await remind('Of the application', '2026-11-23T08:00', { applicationId: id });
    await remind('Of the person', '2026-11-23T08:00', { contactId });
    await remind('Tomorrow there', '2026-11-24T10:00', { timeZone: 'Pacific/Kiritimati' });
    await remind('Tomorrow here', '2026-11-23T20:00', { timeZone: 'America/New_York' });
    const now = new Date('2026-11-23T09:00:00Z');
    const shown = () => readToday(app.context.db, now, 'Europe/Berlin');
    expect(shown().reminders.map(({ what, remindAt }) => [what, remindAt])).toEqual([
      ['Of the application', '2026-11-23T08:00'],
      ['Of the person', '2026-11-23T08:00'],
      ['Tomorrow there', '2026-11-23T21:00'],
    ]);
    await app.call.applications.trash({ items: [{ id, revision }] });
    app.context.db.prepare("UPDATE contacts SET deleted_at = '2026-11-23T09:00:00Z'").run();
    expect(shown().reminders.map(({ what }) => what)).toEqual(['Tomorrow there']);
    for (let count = 0; count < 8; count += 1) await remind(`Thing ${count}`, '2026-11-23T12:00');
    expect(shown().reminders).toHaveLength(7);
    expect(shown().due).toBe(9);
  });

  it('shows next steps of open applications and reminders until they are done, each with undo', async () => {
    const card = await addApplication(app, { company: 'Copperfield Transit' });
    const ended = await addApplication(app, { stage: 'rejected' });
    for (const one of [card, ended])
      await app.call.applications.update({
        id: one.id,
        revision: one.revision,
        changes: { nextStep: 'Two dates', nextStepOn: '2026-11-23' },
      });
    const insert = app.context.db.prepare(
      'INSERT INTO reminders (what, remind_at, time_zone) VALUES (?, ?, ?)',
    );
    insert.run('Ring the dentist', '2026-11-23T18:00', localZone());
    insert.run('Not yet', '2026-11-24T08:00', localZone());
    const before = await page();
    expect(before.steps.map(({ company }) => company)).toEqual(['Copperfield Transit']);
    expect(before.reminders.map(({ what }) => what)).toEqual(['Ring the dentist']);
    expect(before.due).toBe(2);
    const [reminder] = before.reminders;
    await app.call.today.reminderDone({ id: reminder?.id ?? 0, revision: 1, done: true });
    expect((await page()).reminders).toEqual([]);
    await app.call.undo.undo();
    expect((await page()).reminders).toHaveLength(1);
    await expect(
      app.call.today.reminderDone({ id: reminder?.id ?? 0, revision: 9, done: true }),
    ).rejects.toThrow('changed elsewhere');
    const [step] = before.steps;
    await app.call.applications.update({
      id: step?.id ?? 0,
      revision: step?.revision ?? 0,
      changes: { nextStep: '', nextStepOn: null },
    });
    expect((await page()).steps).toEqual([]);
  });

  it('shows feedback that can be asked for, and reviews when their day has come', async () => {
    const { id } = await addApplication(app, { stage: 'interview', company: 'Halden Freight' });
    await moveTo(app, id, 'rejected');
    await app.call.endings.begin({ applicationId: id });
    app.wait(1);
    expect((await page()).requests).toMatchObject([
      { company: 'Halden Freight', what: 'ask', until: '2026-11-30' },
    ]);
    const { ending } = await app.call.endings.forApplication({ applicationId: id });
    await app.call.endings.setLook({
      id: ending?.id ?? 0,
      revision: ending?.revision ?? 0,
      look: 'later',
      lookOn: '2026-11-27',
    });
    expect((await page()).reviews).toEqual([]);
    app.wait(3);
    expect((await page()).reviews).toMatchObject([{ applicationId: id, lookOn: '2026-11-27' }]);
  });

  it('has the plans of open goals, the last wins and the questions of the day', async () => {
    const goal = await app.call.goals.save({
      id: null,
      revision: 0,
      what: 'A letter a week',
      shownBy: '',
      realistic: '',
      askedBy: '',
      byOn: null,
      links: [],
    });
    const plan = await app.call.goals.savePlan({
      id: null,
      revision: 0,
      goalId: goal.id,
      ifText: 'it is Wednesday',
      thenText: 'I write',
    });
    for (const text of ['One', 'Two', 'Three', 'Four'])
      await app.call.journal.wins.save({ id: null, revision: 0, day: TODAY, text });
    await app.call.practice.take({ codes: (await app.call.practice.overview()).shippedLeft.slice(0, 7) });
    const shown = await page();
    expect(shown.plans).toEqual([plan]);
    expect(shown.wins.map(({ text }) => text)).toEqual(['Four', 'Three', 'Two']);
    expect(shown.questions).toHaveLength(5);
    await app.call.goals.setPlanDone({ id: plan.id, revision: plan.revision, doneOn: TODAY });
    // Until the day is over it can be unticked.
    expect((await page()).plans).toMatchObject([{ doneOn: TODAY }]);
    app.wait(1);
    expect((await page()).plans).toEqual([]);
  });
});

describe('people', () => {
  it('to thank come after a no, for a week, until they were written to', async () => {
    const { id } = await addApplication(app, { stage: 'interview' });
    const dana = await addPerson(app, 'Dana Whitlow');
    const silent = await addPerson(app, 'Not Again', { do_not_contact: 1 });
    await app.call.applications.saveInterview(
      interviewOf(id, '2026-11-11T10:00', { contactIds: [dana, silent] }),
    );
    expect((await page()).people).toEqual([]);
    await moveTo(app, id, 'rejected');
    expect((await page()).people).toMatchObject([
      { id: dana, why: 'thanks', last: { on: '2026-11-11', how: 'interview' } },
    ]);
    app.wait(7);
    expect((await page()).people).toHaveLength(1);
    app.wait(1);
    expect((await page()).people).toEqual([]);
    app.wait(-8);
    touch(app, dana, TODAY);
    expect((await page()).people).toEqual([]);
  });

  it('are three a week, those not heard of longest first, by touch, interview or event', async () => {
    const columns = { every_days: 14, added_on: '2026-01-01' };
    const [first, second, third, fourth] = await Promise.all(
      ['First', 'Second', 'Third', 'Fourth'].map((name) => addPerson(app, name, columns)),
    );
    touch(app, first ?? 0, '2026-09-01');
    touch(app, second ?? 0, '2026-08-01');
    const { db } = app.context;
    db.prepare(
      `INSERT INTO networking_events (id, kind, name, starts_at, went) VALUES (1, 'fair', 'Fair', '2026-07-01', 1),
         (2, 'fair', 'Missed', '2026-11-01', 0)`,
    ).run();
    db.prepare('INSERT INTO event_people (event_id, contact_id) VALUES (1, ?), (2, ?)').run(third, third);
    const { id } = await addApplication(app, { stage: 'interview' });
    await app.call.applications.saveInterview(
      interviewOf(id, '2026-09-20T10:00', { contactIds: [fourth ?? 0] }),
    );
    // The one that is to come is no contact yet.
    await app.call.applications.saveInterview(
      interviewOf(id, '2026-12-01T10:00', { contactIds: [third ?? 0] }),
    );
    const shown = await page();
    expect(shown.people.map(({ id: shownId, last }) => [shownId, last?.how])).toEqual([
      [third, 'event'],
      [second, 'touch'],
      [first, 'touch'],
    ]);
    expect(shown.people[0]?.since).toBe('a while ago');
    await app.call.settings.update({ changes: { peoplePerWeek: 1 } });
    expect((await page()).people).toHaveLength(1);
  });
});

describe('a line for the journal', () => {
  it('begins the entry of today, then goes to its end', async () => {
    await app.call.today.write({ text: ' Slept well. ', key: KEY });
    await app.call.today.write({ text: 'Rang *Dana*.', key: '1b6f4f0a-6f0e-4c3e-9d1e-3f2a1b0c9d8e' });
    app.reopen();
    const { entries } = await app.call.journal.list({ from: TODAY, to: TODAY });
    expect(entries).toHaveLength(1);
    expect((await app.call.journal.get({ key: KEY }))?.body).toBe('Slept well.\n\nRang *Dana*.');
  });

  it('never goes into private writing, and nothing empty is kept', async () => {
    await app.call.today.write({ text: 'Open', key: KEY });
    const entry = await app.call.journal.get({ key: KEY });
    if (!entry) throw new Error('No entry was made');
    const { key, revision, day, kind, title, body, energy, worry } = entry;
    await app.call.journal.save({ key, revision, day, kind, title, body, energy, worry, private: true });
    const other = '2b6f4f0a-6f0e-4c3e-9d1e-3f2a1b0c9d8e';
    await app.call.today.write({ text: 'Beside it', key: other });
    expect((await app.call.journal.get({ key: KEY }))?.body).toBe('Open');
    expect((await app.call.journal.get({ key: other }))?.body).toBe('Beside it');
    await expect(app.call.today.write({ text: ' \n ', key: other })).rejects.toThrow('Write a few words.');
  });
});
