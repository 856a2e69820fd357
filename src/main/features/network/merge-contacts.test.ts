import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { CONTACT_REFERENCES } from './contact-references.ts';
import { addWholePerson, everyRow, filePerson } from './exchange-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

const KEY = '00000000-0000-4000-8000-000000000001';
const count = (sql: string, ...values: number[]) =>
  app.context.db
    .prepare<number[], number>(`SELECT count(*) FROM ${sql}`)
    .pluck()
    .get(...values);

async function mergeInto(keptId: number, otherId: number, choice = {}) {
  const [kept, other] = await app.call.network.exchange.pair({ keptId, otherId });
  await app.call.network.exchange.merge({
    keptId,
    otherId,
    keptRevision: kept.revision,
    otherRevision: other.revision,
    choice,
  });
}

async function writeAbout(id: number) {
  const entry = { key: KEY, day: '2026-11-20', kind: 'entry' as const, title: '', energy: null, worry: null };
  const before = await app.call.journal.get({ key: KEY });
  await app.call.journal.save({
    ...entry,
    revision: before?.revision ?? 0,
    body: `${before?.body ?? ''}Talked to [@Hana](rebound:contact/${id}). `,
    private: false,
    orNext: false,
    afterConflict: false,
  });
}

describe('the tables that refer to a person', () => {
  it('are all known to merging and erasing', () => {
    const inSchema = app.context.db
      .prepare<[], string>(
        `SELECT t.name || '.' || c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
         WHERE t.schema = 'main' AND t.type = 'table' AND (c.name LIKE '%contact_id%' OR c.name LIKE '%person_id%')
         UNION SELECT t.name || '.' || f."from" FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
         WHERE t.schema = 'main' AND f."table" = 'contacts'`,
      )
      .pluck()
      .all();
    const known = CONTACT_REFERENCES.map(({ table }) => `${table}.contact_id`);
    // A rating of a mock interview names its partner, who is a row of mock_people; who was merged follows by itself.
    expect(inSchema).toEqual([...known, 'contacts.merged_into', 'mock_ratings.person_id'].toSorted());
  });
});

describe('merging', () => {
  it('moves everything to the one who is kept, and one undo brings everything back', async () => {
    const kept = addWholePerson(app, 'Hana Sato');
    const other = addWholePerson(app, 'H. Sato');
    await writeAbout(other);
    const before = everyRow(app);
    await mergeInto(kept, other, { name: 'other', email: 'kept' });

    for (const { table, once } of CONTACT_REFERENCES) {
      expect(count(`${table} WHERE contact_id = ?`, other), table).toBe(0);
      expect(count(`${table} WHERE contact_id = ?`, kept), table).toBe(once === 'kind' ? 1 : 2);
    }
    expect(await app.call.network.contacts()).toMatchObject([
      { id: kept, name: 'H. Sato', email: 'hana.sato@halden.example' },
    ]);
    expect(app.context.db.prepare('SELECT body FROM contact_drafts').pluck().all()).toEqual([
      'A draft for Hana Sato\n\nA draft for H. Sato',
    ]);
    expect(await app.call.network.exchange.removed()).toEqual([]);
    expect(app.context.db.pragma('foreign_key_check')).toEqual([]);

    await app.call.undo.undo();
    expect(everyRow(app)).toEqual(before);
    await app.call.undo.redo();
    expect(await app.call.network.contacts()).toHaveLength(1);
  });

  it('leads what the journal says of the other to the one who is kept, also when it is written on', async () => {
    const kept = addWholePerson(app, 'Hana Sato');
    const other = addWholePerson(app, 'H. Sato');
    await writeAbout(other);
    await mergeInto(kept, other);
    await writeAbout(other);
    const about = { kind: 'contact' as const, id: kept };
    const asked = { from: null, to: null, kind: null, pinned: false, private: false, trashed: false };
    const list = () => app.call.journal.list({ ...asked, tag: null, mention: about, after: null, limit: 20 });
    expect((await list()).entries).toHaveLength(1);
    expect(await app.call.journal.mention({ kind: 'contact', id: other })).toMatchObject({
      name: 'Hana Sato',
      gone: false,
    });
    await app.call.undo.undo();
    expect((await list()).entries).toHaveLength(0);
    expect((await app.call.journal.get({ key: KEY }))?.body).toMatch(/Talked.*Talked/);
  });

  it('does not put somebody into an interview or event twice', async () => {
    const kept = addWholePerson(app, 'Hana Sato');
    const other = addWholePerson(app, 'H. Sato');
    const { db } = app.context;
    db.prepare(
      'INSERT INTO interview_people (interview_id, contact_id) SELECT interview_id, ? FROM interview_people WHERE contact_id = ?',
    ).run(kept, other);
    db.prepare(
      'INSERT INTO event_people (event_id, contact_id) SELECT event_id, ? FROM event_people WHERE contact_id = ?',
    ).run(kept, other);
    const before = everyRow(app);
    await mergeInto(kept, other);
    expect(count('interview_people WHERE contact_id = ?', kept)).toBe(2);
    expect(count('event_people WHERE contact_id = ?', kept)).toBe(2);
    await app.call.undo.undo();
    expect(everyRow(app)).toEqual(before);
  });

  it('of three leads both others on, and a file brought in again finds them', async () => {
    const people = ['a', 'b', 'c'].map((one) =>
      filePerson({ name: `Hana ${one}`, url: `https://linkedin.com/in/${one}` }),
    );
    await app.call.network.exchange.bringPeople({ people, onlyApplied: false });
    const [a, b, c] = await app.call.network.contacts();
    if (!a || !b || !c) throw new Error('nobody');
    await mergeInto(b.id, c.id);
    await mergeInto(a.id, b.id);
    expect(await app.call.network.exchange.previewPeople({ people, onlyApplied: false })).toMatchObject({
      add: 0,
      known: 1,
      repeated: 2,
      fill: 0,
    });
  });

  it('is refused when one of the two was changed meanwhile or would become too long, and changes nothing', async () => {
    const kept = addWholePerson(app, 'Hana Sato');
    const other = addWholePerson(app, 'H. Sato');
    const stale = { keptId: kept, otherId: other, keptRevision: 1, otherRevision: 9, choice: {} };
    const before = everyRow(app);
    await expect(app.call.network.exchange.merge(stale)).rejects.toThrow('changed meanwhile');
    await expect(app.call.network.exchange.merge({ ...stale, otherId: kept })).rejects.toThrow('different');
    expect(everyRow(app)).toEqual(before);
    app.context.db.prepare('UPDATE contacts SET note = ? || id').run('x'.repeat(11_000));
    await expect(mergeInto(kept, other)).rejects.toThrow('longer than 20,000');
    expect(await app.call.network.contacts()).toHaveLength(2);
  });

  it('is proposed for those who are alike, and not for those in the Trash', async () => {
    const people = [filePerson({ company: 'Halden' }), filePerson({ name: 'Other' })];
    await app.call.network.exchange.bringPeople({ people, onlyApplied: false });
    const contact = { id: null, revision: 0, email: '', phone: '', role: '', company: '' };
    const twin = await app.call.network.saveContact({ ...contact, name: 'ilse brandt' });
    expect(await app.call.network.exchange.same()).toMatchObject([
      { why: 'name', people: [{ name: 'Ilse Brandt' }, { name: 'ilse brandt' }] },
    ]);
    await app.call.network.exchange.remove(twin);
    expect(await app.call.network.exchange.same()).toEqual([]);
  });
});

describe('somebody who was merged while a form was open', () => {
  it('is in the interview and at the event as whom they became, once', async () => {
    const hana = addWholePerson(app, 'Hana Sato');
    const other = addWholePerson(app, 'H. Sato');
    const applicationId = app.context.db
      .prepare<[], number>('SELECT min(id) FROM applications')
      .pluck()
      .get();
    const read = async () => (await app.call.applications.get({ id: applicationId ?? 0 })).interviews[0];
    const open = await read();
    if (!open) throw new Error('gone');
    const { people: _, round: __, ...interview } = open;
    await mergeInto(hana, other);
    await app.call.applications.saveInterview({ ...interview, contactIds: [other] });
    expect((await read())?.people).toMatchObject([{ id: hana }]);
    await app.call.applications.saveInterview({
      ...interview,
      revision: interview.revision + 1,
      contactIds: [hana, other],
    });
    expect((await read())?.people).toMatchObject([{ id: hana }]);
    const event = await app.call.network.events.save({
      ...{ id: null, revision: 0, kind: 'fair' as const, name: 'Later fair', startsAt: '2026-11-30' },
      ...{ endsAt: null, timeZone: null, place: '', link: '', communityId: null },
    });
    const { events } = app.call.network;
    const met = await events.meet({ eventId: event.id, person: { contactId: other } });
    expect(met.people).toMatchObject([{ id: hana }]);
    await events.takeOff({ eventId: event.id, contactId: other });
    expect((await events.page({ id: event.id })).people).toEqual([]);
  });
});
