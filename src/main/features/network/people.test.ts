import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proposeForWeek } from '../../../shared/domain/contact-cadence.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication } from '../endings/endings-test-setup.ts';
import { addEvent, addInterview, touchOf } from './network-test-setup.ts';
import { thankYousOpen } from './thank-yous-store.ts';

const TODAY = '2026-11-23';

let app: TestApp;
beforeEach(() => {
  app = openTestApp(`${TODAY}T09:00:00`);
});
afterEach(() => app.close());

const lastTouch = async (id: number) =>
  (await app.call.network.people.list()).find((one) => one.id === id)?.lastTouchOn;

describe('a contact', () => {
  it('keeps all that is known of them, through changes and a restart', async () => {
    const added = await app.call.network.people.add({ name: 'Dana Whitlow', howMet: 'Depot fair' });
    expect(added).toMatchObject({ addedOn: TODAY, tie: 'new', everyDays: null, doNotContact: false });
    const facts = {
      role: 'Head of planning',
      company: 'Halden Freight',
      email: 'dana@halden.example',
      phone: '030 1',
      url: 'https://halden.example/dana',
      tie: 'close',
      toldMe: 'They plan with SQL.',
      canOffer: 'The rota story',
      note: 'Likes short letters',
      everyDays: 35,
      snoozedUntil: '2026-12-24',
      doNotContact: true,
    } as const;
    await app.call.network.people.change({ id: added.id, revision: added.revision, changes: facts });
    app.reopen();
    const { person } = await app.call.network.people.page({ id: added.id });
    expect(person).toMatchObject({ ...facts, name: 'Dana Whitlow', howMet: 'Depot fair', addedOn: TODAY });
  });

  it('is not overwritten by a window that shows an older state', async () => {
    const { id, revision } = await app.call.network.people.add({ name: 'Dana' });
    await app.call.network.people.change({ id, revision, changes: { role: 'Planner' } });
    await expect(
      app.call.network.people.change({ id, revision, changes: { role: 'Buyer' } }),
    ).rejects.toMatchObject({ cause: { code: 'CONFLICT' } });
    await app.call.undo.undo();
    expect((await app.call.network.people.page({ id })).person.role).toBe('');
  });

  it('that an interview form adds has a day and how they were met, and a later save keeps that', async () => {
    const facts = { revision: 0, name: 'Hal', role: '', company: 'Halden', email: '', phone: '' };
    const { id, revision } = await app.call.network.saveContact({
      ...facts,
      id: null,
      howMet: 'Interview at Halden',
    });
    await app.call.network.saveContact({ ...facts, id, revision, role: 'Lead' });
    const { person } = await app.call.network.people.page({ id });
    expect(person).toMatchObject({ role: 'Lead', howMet: 'Interview at Halden', addedOn: TODAY });
  });
});

describe('the last contact with somebody', () => {
  it('is the latest of touches, past interviews and events they were met at', async () => {
    const { id } = await app.call.network.people.add({ name: 'Dana' });
    expect(await lastTouch(id)).toBeNull();
    const applicationId = await endApplication(app);
    await addInterview(app, applicationId, '2026-11-02', [id]);
    await addInterview(app, applicationId, '2026-12-02', [id]);
    expect(await lastTouch(id)).toBe('2026-11-02');
    addEvent(app, '2026-11-05', id, 1);
    addEvent(app, '2026-11-06', id, 0);
    addEvent(app, '2026-11-07', id, null);
    expect(await lastTouch(id)).toBe('2026-11-05');
    const touch = await app.call.network.touches.save(touchOf(id, '2026-11-20'));
    expect(await lastTouch(id)).toBe('2026-11-20');
    const page = await app.call.network.people.page({ id });
    expect(page.person.lastTouchOn).toBe('2026-11-20');
    expect(page.meetings.map(({ kind, on }) => [kind, on])).toEqual([
      ['interview', '2026-11-02'],
      ['interview', '2026-12-02'],
      ['event', '2026-11-05'],
      ['event', '2026-11-07'],
    ]);
    await app.call.network.touches.remove(touch);
    expect(await lastTouch(id)).toBe('2026-11-05');
    await app.call.undo.undo();
    expect(await lastTouch(id)).toBe('2026-11-20');
  });

  it('leaves out what belongs to an application in the Trash', async () => {
    const { id } = await app.call.network.people.add({ name: 'Dana' });
    const { card } = await app.call.applications.create({ facts: { role: 'Planner', company: 'Tidewell' } });
    await addInterview(app, card.id, '2026-11-02', [id]);
    const [fresh] = (await app.call.applications.board({})).cards;
    if (!fresh) throw new Error('No card');
    await app.call.applications.trash({ items: [fresh] });
    expect(await lastTouch(id)).toBeNull();
    expect(await app.call.network.people.page({ id })).toMatchObject({ meetings: [], applications: [] });
  });

  it('ends a putting off that goes on, and leaves the page as it is', async () => {
    const { id, revision } = await app.call.network.people.add({ name: 'Dana', snoozedUntil: '2027-03-01' });
    await app.call.network.touches.save(touchOf(id, '2026-11-23'));
    const { person } = await app.call.network.people.page({ id });
    expect(person).toMatchObject({ snoozedUntil: null, revision });
    await app.call.undo.undo();
    expect((await app.call.network.people.page({ id })).person.snoozedUntil).toBe('2027-03-01');
  });

  it('is never a day to come', async () => {
    const { id } = await app.call.network.people.add({ name: 'Dana' });
    await expect(app.call.network.touches.save(touchOf(id, '2026-11-24'))).rejects.toThrow('not come yet');
  });
});

describe('proposals for a week', () => {
  const proposed = async (cap = 3) =>
    proposeForWeek(await app.call.network.people.list(), app.context.today(), 'monday', cap);

  it('are at most the cap, the longest ago first; a touch uses up a place', async () => {
    for (const name of ['Ada', 'Ben', 'Cleo', 'Dev', 'Eve'])
      await app.call.network.people.add({ name, everyDays: 14 });
    const quiet = await app.call.network.people.add({ name: 'Finn', everyDays: 14, doNotContact: true });
    await app.call.network.people.add({ name: 'Gil', everyDays: 14, snoozedUntil: '2027-03-01' });
    expect(await proposed()).toEqual([]);
    app.wait(21);
    const first = await proposed();
    expect(first.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cleo']);
    expect(await proposed(1)).toHaveLength(1);
    await app.call.network.touches.save(touchOf(first[0]?.id ?? 0, '2026-12-14'));
    expect((await proposed()).map(({ name }) => name)).toEqual(['Ben', 'Cleo']);
    app.wait(300);
    const names = (await proposed(20)).map(({ name }) => name);
    expect(names).toContain('Gil');
    expect(names).not.toContain(quiet.name);
  });
});

describe('who interviewed before a rejection', () => {
  it('is to be thanked for a week, once, and never when they are not to be contacted', async () => {
    const dana = await app.call.network.people.add({ name: 'Dana', email: 'dana@halden.example' });
    const hal = await app.call.network.people.add({ name: 'Hal' });
    const shy = await app.call.network.people.add({ name: 'Shy', doNotContact: true });
    const met = await app.call.network.people.add({ name: 'Elsewhere' });
    const applicationId = await endApplication(app);
    await addInterview(app, applicationId, '2026-11-12', [dana.id, hal.id, shy.id]);
    await addInterview(app, await endApplication(app, { to: 'withdrawn' }), '2026-11-12', [met.id]);
    const names = () => thankYousOpen(app.context.db, app.context.today()).map(({ name }) => name);
    expect(thankYousOpen(app.context.db, app.context.today())).toMatchObject([
      { name: 'Dana', applicationId, endedOn: TODAY, until: '2026-11-30' },
      { name: 'Hal' },
    ]);
    await app.call.network.touches.save(touchOf(hal.id, TODAY));
    expect(names()).toEqual(['Dana']);
    app.wait(7);
    expect(names()).toEqual(['Dana']);
    app.wait(1);
    expect(names()).toEqual([]);
  });

  it('was thanked when the feedback letter went to them', async () => {
    const dana = await app.call.network.people.add({ name: 'Dana' });
    const applicationId = await endApplication(app);
    await addInterview(app, applicationId, '2026-11-12', [dana.id]);
    const { ending } = await app.call.endings.forApplication({ applicationId });
    const letter = await app.call.endings.requests.save({
      endingId: ending?.id ?? 0,
      revision: 0,
      variant: 'thanks_only',
      toName: 'dana',
      toEmail: '',
      subject: 'Thank you',
      body: 'Thank you.',
    });
    expect(thankYousOpen(app.context.db, app.context.today())).toHaveLength(1);
    await app.call.endings.requests.step({ ...letter, step: 'sent', on: TODAY });
    expect(thankYousOpen(app.context.db, app.context.today())).toEqual([]);
  });
});
