import { describe, expect, it } from 'vitest';
import { readVcards } from './read-vcards.ts';

/** Generous, for a busy machine; what is not linear takes minutes. */
const LINEAR_MS = 8_000;

const EMPTY = { given: '', family: '', emails: [], phones: [], company: '', role: '', url: '', note: '' };

function file(...lines: string[]): string {
  return ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
}

function only(text: string | Uint8Array) {
  const { cards, problems } = readVcards(text);
  expect(problems).toEqual([]);
  expect(cards).toHaveLength(1);
  const [card] = cards;
  if (!card) throw new Error('there is one');
  return card;
}

describe('a card', () => {
  it('of version 3.0 as Apple writes it', () => {
    const card = only(
      file(
        'VERSION:3.0',
        'PRODID:-//Apple Inc.//macOS 15//EN',
        'N:Whitlock;Dana;M.;Dr.;',
        'FN:Dr. Dana M. Whitlock',
        'ORG:Halden Freight\\; Sons;Rotas',
        'TITLE:Depot lead\\, nights',
        'EMAIL;type=INTERNET;type=HOME:dana@home.example',
        'item1.EMAIL;type=INTERNET;type=pref:dana@halden.example',
        'item1.X-ABLabel:_$!<Other>!$_',
        'TEL;type=CELL;type=VOICE:+44 20 7946 0018',
        'item2.URL;type=pref:https\\://halden.example/dana?a=1\\,2',
        'NOTE:Met at the fair.\\nAsked about shifts\\; liked "it".',
        'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/',
        ' 2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQ',
        'BDAY:1980-01-01',
        'BDAY:1981-01-01',
      ),
    );
    expect(card).toEqual({
      name: 'Dr. Dana M. Whitlock',
      given: 'Dana',
      family: 'Whitlock',
      emails: ['dana@halden.example', 'dana@home.example'],
      phones: ['+44 20 7946 0018'],
      company: 'Halden Freight; Sons',
      role: 'Depot lead, nights',
      url: 'https://halden.example/dana?a=1,2',
      note: 'Met at the fair.\nAsked about shifts; liked "it".',
      leftOut: [
        { property: 'PHOTO', count: 1 },
        { property: 'BDAY', count: 2 },
        { property: 'ORG', count: 1 },
      ],
      problems: [],
    });
  });

  it('of version 4.0, with addresses for telephone and mail', () => {
    const card = only(
      file(
        'VERSION:4.0',
        'FN:Jo Ferris',
        'TEL;VALUE=uri;PREF=2:tel:+1-555-0100',
        'TEL;VALUE=uri;PREF=1:tel:+1-555-0199;ext=5',
        'EMAIL:MAILTO:jo@ferris.example',
        'ROLE:Recruiter',
        'KIND:individual',
      ),
    );
    expect(card).toMatchObject({
      name: 'Jo Ferris',
      phones: ['+1-555-0199;ext=5', '+1-555-0100'],
      emails: ['jo@ferris.example'],
      role: 'Recruiter',
      leftOut: [],
    });
  });

  it('of version 2.1 with quoted-printable, its soft line breaks and its character sets', () => {
    const card = only(
      file(
        'VERSION:2.1',
        'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg',
        'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=BC=C3=9Fe=0D=0Aaus =',
        '  Ulm, K=',
        '=C3=B6ln',
        'TEL;HOME;CELL:0731 1',
        'ORG;QUOTED-PRINTABLE:S=C3=BC=C3=9F',
      ),
    );
    expect(card).toMatchObject({
      name: 'Jörg Müller',
      given: 'Jörg',
      family: 'Müller',
      note: 'Grüße\naus   Ulm, Köln',
      phones: ['0731 1'],
      company: 'Süß',
    });
  });

  it('is read from bytes although a fold cut a character in two', () => {
    const text = new TextEncoder().encode(file('VERSION:3.0', 'FN:Zoë', 'NOTE:caf\u00e9'));
    const at = text.lastIndexOf(0xa9);
    const cut = new Uint8Array([...text.slice(0, at), 0x0d, 0x0a, 0x20, ...text.slice(at)]);
    expect(only(cut)).toMatchObject({ name: 'Zoë', note: 'café' });
  });

  it.each([
    ['folded lines', 'FN:Da\r\n na\r\n\t Whitlock', 'Dana Whitlock'],
    ['bare line feeds', 'FN:Dana\nTITLE:x', 'Dana'],
    ['a nickname', 'NICKNAME:Dee', 'Dee'],
    ['a company only', 'N:;;;;\r\nORG:Halden;', 'Halden'],
    ['an address only', 'EMAIL:a@b.example', 'a@b.example'],
    ['signs that turn the direction', 'FN:Dana\u202e kcoltihW\u202c\0\u0007', 'Dana kcoltihW'],
    ['a Hebrew name', 'FN:דנה כהן', 'דנה כהן'],
    ['a colon in quotation marks', 'FN;X-A="b:c;d":Dana', 'Dana'],
  ])('has its name from %s', (_what, lines, name) => {
    expect(only(file(lines)).name).toBe(name);
  });

  it('keeps no address that could run something', () => {
    const card = only(file('FN:A', 'URL:javascript:alert(1)', 'URL:https://a.example'));
    expect(card).toMatchObject({ url: '', leftOut: [{ property: 'URL', count: 2 }] });
    expect(only(file('FN:A', 'URL:www.a.example')).url).toBe('www.a.example');
  });

  it('says what is not there', () => {
    expect(only(file('BDAY:1980'))).toMatchObject({ name: '', problems: [{ kind: 'no_name' }] });
    expect(readVcards('BEGIN:VCARD\nFN:Dana\nTEL:1').cards).toEqual([
      { ...EMPTY, name: 'Dana', phones: ['1'], leftOut: [], problems: [{ kind: 'cut_off' }] },
    ]);
    const long = only(file(`FN:${'n'.repeat(600)}`));
    expect(long.name).toHaveLength(500);
    expect(long.problems).toEqual([{ kind: 'shortened', property: 'FN' }]);
    const many = only(file('FN:A', ...Array.from({ length: 23 }, (_, at) => `TEL:${at}`)));
    expect(many.phones).toHaveLength(20);
    expect(many.leftOut).toEqual([{ property: 'TEL', count: 3 }]);
  });

  it('inside another is not mixed into it', () => {
    const card = only(file('FN:Dana', 'AGENT:', 'BEGIN:VCARD', 'FN:Agent', 'TEL:1', 'END:VCARD', 'TEL:2'));
    expect(card).toMatchObject({ name: 'Dana', phones: ['2'] });
  });
});

describe('a file', () => {
  it('may have several cards, and other things around them', () => {
    const text = `hello\r\n${file('FN:A')}junk:1\r\n${file('FN:B').toLowerCase()}`;
    expect(readVcards(text).cards.map(({ name }) => name)).toEqual(['A', 'b']);
  });

  it('without cards says so, and is read only so far', () => {
    expect(readVcards('name,email\nDana,a@b.example')).toEqual({
      cards: [],
      problems: [{ kind: 'no_cards' }],
    });
    expect(readVcards('a'.repeat(30_000_001))).toEqual({ cards: [], problems: [{ kind: 'too_large' }] });
    const many = readVcards(file('FN:A').repeat(5_001));
    expect(many.cards).toHaveLength(5_000);
    expect(many.problems).toEqual([{ kind: 'too_many', read: 5_000 }]);
  });

  it.each([
    ['N:', ';'],
    ['FN:', '\\n'],
    ['NOTE:', '\\'],
    ['NOTE;ENCODING=QUOTED-PRINTABLE:', '=C3'],
    ['NOTE;ENCODING=QUOTED-PRINTABLE:', '=\n'],
    ['FN:', '\u202e\0'],
    ['FN', ';'],
    ['FN;X=', '"'],
    ['FN;', ','],
    ['FN:a', '\r\n '],
    ['', 'BEGIN:VCARD\n'],
    ['TEL:1\n', 'TEL:1\n'],
    ['FN:', ' '],
  ])('is read in linear time: %j and %j repeated', (start, sign) => {
    const started = performance.now();
    readVcards(file(`${start}${sign.repeat(2_000_000 / sign.length)}`));
    expect(performance.now() - started).toBeLessThan(LINEAR_MS);
  });
});
