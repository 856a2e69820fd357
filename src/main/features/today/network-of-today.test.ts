import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { networkOfToday } from './network-of-today-store.ts';
import { addPerson } from './today-test-setup.ts';

const NOW = '2026-11-23T09:00';
let app: TestApp;
beforeEach(() => {
  app = openTestApp(`${NOW}:00`);
});
afterEach(() => app.close());

const events = () => app.call.network.events;
const found = () => networkOfToday(app.context.db, NOW, 'Europe/Berlin');

function addEvent(
  name: string,
  startsAt: string,
  endsAt: string | null = null,
  timeZone: string | null = null,
) {
  const blank = { place: '', link: '', communityId: null };
  return events().save({ id: null, revision: 0, kind: 'meetup', name, startsAt, endsAt, timeZone, ...blank });
}

async function addTalk(name: string, startsAt: string) {
  const contactId = await addPerson(app, name);
  const { id, revision } = await app.call.network.talks.plan({ contactId });
  const time = { startsAt, timeZone: 'Europe/Berlin', minutes: 30, place: 'Café' };
  return app.call.network.talks.saveTime({ id, revision, ...time });
}

describe('what the network holds for Today', () => {
  it('is the events and talks of two weeks that are not over, the next first, on the clocks here', async () => {
    await addEvent('Over', '2026-11-23T07:00', '2026-11-23T08:30', 'Europe/Berlin');
    const fair = await addEvent('Fair', '2026-11-22', '2026-11-24');
    const evening = await addEvent('Evening', '2026-11-23T20:00', null, 'America/New_York');
    await addEvent('Far off', '2026-12-08');
    const notGoing = await addEvent('Not going', '2026-11-24');
    await events().setWent({ id: notGoing.id, revision: notGoing.revision, went: false });
    const talk = await addTalk('Dana Whitlow', '2026-11-23T08:45');
    const held = await addTalk('Omar Reyes', '2026-11-25T10:00');
    await app.call.network.talks.note({ ...held, step: 'held', on: '2026-11-23', keptMinutes: 20 });
    expect(found().meetings.map(({ name, day, time, address }) => [name, day, time, address])).toEqual([
      ['Fair', '2026-11-22', null, `/network/events/${fair.id}`],
      ['Dana Whitlow', '2026-11-23', '08:45', `/network/people/${talk.contactId}`],
      ['Evening', '2026-11-24', '02:00', `/network/events/${evening.id}`],
    ]);
    expect(await app.call.today.get()).toMatchObject({ isEmpty: false });
  });

  it('is what was to follow by today, until it is done', async () => {
    const event = await addEvent('Evening', '2026-11-20');
    const add = (text: string, dueOn: string | null) =>
      events().saveFollowUp({ id: null, revision: 0, eventId: event.id, text, dueOn });
    await add('Long ago', '2026-11-02');
    const today = await add('Send the link', '2026-11-23');
    await add('Later', '2026-11-24');
    await add('Any day', null);
    const page = await app.call.today.get();
    expect(page.due).toBe(2);
    expect(page.network.followUps).toMatchObject([
      { text: 'Send the link', eventId: event.id, eventName: 'Evening' },
      { text: 'Long ago' },
    ]);
    await events().setFollowUpDone({ id: today.id, revision: today.revision, doneOn: '2026-11-23' });
    expect(found().followUps.map(({ text }) => text)).toEqual(['Long ago']);
  });
});
