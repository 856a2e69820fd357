import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listEntriesInput } from '../../../shared/journal.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { addApplication, entryOf } from './journal-test-setup.ts';

/** The longest entry, in UTF-16 units. */
const ENTRY_LENGTH = 2_097_152;

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

const save = (number: number, changes: Parameters<typeof entryOf>[1] = {}) =>
  app.call.journal.save(entryOf(number, changes));
const rows = () => app.context.db.prepare('SELECT count(*) FROM journal_entries').pluck().get();
const keyOf = (number: number) => entryOf(number).key;
const read = async (number: number) => {
  const entry = await app.call.journal.get({ key: keyOf(number) });
  if (!entry) throw new Error(`No entry ${number}`);
  return entry;
};
const titles = async (asked: Parameters<typeof app.call.journal.list>[0]) =>
  (await app.call.journal.list(asked)).entries.map(({ title }) => title);

describe('saving an entry', () => {
  it('makes one row of a first save that was sent twice, and keeps it through a restart', async () => {
    const first = await save(1, { title: 'A quiet day', body: 'Walked.' });
    const second = await save(1, { title: 'A quiet day', body: 'Walked.' });
    expect(second).toEqual(first);
    expect(rows()).toBe(1);
    app.reopen();
    expect(await read(1)).toMatchObject({ title: 'A quiet day', body: 'Walked.', revision: 1 });
  });

  it('takes a later save that was sent twice as one', async () => {
    await save(1, { body: 'One' });
    await save(1, { body: 'One, two', revision: 1 });
    expect(await save(1, { body: 'One, two', revision: 1 })).toMatchObject({ revision: 2 });
    await expect(save(1, { body: 'One, two', energy: 3, revision: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('refuses a stale revision with CONFLICT and loses nothing', async () => {
    await save(1, { body: 'Mine' });
    await save(1, { body: 'Theirs', revision: 1 });
    await expect(save(1, { body: 'Mine, longer', revision: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(save(1, { body: 'From another window' })).rejects.toThrow('Both texts are kept');
    expect(await read(1)).toMatchObject({ body: 'Theirs', revision: 2 });
  });

  it('brings an entry out of the Trash', async () => {
    const entry = await save(1, { body: 'One' });
    await app.call.journal.trash({ items: [entry] });
    expect(await titles({})).toEqual([]);
    const saved = await save(1, { body: 'One and more', revision: 2 });
    expect(saved).toMatchObject({ trashed: false, revision: 3 });
    expect(await app.call.journal.list({ trashed: true })).toMatchObject({ entries: [] });
  });

  it('says that an erased entry is gone, and does not bring it back', async () => {
    const entry = await save(1, { title: 'Kept?', body: 'A text nobody should find' });
    await save(1, { title: 'Kept?', body: 'A text nobody should find, changed', revision: 1 });
    await app.call.journal.erase({ ids: [entry.id] });
    expect(rows()).toBe(1);
    await app.call.journal.trash({ items: [{ id: entry.id, revision: 2 }] });
    await app.call.journal.erase({ ids: [entry.id] });
    await expect(save(1, { body: 'More', revision: 3 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await app.call.undo.undo({});
    expect(rows()).toBe(0);
    expect(app.context.db.prepare('SELECT count(*) FROM journal_snapshots').pluck().get()).toBe(0);
    const left = app.context.db.prepare('SELECT group_concat(before) FROM undo_changes').pluck().get();
    expect(String(left)).not.toContain('nobody should find');
  });

  it('keeps 2 MB of text and refuses one letter more with a sentence', async () => {
    const body = 'a'.repeat(ENTRY_LENGTH);
    await save(1, { body });
    expect((await read(1)).body).toBe(body);
    await expect(save(1, { body: `${body}b`, revision: 1 })).rejects.toThrow(
      'An entry can hold 2 MB of text.',
    );
    expect((await read(1)).body).toBe(body);
  });

  it('gives back the text byte for byte', async () => {
    const body = '\n\n* a\r\n\t- b  \n\u00a0<b>é</b> \u{1f33f}\n';
    await save(1, { body });
    expect((await read(1)).body).toBe(body);
  });
});

describe('undo', () => {
  it('takes back a pin without the text that was written since', async () => {
    const entry = await save(1, { body: 'One' });
    await app.call.journal.setPinned({ ...entry, pinned: true });
    await save(1, { body: 'One, two', revision: 2 });
    await app.call.undo.undo({});
    expect(await read(1)).toMatchObject({ pinned: false, body: 'One, two' });
    await app.call.undo.redo({});
    expect(await read(1)).toMatchObject({ pinned: true, body: 'One, two' });
  });

  it('takes entries out of the Trash again, and back into it', async () => {
    const entries = [await save(1, { title: 'A' }), await save(2, { title: 'B' })];
    await app.call.journal.trash({ items: entries });
    await app.call.undo.undo({});
    expect(await titles({})).toEqual(['B', 'A']);
    await app.call.undo.redo({});
    expect(await titles({ trashed: true })).toEqual(['B', 'A']);
    await app.call.journal.restore({ ids: entries.map(({ id }) => id) });
    expect(await titles({})).toEqual(['B', 'A']);
  });

  it('trashes nothing when one of the entries was changed meanwhile', async () => {
    const entries = [await save(1), await save(2)];
    await save(2, { body: 'More', revision: 1 });
    await expect(app.call.journal.trash({ items: entries })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await app.call.journal.list({})).entries).toHaveLength(2);
  });
});

describe('what an entry names', () => {
  it('is read from its text at every save', async () => {
    const { id } = await addApplication(app, 'Tidewell Health');
    const mention = `[@Tidewell](rebound:application/${id})`;
    const entry = await save(1, { body: `Wrote to ${mention}. #Letters and #sql, not \`#code\`.` });
    expect(entry.tags).toEqual(['letters', 'sql']);
    expect(entry.mentions).toEqual([
      {
        kind: 'application',
        id,
        name: 'Tidewell Health',
        about: 'Planner, Applied',
        applicationId: id,
        gone: false,
      },
    ]);
    expect(await app.call.journal.tags({})).toEqual(['letters', 'sql']);
    const later = await save(1, { body: '#sql and [@Nobody](rebound:contact/99)', revision: 1 });
    expect(later.tags).toEqual(['sql']);
    expect(later.mentions).toMatchObject([{ kind: 'contact', id: 99, gone: true }]);
  });

  it('says when an application it names went to the Trash', async () => {
    const card = await addApplication(app, 'Tidewell Health');
    await save(1, { body: `[@Tidewell](rebound:application/${card.id})` });
    await app.call.applications.trash({ items: [card] });
    expect((await read(1)).mentions).toMatchObject([{ name: 'Tidewell Health', gone: true }]);
  });
});

describe('the list', () => {
  it('filters by day, kind, tag, mention, pin and privacy', async () => {
    const { id } = await addApplication(app, 'Tidewell Health');
    await save(1, { title: 'Old', day: '2026-10-01', body: '#sql' });
    await save(2, { title: 'Review', day: '2026-11-01', kind: 'weekly_review' });
    await save(3, { title: 'Named', day: '2026-11-02', body: `[@T](rebound:application/${id})` });
    const pinned = await save(4, { title: 'Pinned', day: '2026-11-03' });
    await app.call.journal.setPinned({ ...pinned, pinned: true });
    await save(5, {
      title: 'Kept for me',
      day: '2026-11-04',
      body: `#sql [@T](rebound:application/${id})`,
      private: true,
    });
    expect(await titles({})).toEqual(['Kept for me', 'Pinned', 'Named', 'Review', 'Old']);
    expect(await titles({ from: '2026-11-01', to: '2026-11-02' })).toEqual(['Named', 'Review']);
    expect(await titles({ kind: 'weekly_review' })).toEqual(['Review']);
    expect(await titles({ tag: 'SQL' })).toEqual(['Old']);
    expect(await titles({ mention: { kind: 'application', id } })).toEqual(['Named']);
    expect(await titles({ pinned: true })).toEqual(['Pinned']);
    expect(await titles({ private: true })).toEqual(['Kept for me']);
    expect(await app.call.journal.tags({})).toEqual(['sql']);
  });

  it('shows nothing of private writing but its title and day', async () => {
    await save(1, { title: 'For me', body: 'A secret line #secret', private: true });
    const { entries } = await app.call.journal.list({});
    expect(entries).toMatchObject([{ title: 'For me', excerpt: '', tags: [], mentions: [] }]);
    expect(JSON.stringify(entries)).not.toContain('ecret line');
    expect(await app.call.journal.tags({})).toEqual([]);
  });

  it('gives each entry once, page by page, while others are written', async () => {
    for (let number = 1; number <= 7; number += 1)
      await save(number, { title: `${number}`, day: number % 2 ? '2026-11-20' : '2026-11-21' });
    const seen: string[] = [];
    let after: { day: string; id: number } | null = null;
    do {
      const page = await app.call.journal.list(listEntriesInput.parse({ limit: 2, after }));
      seen.push(...page.entries.map(({ title }) => title));
      after = page.next;
      await save(50 + seen.length, { title: 'new', day: '2026-11-22' });
    } while (after);
    expect(seen).toEqual(['6', '4', '2', '7', '5', '3', '1']);
  });

  it('knows the days something was written on, and this day in earlier years', async () => {
    await save(1, { title: 'Last year', day: '2025-11-23' });
    await save(2, { title: 'For me', day: '2024-11-23', private: true });
    await save(3, { title: 'Today', day: '2026-11-23' });
    await save(4, { title: 'Today too', day: '2026-11-23' });
    const trashed = await save(5, { title: 'Thrown away', day: '2023-11-23' });
    await app.call.journal.trash({ items: [trashed] });
    const earlier = await app.call.journal.onThisDay({ day: '2026-11-23' });
    expect(earlier.map(({ title }) => title)).toEqual(['Last year']);
    expect(await app.call.journal.writtenDays({ from: '2023-01-01', to: '2026-12-31' })).toEqual([
      { day: '2024-11-23', entries: 1 },
      { day: '2025-11-23', entries: 1 },
      { day: '2026-11-23', entries: 2 },
    ]);
  });
});

it('finds an entry by its words, and private writing never', async () => {
  await save(1, { title: 'Open', body: 'The lighthouse letter' });
  await save(2, { title: 'For me', body: 'The lighthouse, privately', private: true });
  const found = async () =>
    (await app.call.search.find({ text: 'lighthouse' })).hits.map(({ sourceId }) => sourceId);
  expect(await found()).toEqual([(await read(1)).id]);
  await save(1, { title: 'Open', body: 'The lighthouse letter', private: true, revision: 1 });
  expect(await found()).toEqual([]);
});
