import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { endApplication, endingOf, SAID } from './endings-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

async function addApplication(stage = 'applied', role = 'Planner', company = 'Halden Freight') {
  const { stages } = await app.call.applications.board({});
  const stageId = stages.find(({ code }) => code === stage)?.id;
  const { card } = await app.call.applications.create({
    facts: { role, company },
    stageId,
    appliedOn: '2026-10-12',
  });
  return card;
}

async function move(id: number, stage: string, on?: string) {
  const { stages, cards } = await app.call.applications.board({});
  const card = cards.find((one) => one.id === id);
  const target = stages.find(({ code }) => code === stage);
  if (!card || !target) throw new Error(`No card ${id} or stage ${stage}`);
  await app.call.applications.move({ items: [card], stageId: target.id, after: null, on });
}

const ending = endingOf;
const ended = (role?: string) => endApplication(app, { role });

describe('recording an ending', () => {
  it('keeps words, themes, how it came and the day, also after a restart', async () => {
    const id = await ended();
    await app.call.endings.save(ending(id));
    app.reopen();
    const page = await app.call.endings.forApplication({ applicationId: id });
    expect(page.ending).toMatchObject({
      howCame: 'email',
      endedOn: '2026-11-23',
      outcome: { code: 'rejected' },
      reopened: false,
    });
    expect(page.ending?.words).toMatchObject([
      { text: SAID, who: 'Dana Whitlow', grade: 'said', on: '2026-11-23' },
    ]);
    expect(page.ending?.themes).toMatchObject([
      { code: 'internal_candidate', control: 'outside', grade: 'said', spans: [[41, 69]] },
    ]);
  });

  it('corrects the date of the move with the day of the ending', async () => {
    const id = await ended();
    const page = await app.call.endings.save(ending(id, { endedOn: '2026-11-20' }));
    expect(page.endedOn).toBe('2026-11-20');
    expect((await app.call.applications.get({ id })).card.stageSince).toBe('2026-11-20');
  });

  it('refuses an open application with a sentence, and a stale revision', async () => {
    const card = await addApplication();
    await expect(app.call.endings.save(ending(card.id, { revision: 0 }))).rejects.toThrow('is open');
    const id = await ended();
    await app.call.endings.save(ending(id));
    await expect(app.call.endings.save(ending(id))).rejects.toThrow('changed elsewhere');
  });

  it('takes back a saved ending whole, and brings it again', async () => {
    const id = await ended();
    await app.call.endings.save(ending(id));
    await app.call.undo.undo({});
    const before = await app.call.endings.forApplication({ applicationId: id });
    expect(before.ending).toMatchObject({ howCame: null, words: [], themes: [] });
    await app.call.undo.redo({});
    const again = await app.call.endings.forApplication({ applicationId: id });
    expect(again.ending?.words.map((words) => words.text)).toEqual([SAID]);
    expect(again.ending?.themes.map((theme) => theme.code)).toEqual(['internal_candidate']);
  });

  it('lets nobody edit received words, whatever is called', async () => {
    const id = await ended();
    await app.call.endings.save(ending(id));
    const edit = () => app.context.db.prepare("UPDATE received_words SET text = 'other'").run();
    expect(edit).toThrow('received words are never edited');
    const page = await app.call.endings.forApplication({ applicationId: id });
    await app.call.endings.save(
      ending(id, { revision: page.ending?.revision ?? 0, words: { text: 'A second letter.', who: '' } }),
    );
    const after = await app.call.endings.forApplication({ applicationId: id });
    expect(after.ending?.words.map((words) => words.text)).toEqual([SAID, 'A second letter.']);
  });

  it('keeps a draft through a restart and drops it when the ending is saved', async () => {
    const id = await ended();
    await app.call.endings.saveDraft({
      applicationId: id,
      revision: 0,
      fields: { said: 'Dear Ines, w', howCame: 'email' },
    });
    app.reopen();
    const page = await app.call.endings.forApplication({ applicationId: id });
    expect(page.draft).toMatchObject({
      revision: 1,
      fields: { said: 'Dear Ines, w', howCame: 'email', themes: null },
    });
    // Typed in another window meanwhile: it is not in what is saved.
    await expect(app.call.endings.save(ending(id))).rejects.toMatchObject({ code: 'CONFLICT' });
    const unsaved = await app.call.endings.forApplication({ applicationId: id });
    expect(unsaved).toMatchObject({ draft: page.draft, ending: page.ending });
    await app.call.endings.save(ending(id, { draftRevision: 1 }));
    expect((await app.call.endings.forApplication({ applicationId: id })).draft).toBeNull();
  });

  it('keeps both texts when a draft is typed in two windows', async () => {
    const id = await ended();
    const type = (revision: number, said: string) =>
      app.call.endings.saveDraft({ applicationId: id, revision, fields: { said } });
    expect(await type(0, 'Dear')).toEqual({ revision: 1 });
    expect(await type(1, 'Dear Ines')).toEqual({ revision: 2 });
    await expect(type(1, 'Hello')).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'What is typed here was changed elsewhere. Both texts are kept: choose one.',
    });
    await expect(app.call.endings.dropDraft({ applicationId: id, revision: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const { draft } = await app.call.endings.forApplication({ applicationId: id });
    expect(draft).toMatchObject({ revision: 2, fields: { said: 'Dear Ines' } });
    await app.call.endings.dropDraft({ applicationId: id, revision: 2 });
    await expect(type(2, 'Hello')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await type(0, 'Hello')).toEqual({ revision: 1 });
  });

  it('goes with its application, whole', async () => {
    const id = await ended();
    await app.call.endings.save(ending(id));
    const { card } = await app.call.applications.get({ id });
    await app.call.applications.trash({ items: [card] });
    expect(await app.call.endings.list({ list: 'to_review' })).toEqual([]);
    await app.call.applications.erase({ ids: [id] });
    expect(app.context.db.prepare('SELECT count(*) FROM received_words').pluck().get()).toBe(0);
  });
});

describe('an ending and the history of its application', () => {
  it('is nowhere once the drop is undone, and back with redo', async () => {
    const id = await ended();
    await app.call.undo.undo({});
    expect(await app.call.endings.list({ list: 'to_review' })).toEqual([]);
    expect((await app.call.endings.forApplication({ applicationId: id })).ending).toBeNull();
    await app.call.undo.redo({});
    expect(await app.call.endings.list({ list: 'to_review' })).toHaveLength(1);
  });

  it('follows its application to another outcome within a day', async () => {
    const id = await ended();
    await app.call.endings.save(ending(id));
    await move(id, 'closed_by_employer');
    const [row] = await app.call.endings.list({ list: 'to_review' });
    expect(row).toMatchObject({ outcomeCode: 'closed_by_employer', saidStart: SAID });
  });

  it('becomes an earlier ending when a later reply opens the application again', async () => {
    const id = await ended();
    await app.call.endings.save(ending(id));
    app.wait(5);
    await move(id, 'interview');
    const open = await app.call.endings.forApplication({ applicationId: id });
    expect(open).toMatchObject({ ended: false, ending: null });
    expect(open.earlier).toHaveLength(1);
    app.wait(5);
    await move(id, 'no_reply');
    await app.call.endings.begin({ applicationId: id });
    const again = await app.call.endings.forApplication({ applicationId: id });
    expect(again.ending).toMatchObject({ outcome: { code: 'no_reply' }, words: [] });
    expect(again.earlier[0]?.words[0]?.text).toBe(SAID);
  });

  it('is not made by a bulk move: only by beginning or saving one', async () => {
    const card = await addApplication();
    await move(card.id, 'rejected');
    expect(await app.call.endings.counts({})).toEqual({ to_review: 0, later: 0, done: 0, not_this_one: 0 });
    await app.call.endings.save(ending(card.id, { revision: 0 }));
    expect(await app.call.endings.counts({})).toMatchObject({ to_review: 1 });
  });
});

describe('the lists', () => {
  it('hold an ending until its day, and bring it back then', async () => {
    const id = await ended();
    const page = await app.call.endings.save(ending(id, { look: 'later', lookOn: '2026-11-26' }));
    expect(page.ending?.look).toBe('later');
    expect(await app.call.endings.list({ list: 'later' })).toHaveLength(1);
    app.wait(3);
    expect(await app.call.endings.list({ list: 'to_review' })).toHaveLength(1);
    const revision = page.ending?.revision ?? 0;
    await app.call.endings.setLook({ id: page.ending?.id ?? 0, revision, look: 'not_this_one' });
    expect(await app.call.endings.counts({})).toMatchObject({ to_review: 0, not_this_one: 1 });
    expect(await app.call.endings.marks({})).toEqual([]);
  });

  it('wants a day for later', async () => {
    const id = await ended();
    await expect(app.call.endings.save(ending(id, { look: 'later' }))).rejects.toThrow('Choose the day');
  });
});
