import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNetworkFile } from '../../../shared/domain/read-network-file.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { everyRow, filePerson } from './exchange-test-setup.ts';

let app: TestApp;
beforeEach(() => {
  app = openTestApp();
});
afterEach(() => app.close());

const count = (table: string) =>
  app.context.db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get();

function linkedInFile(rows: number): Uint8Array {
  const lines = Array.from(
    { length: rows },
    (_, at) =>
      `Given${at},Family${at},https://www.linkedin.com/in/person-${at},${at % 20 === 0 ? `p${at}@mail.example` : ''},"Company ${at % 97}, Ltd",Role ${at % 13},${(at % 28) + 1} Nov 2023`,
  );
  const text = [
    'Notes:',
    '"Some of the email addresses are missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...lines,
  ].join('\n');
  return new TextEncoder().encode(text);
}

describe('people from a file', () => {
  it('2,000 of them are there in less than five seconds, once, and go with one undo', async () => {
    const before = everyRow(app);
    const begun = performance.now();
    const file = readNetworkFile(linkedInFile(2_000));
    if (file.kind !== 'people') throw new Error(file.kind);
    const input = { people: file.people, onlyApplied: false };
    expect(await app.call.network.exchange.previewPeople(input)).toMatchObject({ add: 2_000, known: 0 });
    expect(await app.call.network.exchange.bringPeople(input)).toEqual({ added: 2_000, filled: 0 });
    expect(performance.now() - begun).toBeLessThan(5_000);

    expect(await app.call.network.exchange.previewPeople(input)).toMatchObject({
      add: 0,
      known: 2_000,
      fill: 0,
    });
    await expect(app.call.network.exchange.bringPeople(input)).rejects.toThrow('Nothing was changed');
    expect(count('contacts')).toBe(2_000);
    await app.call.undo.undo();
    expect(everyRow(app)).toEqual(before);
  });

  it('are acquaintances from LinkedIn since that day, without a reminder', async () => {
    await app.call.network.exchange.bringPeople({
      people: [
        filePerson({ addedOn: '2023-11-14' }),
        filePerson({ name: 'B', addedOn: '2027-01-01' }),
        filePerson({ name: 'C' }),
      ],
      onlyApplied: false,
    });
    expect(
      app.context.db.prepare('SELECT tie, how_met, added_on, every_days FROM contacts ORDER BY id').all(),
    ).toEqual(
      ['2023-11-14', '2026-11-23', '2026-11-23'].map((added_on) => ({
        tie: 'acquaintance',
        how_met: 'LinkedIn',
        added_on,
        every_days: null,
      })),
    );
  });

  it('never take the place of what the person wrote', async () => {
    const contact = { id: null, revision: 0, phone: '', role: 'In my words', company: 'Halden' };
    await app.call.network.saveContact({ ...contact, name: 'Ilse Brandt', email: '' });
    await app.call.network.exchange.bringPeople({
      people: [filePerson({ company: 'Halden', role: 'Theirs', email: 'ilse@halden.example' })],
      onlyApplied: false,
    });
    expect(await app.call.network.contacts()).toMatchObject([
      { name: 'Ilse Brandt', role: 'In my words', email: 'ilse@halden.example' },
    ]);
    await app.call.undo.undo();
    expect(await app.call.network.contacts()).toMatchObject([{ role: 'In my words', email: '' }]);
  });

  it('can be only those of companies applied to, and those in the Trash stay there', async () => {
    const create = (company: string) =>
      app.call.applications.create({ facts: { role: 'Planner', company }, appliedOn: '2026-11-01' });
    await create('Halden Freight GmbH');
    await app.call.applications.create({ facts: { role: 'Cook', company: 'Only Saved' } });
    const people = [
      filePerson({ company: 'Halden Freight' }),
      filePerson({ name: 'B', company: 'Only Saved' }),
      filePerson({ name: 'C', company: 'Elsewhere' }),
    ];
    const input = { people, onlyApplied: true };
    expect(await app.call.network.exchange.previewPeople(input)).toMatchObject({
      add: 1,
      elsewhere: 2,
      appliedCompanies: 1,
    });
    await app.call.network.exchange.bringPeople(input);
    const [ilse] = await app.call.network.contacts();
    if (!ilse) throw new Error('nobody');
    await app.call.network.exchange.remove(ilse);
    expect(await app.call.network.exchange.previewPeople(input)).toMatchObject({ add: 0, inTrash: 1 });
  });
});

describe('events from a file', () => {
  const events = [
    { name: 'Freight night', day: '2026-03-03', link: 'https://www.linkedin.com/events/71/', went: null },
    { name: 'freight NIGHT', day: '2026-03-03', link: '', went: null },
    { name: 'Depot tour', day: '2026-04-20', link: '', went: 0 as const },
  ];

  it('are added once, with their day, and go with one undo', async () => {
    expect(await app.call.network.exchange.previewEvents({ events })).toMatchObject({ add: 2, known: 1 });
    await app.call.network.exchange.bringEvents({ events });
    expect(
      app.context.db.prepare('SELECT name, starts_at, time_zone, link, went FROM networking_events').all(),
    ).toEqual([
      {
        name: 'Freight night',
        starts_at: '2026-03-03',
        time_zone: null,
        link: 'https://www.linkedin.com/events/71/',
        went: null,
      },
      { name: 'Depot tour', starts_at: '2026-04-20', time_zone: null, link: '', went: 0 },
    ]);
    await expect(app.call.network.exchange.bringEvents({ events })).rejects.toThrow('there already');
    await app.call.undo.undo();
    expect(count('networking_events')).toBe(0);
  });
});

describe('people taken along', () => {
  it('are all of them or the chosen ones, with notes only when ticked', async () => {
    const people = Array.from({ length: 1_203 }, (_, at) =>
      filePerson({ name: `P${at}`, note: `Note ${at}` }),
    );
    await app.call.network.exchange.bringPeople({ people, onlyApplied: false });
    const plain = { ids: null, withNote: false, withToldMe: false, withCanOffer: false };
    const names: string[] = [];
    let after: number | null = 0;
    while (after !== null) {
      const page: Awaited<ReturnType<typeof app.call.network.exchange.exportPeople>> =
        await app.call.network.exchange.exportPeople({ ...plain, after });
      for (const person of page.people) expect(Object.keys(person)).not.toContain('note');
      names.push(...page.people.map(({ name }) => name));
      after = page.next;
    }
    expect(names).toEqual(people.map(({ name }) => name));

    const [first, second] = await app.call.network.contacts();
    if (!first || !second) throw new Error('nobody');
    await app.call.network.exchange.remove(first);
    const chosen = await app.call.network.exchange.exportPeople({
      ...plain,
      ids: [first.id, second.id],
      withNote: true,
      after: 0,
    });
    expect(chosen).toMatchObject({
      people: [{ name: second.name, note: expect.stringMatching(/^Note/) }],
      next: null,
    });
  });
});
