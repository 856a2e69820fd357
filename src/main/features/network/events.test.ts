import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

const NEW = { id: null, revision: 0 };
const EVENT = {
  ...NEW,
  kind: 'meetup' as const,
  name: 'Harbour planners evening',
  startsAt: '2026-11-26T18:30',
  endsAt: '2026-11-26T21:00',
  timeZone: 'Europe/Berlin',
  place: 'Old customs house',
  link: 'https://harbour.example/evening',
  communityId: null,
};
const FAIR = { ...EVENT, kind: 'fair' as const, name: 'City job fair', endsAt: null, timeZone: null };
const COMMUNITY = {
  ...NEW,
  name: 'Tide table circle',
  place: 'Lower quay',
  link: '',
  note: 'First Tuesdays',
};
const CONFLICT = { cause: { code: 'CONFLICT' } };

const events = () => app.call.network.events;
const communities = () => app.call.network.communities;

describe('networking events', () => {
  it('are kept on a day or at a time in a zone, changed, and there after a restart', async () => {
    const event = await events().save(EVENT);
    await events().save({ ...FAIR, startsAt: '2026-11-24' });
    await events().save({ ...EVENT, id: event.id, revision: event.revision, place: 'Pier 4' });
    app.reopen();
    expect(await events().list()).toMatchObject([
      { name: 'City job fair', startsAt: '2026-11-24', timeZone: null, went: null },
      { name: EVENT.name, startsAt: '2026-11-26T18:30', timeZone: 'Europe/Berlin', place: 'Pier 4' },
    ]);
  });

  it('refuse a time without a zone, an unknown zone, a day that is none, an end before the start, other links', async () => {
    for (const changes of [
      { timeZone: null },
      { timeZone: 'Mars/Olympus' },
      { startsAt: '2026-02-31', endsAt: null, timeZone: null },
      { endsAt: '2026-11-26T18:00' },
      { endsAt: '2026-11-26' },
      { link: 'javascript:alert(1)' },
      { name: '  ' },
      { communityId: 77 },
    ])
      await expect(events().save({ ...EVENT, ...changes }), JSON.stringify(changes)).rejects.toThrow();
    expect(await events().list()).toEqual([]);
  });

  it('refuse what was changed elsewhere', async () => {
    const event = await events().save(EVENT);
    await events().saveLearned({ ...event, learned: 'They plan in tides.' });
    await expect(events().save({ ...EVENT, id: event.id, revision: event.revision })).rejects.toMatchObject(
      CONFLICT,
    );
    await expect(events().setWent({ ...event, went: false })).rejects.toMatchObject(CONFLICT);
    await expect(events().saveLearned({ ...event, learned: '' })).rejects.toMatchObject(CONFLICT);
    await expect(events().remove(event)).rejects.toMatchObject(CONFLICT);
    expect(await events().page({ id: event.id })).toMatchObject({
      learned: 'They plan in tides.',
      went: null,
    });
  });

  it('make a contact of a name, met there, in one step that can be undone', async () => {
    const event = await events().save(EVENT);
    const met = await events().meet({ eventId: event.id, person: { name: 'Mara Voss' } });
    expect(met).toMatchObject({ went: true, people: [{ name: 'Mara Voss' }] });
    const kept = app.context.db.prepare('SELECT name, how_met, added_on FROM contacts').all();
    expect(kept).toEqual([{ name: 'Mara Voss', how_met: EVENT.name, added_on: '2026-11-23' }]);
    await app.call.undo.undo();
    expect(await events().page({ id: event.id })).toMatchObject({ went: null, people: [] });
    expect(await app.call.network.contacts({})).toEqual([]);
    await app.call.undo.redo();
    expect(await events().page({ id: event.id })).toMatchObject({
      went: true,
      people: [{ name: 'Mara Voss' }],
    });
  });

  it('name a person once, take them off without erasing them, and do not name who was removed', async () => {
    const event = await events().save(EVENT);
    const { people } = await events().meet({ eventId: event.id, person: { name: 'Mara Voss' } });
    const person = { contactId: people[0]?.id ?? 0 };
    expect((await events().meet({ eventId: event.id, person })).people).toHaveLength(1);
    await expect(events().meet({ eventId: event.id, person: { contactId: 99 } })).rejects.toThrow(
      'not there',
    );
    await events().takeOff({ eventId: event.id, ...person });
    expect((await events().page({ id: event.id })).people).toEqual([]);
    expect(await app.call.network.contacts({})).toMatchObject([{ name: 'Mara Voss' }]);
    await app.call.undo.undo();
    app.context.db.prepare("UPDATE contacts SET deleted_at = '2026-11-23'").run();
    expect((await events().page({ id: event.id })).people).toEqual([]);
    expect(await events().list()).toMatchObject([{ peopleMet: 0 }]);
  });

  it('keep an answer about going that was given, whoever is met later', async () => {
    const event = await events().save(EVENT);
    const stayed = await events().setWent({ ...event, went: false });
    expect(await events().meet({ eventId: event.id, person: { name: 'Mara Voss' } })).toMatchObject({
      went: false,
      revision: stayed.revision,
    });
    await events().setWent({ ...stayed, went: null });
    expect(await events().page({ id: event.id })).toMatchObject({ went: null });
  });

  it('leave follow-ups, which are done and taken back, until the event is removed', async () => {
    const event = await events().save(EVENT);
    const followUp = { ...NEW, eventId: event.id, text: 'Send Mara the plan', dueOn: '2026-11-30' };
    const first = await events().saveFollowUp(followUp);
    await events().saveFollowUp({ ...followUp, text: 'Read the tide book', dueOn: null });
    const open = async () =>
      (await events().page({ id: event.id })).followUps
        .filter(({ doneOn }) => doneOn === null)
        .map(({ text }) => text);
    expect(await open()).toEqual(['Send Mara the plan', 'Read the tide book']);
    const done = await events().setFollowUpDone({ ...first, doneOn: '2026-11-23' });
    expect(await open()).toEqual(['Read the tide book']);
    expect(await events().list()).toMatchObject([{ openFollowUps: 1 }]);
    await expect(events().removeFollowUp(first)).rejects.toMatchObject(CONFLICT);
    await events().saveFollowUp({ ...done, eventId: event.id, text: 'Send Mara both plans', dueOn: null });
    await app.call.undo.undo();
    await app.call.undo.undo();
    expect(await open()).toHaveLength(2);
    await events().remove(await events().page({ id: event.id }));
    await expect(events().saveFollowUp(followUp)).rejects.toThrow('not there any more');
  });

  it('that were removed can be restored, and erased for good without leaving a trace', async () => {
    const event = await events().save(EVENT);
    await events().saveFollowUp({ ...NEW, eventId: event.id, text: 'Write', dueOn: null });
    const met = await events().meet({ eventId: event.id, person: { name: 'Mara Voss' } });
    await expect(events().erase({ id: event.id })).rejects.toThrow('not among the removed ones');
    await events().remove(met);
    await expect(events().page({ id: event.id })).rejects.toThrow('among the removed ones');
    expect(await events().removed({})).toEqual([{ id: event.id, name: EVENT.name }]);
    await events().restore({ id: event.id });
    expect(await events().page({ id: event.id })).toMatchObject({ people: [{}], followUps: [{}] });
    await app.call.undo.undo();
    expect(await events().list()).toEqual([]);
    await events().erase({ id: event.id });
    expect(await events().removed({})).toEqual([]);
    const { db } = app.context;
    for (const table of ['networking_events', 'event_people', 'event_follow_ups'])
      expect(db.prepare(`SELECT count(*) AS count FROM ${table}`).get(), table).toEqual({ count: 0 });
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(await app.call.network.contacts({})).toMatchObject([{ name: 'Mara Voss' }]);
  });

  it('that were erased leave nothing in undo, and older steps can still be taken back', async () => {
    await app.call.network.people.add({ name: 'Ido Lang' });
    const event = await events().save({ ...EVENT, name: 'Quillon evening' });
    const { people } = await events().meet({ eventId: event.id, person: { name: 'Mara Voss' } });
    const followUp = { ...NEW, eventId: event.id, text: 'Ask Quillon', dueOn: null };
    await events().removeFollowUp(await events().saveFollowUp(followUp));
    await events().takeOff({ eventId: event.id, contactId: people[0]?.id ?? 0 });
    await events().remove(await events().page({ id: event.id }));
    await events().erase({ id: event.id });
    const kept = "SELECT count(*) FROM undo_changes WHERE before LIKE '%Quillon%'";
    expect(app.context.db.prepare(kept).pluck().get()).toBe(0);
    while ((await app.call.undo.undo()).step);
    expect(await app.call.network.contacts({})).toEqual([]);
  });

  it('are found by their words, those of follow-ups and those typed since, until they are removed', async () => {
    const event = await events().save(EVENT);
    await events().saveFollowUp({ ...NEW, eventId: event.id, text: 'Lend the barometer', dueOn: null });
    const after = await events().saveLearned({ ...event, learned: 'Pilots sign first.' });
    const found = async (text: string) => (await app.call.search.find({ text })).hits.map(({ kind }) => kind);
    expect(await found('barometer')).toEqual(['event']);
    expect(await found('pilots')).toEqual(['event']);
    await events().remove({ id: event.id, revision: after.revision });
    expect(await found('pilots')).toEqual([]);
  });
});

describe('communities', () => {
  it('are kept with their events, changed, and refuse what was changed elsewhere', async () => {
    const circle = await communities().save(COMMUNITY);
    await events().save({ ...EVENT, communityId: circle.id });
    await communities().save({ ...COMMUNITY, id: circle.id, revision: circle.revision, note: 'Moved' });
    await expect(
      communities().save({ ...COMMUNITY, id: circle.id, revision: circle.revision }),
    ).rejects.toMatchObject(CONFLICT);
    app.reopen();
    expect(await communities().list()).toMatchObject([{ name: COMMUNITY.name, note: 'Moved', events: 1 }]);
    expect((await communities().page({ id: circle.id })).meetings).toMatchObject([
      { name: EVENT.name, communityName: COMMUNITY.name },
    ]);
  });

  it('come back from removal with their events, also with one that was changed meanwhile', async () => {
    const circle = await communities().save(COMMUNITY);
    const event = await events().save({ ...EVENT, communityId: circle.id });
    await communities().remove(circle);
    expect(await events().page({ id: event.id })).toMatchObject({ communityId: null, communityName: null });
    await expect(events().save({ ...EVENT, communityId: circle.id })).rejects.toThrow('Choose another');
    await events().save({ ...EVENT, id: event.id, revision: event.revision, place: 'Pier 4' });
    expect(await communities().removed({})).toEqual([{ id: circle.id, name: COMMUNITY.name }]);
    await communities().restore({ id: circle.id });
    expect(await events().page({ id: event.id })).toMatchObject({ communityName: COMMUNITY.name });
  });

  it('can be erased once removed; their events stay without one', async () => {
    const circle = await communities().save(COMMUNITY);
    const event = await events().save({ ...EVENT, communityId: circle.id });
    await expect(communities().erase({ id: circle.id })).rejects.toThrow('not among the removed ones');
    await communities().remove(circle);
    await communities().erase({ id: circle.id });
    expect(await events().page({ id: event.id })).toMatchObject({ name: EVENT.name, communityId: null });
    expect(app.context.db.pragma('foreign_key_check')).toEqual([]);
    await expect(communities().restore({ id: circle.id })).rejects.toThrow('not among the removed ones');
  });

  it('that were erased do not stop older steps of their events', async () => {
    const circle = await communities().save(COMMUNITY);
    const event = await events().save({ ...EVENT, communityId: circle.id });
    await events().save({ ...EVENT, id: event.id, revision: event.revision, place: 'Pier 4' });
    await communities().remove(circle);
    await communities().erase({ id: circle.id });
    const kept = "SELECT count(*) FROM undo_changes WHERE before LIKE '%Tide table%'";
    expect(app.context.db.prepare(kept).pluck().get()).toBe(0);
    await app.call.undo.undo();
    expect(await events().page({ id: event.id })).toMatchObject({ communityId: null, place: EVENT.place });
    await app.call.undo.undo();
    expect(await events().list()).toEqual([]);
  });
});
