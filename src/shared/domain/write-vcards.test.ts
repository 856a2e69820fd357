import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVcards } from './read-vcards.ts';
import type { Vcard } from './vcard/vcard.ts';
import { writeVcards } from './write-vcards.ts';

const DANA: Vcard = {
  name: 'Dana Whitlock',
  given: '',
  family: '',
  emails: ['dana@halden.example'],
  phones: ['+44 20 7946 0018'],
  company: 'Halden; Sons, Freight',
  role: 'Depot lead',
  url: 'https://halden.example/a?b=1,2;3',
  note: 'One\\n\nTwo:',
};

describe('a written card', () => {
  it('is version 3.0', () => {
    expect(writeVcards([DANA], '3.0')).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'PRODID:-//Rebound//Rebound//EN',
        'FN:Dana Whitlock',
        'N:;Dana Whitlock;;;',
        'EMAIL;TYPE=INTERNET:dana@halden.example',
        'TEL:+44 20 7946 0018',
        'ORG:Halden\\; Sons\\, Freight',
        'TITLE:Depot lead',
        'URL:https://halden.example/a?b=1,2;3',
        'NOTE:One\\\\n\\nTwo:',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('is version 4.0, without what is not known', () => {
    const bare = { ...DANA, emails: [], phones: [], company: '', role: '', url: '', note: '' };
    expect(writeVcards([bare, { ...bare, given: 'Dana', family: 'Whitlock' }], '4.0')).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'PRODID:-//Rebound//Rebound//EN',
        'FN:Dana Whitlock',
        'END:VCARD',
        'BEGIN:VCARD',
        'VERSION:4.0',
        'PRODID:-//Rebound//Rebound//EN',
        'FN:Dana Whitlock',
        'N:Whitlock;Dana;;;',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    '\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Eve',
    '\nEND:VCARD',
    '\u2028END:VCARD',
    '\u0085X:1',
    '\u000bX:1',
  ])('stays one card whatever is in a value: %j', (attack) => {
    const bad: Vcard = {
      name: `A${attack}`,
      given: `B${attack}`,
      family: `C${attack}`,
      emails: [`d@e.example${attack}`],
      phones: [`1${attack}`],
      company: `E${attack}`,
      role: `F${attack}`,
      url: `https://g.example/${attack}`,
      note: `H${attack}`,
    };
    for (const version of ['3.0', '4.0'] as const) {
      const text = writeVcards([bad], version);
      expect(text.match(/^BEGIN:VCARD|^END:VCARD|^X:/gmu)).toEqual(['BEGIN:VCARD', 'END:VCARD']);
      expect(readVcards(text).cards).toHaveLength(1);
    }
  });

  it('is folded at 75 octets and never inside a character', () => {
    const note = `${'x'.repeat(68)}😀${'é'.repeat(100)}😀`;
    const text = writeVcards([{ ...DANA, note }], '3.0');
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(lines.every((line) => line.isWellFormed())).toBe(true);
    // 5 octets of NOTE: and 68 letters leave room for two: the emoji has four.
    expect(lines).toContain(`NOTE:${'x'.repeat(68)}`);
    expect(readVcards(text).cards[0]?.note).toBe(note);
  });
});

const signs = fc.constantFrom(
  ...[
    'a',
    'Z',
    'é',
    '😀',
    ';',
    ',',
    ':',
    '\\',
    '"',
    '=',
    ' ',
    'n',
    '\\n',
    '\\;',
    'END:VCARD',
    '‏',
    'ש',
    '^n',
    '\u00a0x',
  ],
);
const line = fc
  .array(fc.oneof(signs, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 60 })
  .map((parts) => parts.join('').replace(/[\p{Cc}\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]/gu, ''))
  .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 400).toWellFormed());
const filledLine = line.map((text) => `a${text}`);
const note = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n').trim());
const parts = fc.oneof(
  fc.constant({ given: '', family: '' }),
  fc.record({ given: line, family: filledLine }),
);
const card = fc
  .record({
    name: filledLine,
    parts,
    emails: fc.uniqueArray(filledLine, { maxLength: 4 }),
    phones: fc.uniqueArray(filledLine, { maxLength: 4 }),
    company: line,
    role: line,
    url: fc.oneof(fc.constant(''), fc.webUrl({ withQueryParameters: true, withFragments: true })),
    note,
  })
  .map(({ parts: { given, family }, ...rest }): Vcard => ({ ...rest, given, family }));

describe('writing and reading', () => {
  it.each(['3.0', '4.0'] as const)('gives the same people back (%s)', (version) => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 4 }), (cards) => {
        const text = writeVcards(cards, version);
        for (const physical of text.split('\r\n'))
          expect(new TextEncoder().encode(physical).length).toBeLessThanOrEqual(75);
        const read = readVcards(new TextEncoder().encode(text)).cards;
        expect(read).toEqual(cards.map((written) => ({ ...written, leftOut: [], problems: [] })));
      }),
      { seed: 20261127, numRuns: 300 },
    );
  });

  it('never throws on any text, and what it read comes back the same', () => {
    const token = fc.constantFrom(
      ...[
        'BEGIN:VCARD',
        'END:VCARD',
        '\r\n',
        '\n',
        ' ',
        'FN:',
        'N:',
        'a',
        ';',
        '\\',
        'TEL',
        'EMAIL;TYPE=pref:',
        ':',
        '=',
        'NOTE:',
      ],
      ...[
        'NOTE;ENCODING=QUOTED-PRINTABLE:',
        '=C3=BC',
        '\0',
        '\u202e',
        '"',
        'URL:https://a.example/',
        'ORG:',
        'TITLE:',
        'x y',
      ],
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 80 }), (tokens) => {
        const { cards } = readVcards(tokens.join(''));
        const again = readVcards(writeVcards(cards, '4.0')).cards;
        const known = ({ leftOut: _, problems: __, ...rest }: (typeof cards)[number]) => rest;
        const named = cards.filter(({ name }) => name !== '').map(known);
        expect(again.map(known).filter(({ name }) => name !== '')).toEqual(named);
      }),
      { seed: 20261128, numRuns: 2_000 },
    );
  });
});
