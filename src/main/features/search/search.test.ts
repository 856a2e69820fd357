import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { searchWaits, settleSearch } from './search-documents-store.ts';
import { entryOf, find, findKinds, interviewOf, writeEverywhere } from './search-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp('2026-11-23T09:00:00');
});
afterEach(() => app.close());

const OF_AN_APPLICATION = [
  'application',
  'checklist',
  'interview',
  'letter',
  'posting',
  'remark',
  'review',
  'timeline',
  'words',
];

describe('what was written', () => {
  it('is found in every part of an application, goes with it into the Trash and comes back', async () => {
    const id = await writeEverywhere(app, 'Zeppelin');
    const everything = [...OF_AN_APPLICATION, 'practice'].toSorted();
    expect(await findKinds(app, 'zeppelin')).toEqual(everything);
    const { card } = await app.call.applications.get({ id });
    await app.call.applications.trash({ items: [card] });
    // A practice card is the person's own, whatever becomes of where it came from.
    expect(await findKinds(app, 'zeppelin')).toEqual(['practice']);
    await app.call.undo.undo();
    expect(await findKinds(app, 'zeppelin')).toEqual(everything);
    await app.call.undo.redo();
    expect(await findKinds(app, 'zeppelin')).toEqual(['practice']);
    await app.call.applications.restore({ ids: [id] });
    expect(await findKinds(app, 'zeppelin')).toEqual(everything);
    const again = await app.call.applications.get({ id });
    await app.call.applications.trash({ items: [again.card] });
    await app.call.applications.erase({ ids: [id] });
    expect(await findKinds(app, 'zeppelin')).toEqual(['practice']);
    const { db } = app.context;
    expect(db.prepare('SELECT count(*) FROM search_documents').pluck().get()).toBe(1);
  });

  it('is found of people, documents, actions, entries and wins, until it is gone', async () => {
    const { card } = await app.call.applications.create({ facts: { role: 'Planner', company: 'Tidewell' } });
    const name = 'Zeppelin';
    const blank = { role: '', company: '', email: '', phone: '' };
    await app.call.network.saveContact({ id: null, revision: 0, name, ...blank });
    const path = join(app.dataDir, 'upload.part');
    writeFileSync(path, 'bytes');
    const { sha256 } = await app.context.attachments.keep(path);
    await app.call.applications.addDocument({
      applicationId: card.id,
      sha256,
      name: 'Zeppelin.pdf',
      mediaType: 'application/pdf',
      kind: 'cv',
      on: '2026-11-20',
    });
    const action = await app.call.endings.actions.save({
      id: null,
      revision: 0,
      kind: 'upskill',
      ifText: 'If it is Monday',
      thenText: 'I read about the zeppelin',
      dueOn: null,
      link: '',
      evidence: '',
      themeCode: null,
      endingIds: [],
    });
    const entry = await app.call.journal.save(entryOf('Dreamt of a **zeppelin**.'));
    await app.call.journal.wins.save({ id: null, revision: 0, day: '2026-11-23', text: 'Saw a zeppelin' });
    expect(await findKinds(app, 'zeppelin')).toEqual(['action', 'contact', 'document', 'journal', 'win']);
    await app.call.undo.undo();
    expect(await findKinds(app, 'zeppelin')).not.toContain('win');
    await app.call.undo.redo();
    expect(await findKinds(app, 'zeppelin')).toContain('win');
    await app.call.endings.actions.remove(action);
    await app.call.journal.trash({ items: [entry] });
    expect(await findKinds(app, 'zeppelin')).toEqual(['contact', 'document', 'win']);
    await app.call.journal.restore({ ids: [entry.id] });
    expect(await findKinds(app, 'zeppelin')).toContain('journal');
    await app.call.journal.trash({ items: [{ id: entry.id, revision: entry.revision + 2 }] });
    await app.call.journal.erase({ ids: [entry.id] });
    expect(await findKinds(app, 'zeppelin')).toEqual(['contact', 'document', 'win']);
  });

  it('carries the new name of a company everywhere', async () => {
    const id = await writeEverywhere(app, 'Zeppelin');
    const { card } = await app.call.applications.get({ id });
    const before = await findKinds(app, 'Halden');
    await app.call.applications.update({ id, revision: card.revision, changes: { company: 'Osterhavn' } });
    expect(before).toEqual(OF_AN_APPLICATION);
    expect(await findKinds(app, 'Halden')).toEqual([]);
    expect(await findKinds(app, 'Osterhavn')).toEqual(OF_AN_APPLICATION);
  });

  it('is never found when it was written in private', async () => {
    const entry = entryOf('The zeppelin again.', { private: true, title: 'Zeppelin' });
    const saved = await app.call.journal.save(entry);
    expect(await find(app, 'zeppelin')).toEqual([]);
    const open = await app.call.journal.save({ ...entry, revision: saved.revision, private: false });
    expect(await find(app, 'zeppelin')).toEqual([`journal ${saved.id}`]);
    await app.call.journal.save({ ...entry, revision: open.revision });
    expect(await find(app, 'zeppelin')).toEqual([]);
    const kept = "SELECT count(*) FROM search_documents WHERE title || body LIKE '%zeppelin%'";
    expect(app.context.db.prepare(kept).pluck().get()).toBe(0);
  });

  it('is ordered and filtered by its own day and by its group', async () => {
    const ids: number[] = [];
    for (const day of ['2026-11-10', '2026-11-23', '2025-03-01'])
      ids.push((await app.call.journal.save(entryOf('zeppelin', { day }))).id);
    const [middle, newest, oldest] = ids.map((id) => `journal ${id}`);
    const { card } = await app.call.applications.create({
      facts: { role: 'Planner', company: 'Zeppelin' },
      appliedOn: '2026-11-15',
    });
    const application = `application ${card.id}`;
    expect(await find(app, 'zeppelin')).toEqual([newest, application, middle, oldest]);
    expect(await find(app, 'zeppelin', { from: '2026-11-10', to: '2026-11-22' })).toEqual([
      application,
      middle,
    ]);
    expect(await find(app, 'zeppelin', { to: '2025-03-01' })).toEqual([oldest]);
    expect(await find(app, 'zeppelin', { groups: ['applications'] })).toEqual([application]);
    expect(await find(app, 'zeppelin', { groups: ['journal', 'people'] })).toEqual([newest, middle, oldest]);
    expect(await find(app, 'zeppelin', { order: 'best', groups: ['applications', 'journal'] })).toHaveLength(
      4,
    );
    expect(await find(app, 'zeppelin', { limit: 2 })).toEqual([newest, application]);
    // The name of a kind is no text of the person's.
    expect(await find(app, 'journal')).toEqual([]);
  });

  it('stands first by "best" when the title holds it', async () => {
    const inTitle = await app.call.journal.save(
      entryOf('Long and about other things.', { day: '2024-01-01', title: 'Zeppelin' }),
    );
    await app.call.journal.save(entryOf('A zeppelin among many other words of a long text.'));
    expect((await find(app, 'zeppelin', { order: 'best' }))[0]).toBe(`journal ${inTitle.id}`);
  });

  it('is ranked among the newest when there is very much of it', async () => {
    app.context.write(null, [], (db) => {
      const insert = db.prepare(
        `INSERT INTO journal_entries (key, day, body, created_at, updated_at)
         VALUES (?, '2026-11-20', ?, '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z')`,
      );
      for (let entry = 0; entry < 2_001; entry += 1)
        insert.run(crypto.randomUUID(), entry === 1_000 ? 'zeppelin, zeppelin' : 'a zeppelin');
    });
    const { db } = app.context;
    db.transaction(() => settleSearch(db, 5_000))();
    const best = await app.call.search.find({ text: 'zeppelin', order: 'best' });
    expect([best.capped, best.hits.length, best.hits[0]?.sourceId]).toEqual([true, 50, 1_001]);
    const newest = await app.call.search.find({ text: 'zeppelin' });
    expect([newest.capped, newest.hits.length]).toEqual([false, 50]);
  });

  it('shows where the words stand, as pieces of text', async () => {
    await app.call.journal.save(entryOf('A <b>zeppelin</b> in C++. Not C.', { title: 'C++ & <i>' }));
    const { hits } = await app.call.search.find({ text: 'C++ zepp' });
    expect(hits[0]?.title).toEqual([
      { text: 'C++', hit: true },
      { text: ' & <i>', hit: false },
    ]);
    expect(hits[0]?.snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['zeppelin', 'C++']);
  });
});

describe('what is typed', () => {
  it('tells C++, C# and .NET from vitamin C and from nets', async () => {
    const written = new Map<string, string>();
    for (const text of ['Learnt C++ today', 'A C# course', '.NET again', 'Took vitamin C', 'A net, a C'])
      written.set(text, `journal ${(await app.call.journal.save(entryOf(text))).id}`);
    const found = async (text: string) => {
      const hits = await find(app, text);
      return [...written].filter(([, hit]) => hits.includes(hit)).map(([entry]) => entry);
    };
    expect(await found('C++')).toEqual(['Learnt C++ today']);
    expect(await found('c#')).toEqual(['A C# course']);
    expect(await found('.net')).toEqual(['.NET again']);
    expect(await found('vitamin c')).toEqual(['Took vitamin C']);
    expect(await found('net')).toEqual(['A net, a C']);
  });

  it('may be anything (fault 23)', async () => {
    const { id } = await app.call.journal.save(
      entryOf('Lunch with O\'Brien, then "rota change". Müller 🎈.'),
    );
    const hit = [`journal ${id}`];
    expect(await find(app, "O'Brien")).toEqual(hit);
    expect(await find(app, '"rota change"')).toEqual(hit);
    expect(await find(app, '"change rota"')).toEqual([]);
    expect(await find(app, 'MULLER')).toEqual(hit);
    expect(await find(app, 'lunch\0with')).toEqual(hit);
    const strange = [
      '',
      ' ',
      'C++',
      'foo-bar',
      '"',
      '*',
      'NEAR(',
      'a NEAR b',
      'title:',
      '-x',
      '^',
      '{title}',
      'a OR',
      '🎈',
      '\0',
      '\ue000',
    ];
    const long = ['word '.repeat(2_000), 'x'.repeat(10_000), '"'.repeat(10_000), '\ud83c'];
    for (const text of [...strange, ...long])
      for (const order of ['newest', 'best'] as const)
        await expect(app.call.search.find({ text, order })).resolves.toMatchObject({ capped: false });
  });

  it('may be in what was written, too', async () => {
    const { id } = await app.call.journal.save(entryOf('one\0two \ue000three\ue001 NEAR( "four'));
    expect(await find(app, 'four')).toEqual([`journal ${id}`]);
    expect(await find(app, 'three')).toEqual([`journal ${id}`]);
  });
});

describe('the index', () => {
  it('settles by itself a moment after a write', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const quiet = openTestApp();
    try {
      for (let entry = 0; entry < 120; entry += 1)
        await quiet.call.journal.save(entryOf(`zeppelin ${entry}`));
      expect(searchWaits(quiet.context.db)).toBe(true);
      await vi.advanceTimersByTimeAsync(1_100);
      expect(searchWaits(quiet.context.db)).toBe(false);
      const { db } = quiet.context;
      expect(db.prepare('SELECT count(*) FROM search_documents').pluck().get()).toBe(120);
    } finally {
      quiet.close();
      vi.useRealTimers();
    }
  });

  it('takes the newest changes first and stops where it is told', async () => {
    for (const text of ['one', 'two', 'three']) await app.call.journal.save(entryOf(text));
    const { db } = app.context;
    expect(db.transaction(() => settleSearch(db, 2))()).toBe(2);
    expect(db.prepare('SELECT body FROM search_documents ORDER BY id').pluck().all()).toEqual([
      'three',
      'two',
    ]);
    expect(searchWaits(db)).toBe(true);
  });

  it('forgets words that were taken out', async () => {
    const entry = entryOf('zeppelin airship');
    const { id, revision } = await app.call.journal.save(entry);
    await find(app, 'zeppelin');
    await app.call.journal.save({ ...entry, revision, body: 'airship' });
    expect(await find(app, 'zeppelin')).toEqual([]);
    expect(await find(app, 'airship')).toEqual([`journal ${id}`]);
  });

  it.each([
    ['lost lengths', 'DELETE FROM search_index_docsize'],
    ['broken blocks', "UPDATE search_index_data SET block = x'00ff00ff' WHERE id > 10"],
    [
      'a text that was taken out though it is there',
      `INSERT INTO search_index (search_index, rowid, title, body, kind)
       SELECT 'delete', id, title, body, kind FROM search_documents`,
    ],
  ])('is built again by itself after %s (fault 23)', async (_what, damage) => {
    for (let entry = 0; entry < 30; entry += 1)
      await app.call.journal.save(entryOf(`The zeppelin number ${entry}.`, { day: '2026-11-20' }));
    await app.call.applications.saveInterview(
      interviewOf(
        (await app.call.applications.create({ facts: { role: 'R', company: 'C' } })).card.id,
        'Zeppelin',
      ),
    );
    await find(app, 'zeppelin');
    const { db } = app.context;
    const scan = () =>
      db
        .prepare(
          "SELECT kind || ' ' || source_id FROM search_documents WHERE body LIKE '%zeppelin%' ORDER BY id DESC",
        )
        .pluck()
        .all();
    expect(scan()).toHaveLength(31);
    db.unsafeMode(true);
    db.exec(damage);
    db.unsafeMode(false);
    await expect(app.call.search.find({ text: 'zeppelin', order: 'best' })).resolves.toBeDefined();
    await app.app.tidy();
    expect(await find(app, 'zeppelin')).toEqual(scan());
    expect((await find(app, 'zeppelin', { order: 'best' })).toSorted()).toEqual(scan().toSorted());
  });
});
