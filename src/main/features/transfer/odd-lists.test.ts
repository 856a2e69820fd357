import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTransfer } from './transfer-test-setup.ts';

let profile: ReturnType<typeof openTransfer>;
beforeEach(() => {
  profile = openTransfer();
});
afterEach(() => {
  expect(profile.count('applications')).toBe(0);
  expect(profile.count('imports')).toBe(0);
  profile.close();
});

const HEADER = 'Company,Role,Status';
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('a list in an odd form (fault 16)', () => {
  const read: [string, string | Uint8Array, string[][]][] = [
    [
      'UTF-16 with its mark',
      utf16(`${HEADER}\r\nBäckerei,Köchin,Applied`),
      [['Bäckerei', 'Köchin', 'Applied']],
    ],
    ['Latin-1', latin1(`${HEADER}\nBäckerei,Köchin,Applied`), [['Bäckerei', 'Köchin', 'Applied']]],
    [
      'three kinds of line ends',
      `${HEADER}\r\nInn,Cook,Applied\nOde,Tutor,Applied\rKite,Host,Applied\r\n`,
      [
        ['Inn', 'Cook', 'Applied'],
        ['Ode', 'Tutor', 'Applied'],
        ['Kite', 'Host', 'Applied'],
      ],
    ],
    ['NUL bytes', `${HEADER}\nI\0nn,Cook\0,Applied`, [['Inn', 'Cook', 'Applied']]],
    ['one column', 'Company\nInn\nOde', [['Inn'], ['Ode']]],
  ];
  it.each(read)('%s is read as it was meant', async (_, content, rows) => {
    const { sheet } = await profile.read(content);
    expect(sheet.sample.map(({ cells }) => cells)).toEqual(rows);
  });

  it('Latin-1 is said to be a guess', async () => {
    const { sheet } = await profile.read(latin1(`${HEADER}\nBäckerei,Köchin,Applied`));
    expect(sheet).toMatchObject({
      encoding: 'windows-1252',
      certain: false,
      doubtfulLine: 'Bäckerei,Köchin,Applied',
    });
  });

  it('a quote that is never closed stops it, with its line', async () => {
    await expect(
      profile.read(`${HEADER}\nInn,Cook,Applied\nOde,"Tutor,Applied\nKite,Host,Applied\n`),
    ).rejects.toThrow(/^Line 3: A quote opened/);
  });
});

it('column names that reach into objects, come twice or are empty are plain names (fault 17)', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const names = ['Company', 'Role', '__proto__', 'constructor', 'prototype', 'Role', ''];
  const { sheet } = await profile.read(`${names.join(',')}\nInn,Cook,polluted,polluted,polluted,Host,x`);
  expect(sheet.headers).toEqual(names);
  expect(sheet.sample[0]?.cells).toEqual(['Inn', 'Cook', 'polluted', 'polluted', 'polluted', 'Host', 'x']);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
