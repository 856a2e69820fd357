import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { addApplication, moveTo } from './journal-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-24T09:00:00');
});
afterEach(() => app.close());

const add = (text: string, day = '2026-11-23', deed: string | null = null) =>
  app.call.journal.wins.save({ id: null, revision: 0, day, text, deed });
const texts = async (from?: string, to?: string) =>
  (await app.call.journal.wins.list({ from, to })).map(({ text }) => text);
const WEEK = { from: '2026-11-23', to: '2026-11-29' };
const suggested = async () =>
  (await app.call.journal.wins.suggestions(WEEK)).map(({ text }) => text).toSorted();

describe('wins', () => {
  it('are added, changed and removed, each step undone with one click', async () => {
    const win = await add('  Asked for help  ');
    expect(win).toMatchObject({ text: 'Asked for help', day: '2026-11-23', revision: 1 });
    await app.call.journal.wins.save({ ...win, text: 'Asked Tom for help', day: '2026-11-22' });
    expect(await app.call.journal.wins.list({})).toMatchObject([
      { text: 'Asked Tom for help', day: '2026-11-22', revision: 2 },
    ]);
    await app.call.journal.wins.remove({ id: win.id, revision: 2 });
    expect(await texts()).toEqual([]);
    await app.call.undo.undo({});
    expect(await texts()).toEqual(['Asked Tom for help']);
    await app.call.undo.undo({});
    expect(await texts()).toEqual(['Asked for help']);
    await app.call.undo.undo({});
    expect(await texts()).toEqual([]);
  });

  it('lie among the removed ones until they are restored or erased, and are not found there', async () => {
    const kept = await add('Rested');
    const other = await add('Walked');
    await app.call.journal.wins.remove(kept);
    await app.call.journal.wins.remove(other);
    const removed = async () => (await app.call.journal.wins.removed()).map(({ text }) => text);
    expect(await removed()).toEqual(['Walked', 'Rested']);
    expect((await app.call.search.find({ text: 'rested' })).hits).toEqual([]);
    await app.call.journal.wins.restore({ id: kept.id });
    expect(await texts()).toEqual(['Rested']);
    await app.call.undo.undo({});
    expect(await removed()).toEqual(['Walked', 'Rested']);
    await app.call.undo.redo({});
    await app.call.journal.wins.erase({ id: kept.id });
    await app.call.journal.wins.erase({ id: other.id });
    expect(await texts()).toEqual(['Rested']);
    expect(await removed()).toEqual([]);
  });

  it('come newest first, within the days asked for', async () => {
    await add('A', '2026-11-20');
    await add('B', '2026-11-22');
    await add('C', '2026-11-22');
    expect(await texts()).toEqual(['C', 'B', 'A']);
    expect(await texts('2026-11-21', '2026-11-22')).toEqual(['C', 'B']);
  });

  it('refuse a stale revision and an empty line, and are found by their words', async () => {
    const win = await add('Rested');
    await app.call.journal.wins.save({ ...win, text: 'Rested well' });
    await expect(app.call.journal.wins.save({ ...win, text: 'Other' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(app.call.journal.wins.remove(win)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(add('   ')).rejects.toThrow('Write a few words.');
    expect((await app.call.search.find({ text: 'rested' })).hits).toMatchObject([
      { kind: 'win', sourceId: win.id },
    ]);
  });
});

describe('suggestions', () => {
  it('are deeds of the week in the own hands, never what others decided', async () => {
    await addApplication(app, 'Halden', { appliedOn: '2026-11-23' });
    const { id } = await addApplication(app, 'Tidewell', { appliedOn: '2026-11-02' });
    expect(await suggested()).toEqual(['Sent the application to Halden']);
    await moveTo(app, id, 'offer');
    expect(await suggested()).toEqual(['Sent the application to Halden']);
    await moveTo(app, id, 'rejected');
    expect(await suggested()).toEqual(['Sent the application to Halden']);
  });

  it('are what happened, not what is planned', async () => {
    const { id } = await addApplication(app, 'Tidewell', { stage: 'interview' });
    for (const startsAt of ['2026-11-23T16:00', '2026-11-24T08:30', '2026-11-24T10:00', '2026-11-26T10:00'])
      await app.call.applications.saveInterview({
        applicationId: id,
        id: null,
        revision: 0,
        kind: 'panel',
        startsAt,
        endsAt: null,
        timeZone: 'Europe/Berlin',
        place: '',
        link: '',
        preparation: 'Three stories',
        howItWent: '',
        contactIds: [],
      });
    const days = (await app.call.journal.wins.suggestions(WEEK)).map(({ day }) => day);
    expect(days).toEqual(['2026-11-24', '2026-11-23']);
  });

  it('are at most three', async () => {
    for (const company of ['A', 'B', 'C', 'D'])
      await addApplication(app, company, { appliedOn: '2026-11-23' });
    expect(await suggested()).toHaveLength(3);
  });

  it('do not come again once taken or passed over, until that is undone', async () => {
    await addApplication(app, 'Halden', { appliedOn: '2026-11-23' });
    await addApplication(app, 'Tidewell', { appliedOn: '2026-11-24' });
    const [tidewell, halden] = await app.call.journal.wins.suggestions(WEEK);
    if (!tidewell || !halden) throw new Error('Two suggestions were expected');
    await add('Sent it, in my own words', tidewell.day, tidewell.deed);
    await app.call.journal.wins.decline({ deed: halden.deed });
    expect(await suggested()).toEqual([]);
    await app.call.undo.undo({});
    expect(await suggested()).toEqual(['Sent the application to Halden']);
  });
});
