import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';

let app: TestApp;
let contactId: number;
beforeEach(async () => {
  app = openTestApp();
  const person = { id: null, revision: 0, role: '', company: '', phone: '' };
  const saved = await app.call.network.saveContact({
    ...person,
    name: 'Mara Voss',
    email: 'mara@tide.example',
  });
  contactId = saved.id;
});
afterEach(() => app.close());

const CONFLICT = { cause: { code: 'CONFLICT' } };
const TIME = { minutes: 15, startsAt: '2026-11-25T18:00', timeZone: 'Europe/Berlin', place: 'By phone' };
const TEXTS = { about: 'harbour planning', questions: 'Why tides?', learned: '', cameOfIt: '' };
const talks = () => app.call.network.talks;

describe('informational talks', () => {
  it('begin with the question who else to ask, and keep their time, texts and days over a restart', async () => {
    const talk = await talks().plan({ contactId });
    expect(talk).toMatchObject({ questions: 'Who else should I talk to?', minutes: 20, askedOn: null });
    const typed = await talks().saveTexts({ id: talk.id, revision: talk.revision, ...TEXTS });
    const asked = await talks().note({ id: talk.id, ...typed, step: 'asked', on: '2026-11-20' });
    const timed = await talks().saveTime({ id: talk.id, revision: asked.revision, ...TIME });
    app.wait(3);
    await talks().note({ ...timed, step: 'held', on: '2026-11-25', keptMinutes: 18 });
    app.reopen();
    expect(await talks().of({ contactId })).toMatchObject({
      name: 'Mara Voss',
      email: 'mara@tide.example',
      doNotContact: false,
      talks: [{ ...TEXTS, ...TIME, askedOn: '2026-11-20', heldOn: '2026-11-25', keptMinutes: 18 }],
    });
  });

  it('refuse what was changed elsewhere, a day that has not come, and a time without a zone', async () => {
    const talk = await talks().plan({ contactId });
    await talks().saveTexts({ id: talk.id, revision: talk.revision, ...TEXTS });
    await expect(talks().saveTexts({ ...talk, ...TEXTS })).rejects.toMatchObject(CONFLICT);
    await expect(talks().saveTime({ ...talk, ...TIME })).rejects.toMatchObject(CONFLICT);
    await expect(talks().note({ ...talk, step: 'asked', on: '2026-11-23' })).rejects.toMatchObject(CONFLICT);
    await expect(talks().remove(talk)).rejects.toMatchObject(CONFLICT);
    const current = { id: talk.id, revision: talk.revision + 1 };
    await expect(talks().note({ ...current, step: 'held', on: '2026-11-24' })).rejects.toThrow(
      'not come yet',
    );
    await expect(talks().saveTime({ ...current, ...TIME, timeZone: null })).rejects.toThrow('time zone');
    expect((await talks().of({ contactId })).talks).toMatchObject([
      { ...TEXTS, heldOn: null, startsAt: null },
    ]);
  });

  it('take back a day with what belonged to it, by hand and by undo, and keep what was typed since', async () => {
    const talk = await talks().plan({ contactId });
    const held = await talks().note({ ...talk, step: 'held', on: '2026-11-23', keptMinutes: 25 });
    const { revision } = await talks().saveTexts({ ...held, ...TEXTS, learned: 'Ask the pilots.' });
    await talks().note({ id: talk.id, revision, step: 'held', on: null });
    const only = async () => (await talks().of({ contactId })).talks[0];
    expect(await only()).toMatchObject({ heldOn: null, keptMinutes: null, learned: 'Ask the pilots.' });
    await app.call.undo.undo();
    expect(await only()).toMatchObject({ heldOn: '2026-11-23', keptMinutes: 25, learned: 'Ask the pilots.' });
    await app.call.undo.undo();
    expect(await only()).toMatchObject({ heldOn: null, keptMinutes: null, learned: 'Ask the pilots.' });
  });

  it('that were removed come back by undo, and go with the person they belong to', async () => {
    const talk = await talks().plan({ contactId });
    await talks().remove(talk);
    expect((await talks().of({ contactId })).talks).toEqual([]);
    await app.call.undo.undo();
    expect((await talks().of({ contactId })).talks).toMatchObject([{ id: talk.id }]);
    await talks().saveDraft({ contactId, kind: 'talk_thanks', revision: 0, subject: '', body: 'Thanks' });
    const { db } = app.context;
    db.prepare("UPDATE contacts SET deleted_at = '2026-11-23'").run();
    await expect(talks().of({ contactId })).rejects.toThrow('not there any more');
    await expect(talks().plan({ contactId })).rejects.toThrow('not there any more');
    await expect(talks().note({ ...talk, step: 'asked', on: '2026-11-23' })).rejects.toThrow('not there');
    db.prepare('DELETE FROM contacts').run();
    for (const table of ['informational_talks', 'contact_drafts'])
      expect(db.prepare(`SELECT count(*) AS count FROM ${table}`).get(), table).toEqual({ count: 0 });
  });

  it('are found by what was learned', async () => {
    const talk = await talks().plan({ contactId });
    await talks().saveTexts({ ...talk, ...TEXTS, learned: 'The barometer decides.' });
    const { hits } = await app.call.search.find({ text: 'barometer' });
    expect(hits).toMatchObject([{ kind: 'talk', ref: String(contactId) }]);
  });
});

describe('the letters of a talk', () => {
  it('are kept as they are typed, each kind for itself, and refuse what was changed elsewhere', async () => {
    const letter = { contactId, kind: 'talk_request' as const, subject: '20 minutes', body: 'Hello Mara' };
    const first = await talks().saveDraft({ ...letter, revision: 0 });
    await talks().saveDraft({ ...letter, ...first, body: 'Hello Mara Voss' });
    await talks().saveDraft({ ...letter, kind: 'talk_thanks', revision: 0, body: 'Thank you' });
    await expect(talks().saveDraft({ ...letter, ...first, body: 'Lost' })).rejects.toMatchObject(CONFLICT);
    await expect(talks().saveDraft({ ...letter, revision: 0, body: 'Lost' })).rejects.toMatchObject(CONFLICT);
    app.reopen();
    expect((await talks().of({ contactId })).drafts).toEqual({
      talk_request: { subject: '20 minutes', body: 'Hello Mara Voss', revision: 2 },
      talk_thanks: { subject: '20 minutes', body: 'Thank you', revision: 1 },
    });
  });

  it('become touches when the step is noted; undo gives the letter back', async () => {
    const talk = await talks().plan({ contactId });
    const letter = { contactId, revision: 0, subject: '20 minutes', body: 'Hello Mara' };
    await talks().saveDraft({ ...letter, kind: 'talk_request' });
    const asked = await talks().note({ ...talk, step: 'asked', on: '2026-11-20' });
    const touches = async () => (await app.call.network.people.page({ id: contactId })).touches;
    const words = { on: '2026-11-20', channel: 'email', note: '20 minutes\n\nHello Mara' };
    expect(await touches()).toMatchObject([words]);
    expect((await talks().of({ contactId })).drafts).toEqual({ talk_request: null, talk_thanks: null });
    const held = await talks().note({ ...asked, step: 'held', on: '2026-11-21' });
    await talks().saveDraft({ ...letter, kind: 'talk_thanks', body: 'Thank you' });
    await talks().note({ ...held, step: 'thanked', on: '2026-11-22' });
    expect(await touches()).toMatchObject([{ on: '2026-11-22', note: '20 minutes\n\nThank you' }, words]);
    expect((await app.call.search.find({ text: 'Thank' })).hits.map(({ kind }) => kind)).toEqual(['touch']);
    await app.call.undo.undo();
    expect(await touches()).toMatchObject([words]);
    expect((await talks().of({ contactId })).drafts.talk_thanks).toMatchObject({ body: 'Thank you' });
  });

  it('belong to the newest talk, and go with the last one', async () => {
    const first = await talks().plan({ contactId });
    const second = await talks().plan({ contactId });
    const letter = { contactId, kind: 'talk_request' as const, revision: 0, subject: '', body: 'Hello Mara' };
    await talks().saveDraft(letter);
    const older = await talks().note({ ...first, step: 'asked', on: '2026-11-20' });
    await talks().remove(second);
    const draft = async () => (await talks().of({ contactId })).drafts.talk_request?.body;
    expect(await draft()).toBe('Hello Mara');
    await talks().remove(older);
    expect(await draft()).toBeUndefined();
    await app.call.undo.undo();
    expect(await draft()).toBe('Hello Mara');
  });
});
