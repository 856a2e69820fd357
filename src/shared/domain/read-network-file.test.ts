import { describe, expect, it } from 'vitest';
import type { NetworkFile } from './people-file/people-file.ts';
import { readNetworkFile } from './read-network-file.ts';

const PREAMBLE = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed it, in ""settings"", at any time."',
  '',
];
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

function read(lines: readonly string[] | string, lineBreak = '\n'): NetworkFile {
  const text = typeof lines === 'string' ? lines : lines.join(lineBreak);
  return readNetworkFile(new TextEncoder().encode(text));
}

function people(file: NetworkFile) {
  if (file.kind !== 'people') throw new Error(`It was read as ${file.kind}`);
  return file;
}

const ILSE = {
  name: 'Ilse Brandt',
  role: 'Depot planner',
  company: 'Halden Freight',
  email: '',
  phone: '',
  url: 'https://www.linkedin.com/in/ilse-brandt-1',
  howMet: 'LinkedIn',
  note: '',
  addedOn: '2023-11-14',
};
const ILSE_ROW =
  'Ilse,Brandt,https://www.linkedin.com/in/ilse-brandt-1,,Halden Freight,Depot planner,14 Nov 2023';

describe('Connections.csv', () => {
  it.each([
    ['with its preamble', [...PREAMBLE, HEADER, ILSE_ROW], '\n'],
    ['with Windows line ends', [...PREAMBLE, HEADER, ILSE_ROW, ''], '\r\n'],
    ['with a byte order mark', [`\ufeff${PREAMBLE[0]}`, ...PREAMBLE.slice(1), HEADER, ILSE_ROW], '\n'],
    ['without a preamble', [HEADER, ILSE_ROW], '\n'],
    [
      'saved again by a spreadsheet',
      [...PREAMBLE, HEADER.replaceAll(',', ';'), ILSE_ROW.replaceAll(',', ';')],
      '\n',
    ],
    [
      'with a preamble of columns a list of applications has',
      ['Company,Position,Status,Notes', '', HEADER, ILSE_ROW],
      '\n',
    ],
    [
      'with columns in another order and case',
      [
        'CONNECTED ON,position,Company,First Name,Last Name,Url',
        '14 Nov 2023,Depot planner,Halden Freight,Ilse,Brandt,https://www.linkedin.com/in/ilse-brandt-1',
      ],
      '\n',
    ],
  ])('is read %s', (_, lines, lineBreak) => {
    const file = people(read(lines, lineBreak));
    expect(file.people).toEqual([ILSE]);
    expect(file.leftOut).toEqual([]);
  });

  it('lists rows that name nobody, with their line', () => {
    const file = people(
      read([...PREAMBLE, HEADER, ',,,,,,02 Jan 2020', ILSE_ROW, 'null,N/A,https://a.example/x,,,,']),
    );
    expect(file.people).toHaveLength(1);
    expect(file.leftOut).toEqual([
      { at: 'Line 5', reason: 'It names nobody.' },
      { at: 'Line 7', reason: 'It names nobody.' },
    ]);
  });

  it('keeps names as people write them', () => {
    const names = people(
      read([
        HEADER,
        '"O’Malley, PhD 🚚","Sinéad\nMary",,,,,',
        'Madonna,,,,,,',
        ',Okafor,,,,,',
        '"The ""Fixer""",Łuczak,,,,,',
        'بتول,خان,,,,,',
      ]),
    ).people.map(({ name }) => name);
    expect(names).toEqual([
      'O’Malley, PhD 🚚 Sinéad Mary',
      'Madonna',
      'Okafor',
      'The "Fixer" Łuczak',
      'بتول خان',
    ]);
  });

  it('says which days it could not read, and reads numbers in the order the others prove', () => {
    const row = (day: string) => `Ilse,Brandt,,,,,${day}`;
    const file = people(read([HEADER, row('11/14/23'), row('03/02/24'), row('soon'), row('')]));
    expect(file.people.map(({ addedOn }) => addedOn)).toEqual(['2023-11-14', '2024-03-02', null, null]);
    expect(file.remarks).toEqual([
      { at: 'Line 4', reason: 'Its day cannot be read, so the day of the import stands for it.' },
    ]);
  });

  it('takes only web addresses as links, and cuts what is too long with a word about it', () => {
    const long = 'x'.repeat(600);
    const file = people(
      read([
        HEADER,
        'A,One,javascript:alert(1),,,,',
        'B,Two,linkedin.com/in/b-two,,,,',
        `C,Three,https://a.example/${long},c@a.example,${long},,`,
      ]),
    );
    expect(file.people.map(({ url }) => url)).toEqual(['', 'https://linkedin.com/in/b-two', '']);
    expect(file.people[2]?.company).toHaveLength(500);
    expect(file.remarks.map(({ reason }) => reason)).toEqual([
      'Its link is no web address and is left out.',
      'Its company is cut to 500 characters.',
      'Its link is longer than 500 characters and is left out.',
    ]);
  });

  it('is not taken for another list, nor another list for it', () => {
    expect(read(['Company,Role,Status,Date Applied', 'Acme,Cook,Applied,2026-01-02'])).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('Connections.csv'),
    });
    expect(read('')).toMatchObject({ kind: 'refused' });
    expect(read([HEADER])).toMatchObject({ kind: 'refused' });
    expect(readNetworkFile(Uint8Array.of(0x50, 0x4b, 0x03, 0x04))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('zip'),
    });
  });
});

describe('Events.csv', () => {
  it('gives the day alone, with a link and whether it was declined', () => {
    const file = read([
      'Event Name,Event Time,Status,External Url',
      'Freight night,"Mar 3, 2026, 5:00 PM - Mar 3, 2026, 6:00 PM",ATTENDING,https://www.linkedin.com/events/71/',
      'Depot tour,2026-04-20 09:00,DECLINED,',
      'Some day,whenever,INTERESTED,',
      ',"Mar 4, 2026",ATTENDING,javascript:alert(1)',
    ]);
    expect(file).toEqual({
      kind: 'events',
      events: [
        { name: 'Freight night', day: '2026-03-03', link: 'https://www.linkedin.com/events/71/', went: null },
        { name: 'Depot tour', day: '2026-04-20', link: '', went: 0 },
      ],
      leftOut: [
        { at: 'Line 4', reason: '“Some day” has no day that can be read.' },
        { at: 'Line 5', reason: 'It has no name.' },
      ],
    });
  });
});

describe('an address book', () => {
  it('gives people; further numbers go into the note', () => {
    const file = people(
      read([
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Tomás Vidal',
        'ORG:Marlin Rail',
        'TITLE:Fitter',
        'EMAIL:tomas@marlin.example',
        'EMAIL:vidal@home.example',
        'TEL:+34 91 000 00 00',
        'TEL:+34 600 000 000',
        'BDAY:1980-01-01',
        'NOTE:Met on the night train.',
        'END:VCARD',
        'BEGIN:VCARD',
        'VERSION:4.0',
        'END:VCARD',
      ]),
    );
    expect(file.people).toEqual([
      {
        name: 'Tomás Vidal',
        role: 'Fitter',
        company: 'Marlin Rail',
        email: 'tomas@marlin.example',
        phone: '+34 91 000 00 00',
        url: '',
        howMet: '',
        note: 'Met on the night train.\n\nAlso: vidal@home.example, +34 600 000 000',
        addedOn: null,
      },
    ]);
    expect(file.leftOut).toEqual([{ at: 'Card 2', reason: 'It names nobody.' }]);
    expect(file.notRead).toEqual(['BDAY']);
  });
});
