import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { addApplication, addPerson, moveTo } from './today-test-setup.ts';

// A Monday.
const TODAY = '2026-11-23';
const zone = { timeZone: 'Europe/Berlin' };
let app: TestApp;
beforeEach(() => {
  app = openTestApp(`${TODAY}T09:00:00`);
});
afterEach(() => app.close());

const count = (table: string) => app.context.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('reading a line', () => {
  it('knows the applications and people of the profile, and writes nothing', async () => {
    const ended = await addApplication(app, { company: 'Acme Ltd', role: 'Buyer' });
    await moveTo(app, ended.id, 'rejected');
    const open = await addApplication(app, { company: 'Acme Ltd', role: 'Planner' });
    const dana = await addPerson(app, 'Dana Whitlow');
    const { reading, applications } = await app.call.today.readLine({ line: 'phone screen Acme Tue 14:00' });
    expect(reading).toMatchObject({
      kind: 'interview',
      interviewKind: 'recruiter_call',
      // The one that ended is not meant.
      applicationId: open.id,
      day: '2026-11-24',
      time: '14:00',
    });
    expect(applications.map(({ id, open: isOpen }) => [id, isOpen])).toEqual([
      [open.id, true],
      [ended.id, false],
    ]);
    const met = await app.call.today.readLine({ line: 'coffee with Dana Whitlow' });
    expect(met.reading.contactId).toBe(dana);
    expect(met.people.map(({ id }) => id)).toEqual([dana]);
    expect(count('interviews')).toBe(0);
    expect(count('contact_touches')).toBe(0);
  });

  it('leaves an ambiguous day open', async () => {
    const { reading } = await app.call.today.readLine({ line: 'interview Acme 3/12 at 10:00' });
    expect(reading.day).toBeNull();
    expect(reading.ask?.length).toBeGreaterThan(1);
  });
});

describe('adding what was confirmed', () => {
  it('puts an interview on a known application, as one step', async () => {
    const { id } = await addApplication(app);
    const added = await app.call.today.addByLine({
      kind: 'interview',
      application: { id },
      interviewKind: 'recruiter_call',
      day: '2026-11-24',
      time: '14:00',
      endTime: null,
      preparation: '',
      ...zone,
    });
    expect(added.address).toBe(`/applications/${id}?tab=interviews`);
    app.reopen();
    const { interviews } = await app.call.applications.get({ id });
    expect(interviews).toMatchObject([{ kind: 'recruiter_call', startsAt: '2026-11-24T14:00', ...zone }]);
    await app.call.undo.undo();
    expect((await app.call.applications.get({ id })).interviews).toEqual([]);
  });

  it('makes the application of an interview in the same step', async () => {
    await app.call.today.addByLine({
      kind: 'interview',
      application: { company: 'Acme', role: 'Planner' },
      interviewKind: 'panel',
      day: '2026-11-24',
      time: '14:00',
      endTime: '15:00',
      preparation: 'Bring the plan',
      ...zone,
    });
    expect((await app.call.applications.board()).cards).toMatchObject([
      { company: 'Acme', role: 'Planner', nextInterviewAt: '2026-11-24T14:00' },
    ]);
    await app.call.undo.undo();
    expect(count('applications')).toBe(0);
    expect(count('interviews')).toBe(0);
  });

  it('adds a next step, an application, a touch and a networking event', async () => {
    const { id, revision } = await addApplication(app);
    await app.call.today.addByLine({
      kind: 'next_step',
      application: { id, revision },
      what: 'Send the CV',
      day: '2026-11-27',
    });
    expect((await app.call.applications.get({ id })).facts).toMatchObject({
      nextStep: 'Send the CV',
      nextStepOn: '2026-11-27',
    });
    await app.call.today.addByLine({
      kind: 'application',
      company: 'Tidewell',
      role: 'Lead',
      appliedOn: TODAY,
      closesOn: null,
    });
    const { cards } = await app.call.applications.board();
    expect(cards.find(({ company }) => company === 'Tidewell')).toMatchObject({ appliedOn: TODAY });
    const touched = await app.call.today.addByLine({
      kind: 'touch',
      person: { name: 'Jo Ferris' },
      channel: 'in_person',
      day: TODAY,
      note: 'At the fair',
    });
    const [person] = await app.call.network.contacts();
    expect(touched).toEqual({ words: 'Noted for Jo Ferris.', address: `/network/people/${person?.id}` });
    expect(app.context.db.prepare('SELECT contact_id, channel, note FROM contact_touches').all()).toEqual([
      { contact_id: person?.id, channel: 'in_person', note: 'At the fair' },
    ]);
    await app.call.today.addByLine({
      kind: 'networking_event',
      eventKind: 'fair',
      name: 'Job fair',
      day: '2026-12-03',
      time: null,
      place: 'Town hall',
      ...zone,
    });
    expect(app.context.db.prepare('SELECT name, starts_at, time_zone FROM networking_events').get()).toEqual({
      name: 'Job fair',
      starts_at: '2026-12-03',
      time_zone: null,
    });
    for (let step = 0; step < 4; step += 1) await app.call.undo.undo();
    for (const table of ['contacts', 'contact_touches', 'networking_events']) expect(count(table)).toBe(0);
  });

  it('replaces a next step only as it was shown', async () => {
    const { id, revision } = await addApplication(app, { company: 'Acme' });
    const changes = { nextStep: 'Send two dates', nextStepOn: '2026-11-25' };
    const read = async () =>
      (await app.call.today.readLine({ line: 'follow up Acme in 3 days' })).applications[0];
    expect(await read()).toMatchObject({ id, revision, nextStep: '', nextStepOn: null });
    await app.call.applications.update({ id, revision, changes });
    const step = { kind: 'next_step' as const, what: 'Follow up', day: '2026-11-26' };
    await expect(app.call.today.addByLine({ ...step, application: { id, revision } })).rejects.toMatchObject({
      cause: { code: 'CONFLICT' },
    });
    const now = await read();
    expect(now).toMatchObject(changes);
    await app.call.today.addByLine({ ...step, application: { id, revision: now?.revision ?? 0 } });
    expect((await read())?.nextStep).toBe('Follow up');
    await app.call.undo.undo();
    expect(await read()).toMatchObject(changes);
  });

  it('puts nothing on an application in the Trash', async () => {
    const { id, revision } = await addApplication(app);
    await app.call.applications.trash({ items: [{ id, revision }] });
    const day = '2026-11-24';
    const trashed = (await app.call.applications.trashed())[0];
    const now = trashed?.revision ?? 0;
    const refused = { cause: { code: 'NOT_FOUND', message: 'This application is not there any more.' } };
    await expect(
      app.call.today.addByLine({ kind: 'next_step', application: { id, revision: now }, what: 'Ring', day }),
    ).rejects.toMatchObject(refused);
    const interview = { interviewKind: 'panel' as const, time: '14:00', endTime: null, preparation: '' };
    await expect(
      app.call.today.addByLine({ kind: 'interview', application: { id }, day, ...interview, ...zone }),
    ).rejects.toMatchObject(refused);
    expect(count('interviews')).toBe(0);
  });

  it('refuses what is not whole, and what is gone', async () => {
    const interview = {
      kind: 'interview' as const,
      application: { id: 99 },
      interviewKind: 'panel' as const,
      day: '2026-11-24',
      time: '14:00',
      endTime: null,
      preparation: '',
      ...zone,
    };
    await expect(app.call.today.addByLine(interview)).rejects.toThrow('not there any more');
    await expect(app.call.today.addByLine({ ...interview, time: '25:00' })).rejects.toThrow();
    await expect(
      app.call.today.addByLine({ kind: 'touch', person: { id: 99 }, channel: 'call', day: TODAY, note: '' }),
    ).rejects.toThrow('not there any more');
    await expect(
      app.call.today.addByLine({ ...interview, application: { company: 'Acme', role: ' ' } }),
    ).rejects.toThrow();
    expect(count('applications')).toBe(0);
  });
});
