import { describe, expect, it } from 'vitest';
import type { FilePerson } from './people-file/people-file.ts';
import { type KnownPerson, planPeople } from './plan-people.ts';

function person(told: Partial<FilePerson>): FilePerson {
  return {
    name: 'Ilse Brandt',
    role: '',
    company: '',
    email: '',
    phone: '',
    url: '',
    howMet: 'LinkedIn',
    note: '',
    addedOn: null,
    ...told,
  };
}
function known(told: Partial<KnownPerson>): KnownPerson {
  const { name, role, company, email, phone, url, note } = person(told);
  return { id: 1, isInTrash: false, merged: [], ...told, name, role, company, email, phone, url, note };
}

describe('who is known', () => {
  it.each([
    [
      'the same address, written differently',
      { url: 'https://www.linkedin.com/in/ilse-b' },
      { url: 'http://de.linkedin.com/in/Ilse-B/?trk=x', name: 'I. Brandt' },
    ],
    [
      'the same address, escaped',
      { url: 'https://www.linkedin.com/in/j%C3%BCrgen' },
      { url: 'https://linkedin.com/in/jürgen', name: 'Jürgen' },
    ],
    [
      'the same e-mail',
      { email: 'Ilse@Halden.example ' },
      { email: 'ilse@halden.example', name: 'Ilse M. Brandt' },
    ],
    [
      'the same name and company',
      { company: 'Halden Freight GmbH' },
      { company: 'halden freight', name: 'ilse  BRANDT' },
    ],
    ['the same name and neither has a company', {}, { role: 'Planner' }],
  ])('%s', (_, one, other) => {
    expect(planPeople([person(other)], [known(one)])).toMatchObject({ known: 1, add: [] });
  });

  it.each([
    ['the same name at another company', { company: 'Halden Freight' }, { company: 'Marlin Rail' }],
    [
      'the same name with another profile',
      { company: 'Halden', url: 'https://linkedin.com/in/a' },
      { company: 'Halden', url: 'https://linkedin.com/in/b' },
    ],
    ['the same name, no company, two e-mails', { email: 'a@x.example' }, { email: 'b@x.example' }],
    [
      'a mailbox several people read',
      { name: 'Hana Sato', email: 'jobs@halden.example' },
      { email: 'jobs@halden.example' },
    ],
  ])('not: %s', (_, one, other) => {
    expect(planPeople([person(other)], [known(one)])).toMatchObject({ known: 0, add: [other] });
  });
});

describe('a plan', () => {
  it('fills empty fields and leaves what stands there', () => {
    const plan = planPeople(
      [
        person({
          email: 'ilse@halden.example',
          role: 'Head of depots',
          company: 'Halden',
          phone: '+49 30 1',
        }),
      ],
      [known({ id: 7, email: 'ilse@halden.example', role: 'My own words' })],
    );
    expect(plan.fill).toEqual([{ id: 7, changes: { company: 'Halden', phone: '+49 30 1' } }]);
    expect(plan.known).toBe(1);
  });

  it('is empty for its own result', () => {
    const rows = [
      person({ url: 'https://linkedin.com/in/a' }),
      person({ name: 'Hana Sato', email: 'h@x.example' }),
    ];
    const again = planPeople(
      rows,
      planPeople(rows, []).add.map((one, at) => known({ ...one, id: at + 1 })),
    );
    expect(again).toMatchObject({ add: [], fill: [], known: 2 });
  });

  it('takes a row that repeats an earlier one as the same person', () => {
    const plan = planPeople(
      [person({ company: 'Halden' }), person({ company: 'Halden', email: 'ilse@halden.example' })],
      [],
    );
    expect(plan.add).toEqual([person({ company: 'Halden', email: 'ilse@halden.example' })]);
    expect(plan.repeated).toBe(1);
  });

  it('knows those who were merged by what they were called', () => {
    const merged = [{ name: 'I. B.', company: 'Marlin', email: '', url: 'https://linkedin.com/in/ib' }];
    const plan = planPeople(
      [
        person({ name: 'I. B.', company: 'Marlin', phone: '1' }),
        person({ url: 'https://linkedin.com/in/ib' }),
      ],
      [known({ id: 4, merged })],
    );
    expect(plan).toMatchObject({ add: [], known: 1, repeated: 1 });
    expect(plan.fill).toEqual([
      { id: 4, changes: { company: 'Marlin', phone: '1', url: 'https://linkedin.com/in/ib' } },
    ]);
  });

  it('leaves people in the Trash there', () => {
    const plan = planPeople([person({ role: 'New' })], [known({ isInTrash: true })]);
    expect(plan).toMatchObject({ add: [], fill: [], known: 0, inTrash: 1 });
  });

  it('takes only people at the chosen companies', () => {
    const rows = [
      person({ company: 'Halden Freight Ltd' }),
      person({ name: 'B', company: 'Elsewhere' }),
      person({ name: 'C' }),
    ];
    const plan = planPeople(rows, [], ['Halden Freight', '']);
    expect(plan.add.map(({ company }) => company)).toEqual(['Halden Freight Ltd']);
    expect(plan.elsewhere).toBe(2);
  });

  it('takes 30,000 rows in a breath', () => {
    const rows = Array.from({ length: 30_000 }, (_, at) =>
      person({ name: 'LinkedIn Member', company: 'Halden', url: `https://linkedin.com/in/p${at}` }),
    );
    const begun = performance.now();
    expect(planPeople(rows, []).add).toHaveLength(30_000);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
