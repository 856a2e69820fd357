import { describe, expect, it } from 'vitest';
import { findSamePeople } from './find-same-people.ts';

type Told = { id: number; name?: string; company?: string; email?: string; url?: string };
function pairs(...people: Told[]) {
  return findSamePeople(
    people.map((one) => ({ name: `Person ${one.id}`, company: '', email: '', url: '', ...one })),
  ).map(({ ids, why }) => `${ids.join('-')} ${why}`);
}

describe('people who may be the same', () => {
  it('share a link, an e-mail, or a name at the same company or none', () => {
    expect(
      pairs({ id: 1, url: 'https://linkedin.com/in/a' }, { id: 2, url: 'http://www.linkedin.com/in/A/' }),
    ).toEqual(['1-2 url']);
    expect(pairs({ id: 1, email: 'a@x.example' }, { id: 2, email: ' A@x.example' })).toEqual(['1-2 email']);
    expect(
      pairs(
        { id: 1, name: 'Zoë Lund', company: 'Halden AG' },
        { id: 2, name: 'zoe lund', company: 'Halden' },
      ),
    ).toEqual(['1-2 name']);
    expect(pairs({ id: 1, name: 'Zoë Lund', company: 'Halden' }, { id: 2, name: 'Zoe Lund' })).toEqual([
      '1-2 name',
    ]);
  });

  it('are not those who only share a name, a mailbox of many, or nothing', () => {
    expect(
      pairs({ id: 1, name: 'Zoë Lund', company: 'Halden' }, { id: 2, name: 'Zoë Lund', company: 'Marlin' }),
    ).toEqual([]);
    expect(pairs({ id: 1, email: 'hr@x.example' }, { id: 2, email: 'hr@x.example' })).toEqual([]);
    expect(pairs({ id: 1 }, { id: 2 })).toEqual([]);
  });

  it('are named once, with the strongest reason, and one who has no company with each namesake', () => {
    const same = { name: 'Zoë Lund', email: 'z@x.example', url: 'https://z.example/me' };
    expect(pairs({ id: 2, ...same }, { id: 1, ...same })).toEqual(['1-2 url']);
    expect(
      pairs(
        { id: 1, name: 'Zoë Lund', company: 'Halden' },
        { id: 2, name: 'Zoë Lund', company: 'Marlin' },
        { id: 3, name: 'Zoë Lund' },
      ),
    ).toEqual(['1-3 name', '2-3 name']);
  });

  it('stay few however many are alike', () => {
    const alike = Array.from({ length: 5_000 }, (_, at) => ({ id: at + 1, name: 'Zoë Lund' }));
    expect(pairs(...alike)).toHaveLength(200);
  });
});
