import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { CONTACT_REFERENCES } from './contact-references.ts';
import { addWholePerson, everyRow } from './exchange-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

const NAME = 'Quillon Vashti';

function rowsOf(id: number): number {
  const { db } = app.context;
  return CONTACT_REFERENCES.reduce(
    (sum, { table }) =>
      sum +
      (db.prepare<[number], number>(`SELECT count(*) FROM ${table} WHERE contact_id = ?`).pluck().get(id) ??
        0),
    0,
  );
}

async function remove(id: number): Promise<void> {
  const contact = (await app.call.network.contacts()).find((one) => one.id === id);
  if (!contact) throw new Error('gone');
  await app.call.network.exchange.remove(contact);
}

describe('a person in the Trash', () => {
  it('is in no list, interview, choice or search, and one undo brings everything back', async () => {
    const id = addWholePerson(app, NAME);
    const before = everyRow(app);
    const found = async () =>
      (await app.call.search.find({ text: 'Quillon' })).hits.map(({ kind }) => kind).toSorted();
    expect(await found()).toEqual(['contact', 'draft', 'mock', 'reminder', 'talk', 'touch']);
    await remove(id);
    expect(await found()).toEqual([]);
    expect(await app.call.practice.mocks.list()).toMatchObject([{ people: ['Somebody'] }]);
    expect(await app.call.network.contacts()).toEqual([]);
    const application = app.context.db.prepare<[], number>('SELECT id FROM applications').pluck().get() ?? 0;
    expect((await app.call.applications.get({ id: application })).interviews).toMatchObject([{ people: [] }]);
    expect(await app.call.journal.mentionable({ text: 'Quillon' })).toEqual([]);
    expect(await app.call.network.exchange.removed()).toEqual([{ id, name: NAME }]);
    await app.call.undo.undo();
    expect(everyRow(app)).toEqual(before);
  });

  it('comes back into the interviews that were changed meanwhile', async () => {
    const id = addWholePerson(app, NAME);
    await remove(id);
    const application = app.context.db.prepare<[], number>('SELECT id FROM applications').pluck().get() ?? 0;
    const read = async () => (await app.call.applications.get({ id: application })).interviews[0];
    const interview = await read();
    if (!interview) throw new Error('gone');
    const { people: _, round: __, ...saved } = interview;
    await app.call.applications.saveInterview({ ...saved, place: 'Room 4', contactIds: [] });
    await app.call.network.exchange.restore({ id });
    expect(await read()).toMatchObject({ place: 'Room 4', people: [{ name: NAME }] });
    await expect(app.call.network.exchange.restore({ id })).rejects.toThrow('not in the Trash');
  });
});

describe('erasing a person', () => {
  it('takes everything about them, and leaves what is about others and the person’s own texts', async () => {
    const kept = addWholePerson(app, 'Hana Sato');
    const rowsBefore = rowsOf(kept);
    const id = addWholePerson(app, NAME);
    const { db } = app.context;
    db.prepare(
      `INSERT INTO timeline_entries (application_id, kind, occurred_on, text)
       SELECT min(id), 'note', '2026-11-11', 'My own words' FROM applications`,
    ).run();
    // Changed, removed and brought back: undo remembers it.
    await app.call.network.saveContact({
      id,
      revision: 1,
      name: `${NAME} Jr`,
      role: '',
      company: '',
      email: '',
      phone: '',
    });
    await remove(id);
    await app.call.network.exchange.erase({ ids: [id] });

    expect(rowsOf(id)).toBe(0);
    expect(rowsOf(kept)).toBe(rowsBefore);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.prepare('SELECT name FROM mock_people ORDER BY id').pluck().all()).toEqual([
      'Hana Sato',
      'Somebody',
    ]);
    expect(db.prepare('SELECT text FROM timeline_entries').pluck().all()).toEqual(['My own words']);
    expect((await app.call.search.find({ text: 'Quillon' })).hits).toEqual([]);
    db.pragma('wal_checkpoint(TRUNCATE)');
    const file = readFileSync(join(app.dataDir, 'rebound.db'));
    expect(file.includes('Hana')).toBe(true);
    expect(file.includes('Quillon')).toBe(false);
    expect(file.includes('Vashti')).toBe(false);
    expect(file.includes('quillon')).toBe(false);
  });

  it('takes several at once, and leaves nothing that stops an older step', async () => {
    const first = addWholePerson(app, NAME);
    const second = addWholePerson(app, `${NAME} Jr`);
    const kept = await app.call.network.people.add({ name: 'Hana Sato' });
    const event = app.context.db.prepare<[], number>('SELECT min(id) FROM networking_events').pluck().get();
    await app.call.network.events.takeOff({ eventId: event ?? 0, contactId: first });
    for (const id of [first, second]) await remove(id);
    await app.call.network.exchange.erase({ ids: [first, second] });
    expect(rowsOf(first) + rowsOf(second)).toBe(0);
    expect(app.context.db.pragma('foreign_key_check')).toEqual([]);
    const names = async () => (await app.call.network.contacts()).map(({ id }) => id);
    expect(await names()).toEqual([kept.id]);
    await app.call.undo.undo();
    expect(await names()).toEqual([]);
    expect(await app.call.undo.undo()).toEqual({ step: null });
  });

  it('takes along those who were merged into them', async () => {
    const id = addWholePerson(app, NAME);
    const other = addWholePerson(app, 'Vashti Q.');
    const [a, b] = await app.call.network.exchange.pair({ keptId: id, otherId: other });
    await app.call.network.exchange.merge({
      keptId: id,
      otherId: other,
      keptRevision: a.revision,
      otherRevision: b.revision,
      choice: {},
    });
    await remove(id);
    await app.call.network.exchange.erase({ ids: [id] });
    expect(app.context.db.prepare('SELECT count(*) FROM contacts').pluck().get()).toBe(0);
    expect(
      app.context.db.prepare("SELECT count(*) FROM undo_changes WHERE before LIKE '%Vashti%'").pluck().get(),
    ).toBe(0);
  });

  it('is only for those in the Trash', async () => {
    const id = addWholePerson(app, NAME);
    const before = everyRow(app);
    await expect(app.call.network.exchange.erase({ ids: [id] })).rejects.toThrow('not in the Trash');
    expect(everyRow(app)).toEqual(before);
  });
});
