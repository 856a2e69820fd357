import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONNECTORS } from './quick-add/guess-names.ts';
import { lineWords } from './quick-add/line-words.ts';
import type { KnownNames, QuickAdd } from './quick-add/quick-add-line.ts';
import { readQuickAdd } from './quick-add.ts';

/** Generous, for a busy machine; what is not linear takes minutes. */
const LINEAR_MS = 8_000;

/** A Friday. */
const TODAY = '2026-11-27';
const KNOWN: KnownNames = {
  applications: [
    { id: 1, company: 'Halden Freight Ltd', role: 'Depot lead' },
    { id: 2, company: 'Tidewell Health', role: 'Service lead' },
    { id: 3, company: 'Tidewell Health', role: 'Rota planner' },
    { id: 4, company: 'Bäckerei Süß & Söhne GmbH', role: 'Filialleitung' },
  ],
  companies: ['Marlin Rail', 'New Horizons', 'Northgate Power', 'Northgate Water'],
  people: [
    { id: 7, name: 'Dana Whitlock' },
    { id: 8, name: 'Jo Ferris' },
    { id: 9, name: 'Jo Marsh' },
    { id: 10, name: 'Halden Brooks' },
  ],
};

/** The pieces as "field:words", with a question mark where they are not sure. */
function piecesOf(line: string, { pieces }: QuickAdd): string[] {
  return pieces.map(({ field, start, end, sure }) => `${field}:${line.slice(start, end)}${sure ? '' : '?'}`);
}

describe('a line about something known', () => {
  it.each<[string, Partial<QuickAdd>, string[]]>([
    [
      'phone screen Halden Tue 14:00',
      {
        kind: 'interview',
        interviewKind: 'recruiter_call',
        applicationId: 1,
        company: 'Halden Freight Ltd',
        day: '2026-12-01',
        time: '14:00',
        text: '',
      },
      ['kind:phone screen', 'company:Halden?', 'day:Tue', 'time:14:00'],
    ],
    [
      'apply Tidewell Health service lead by Friday',
      {
        kind: 'application',
        applicationId: 2,
        company: 'Tidewell Health',
        role: 'Service lead',
        day: '2026-12-04',
        isDeadline: true,
        text: '',
      },
      ['kind:apply', 'company:Tidewell Health', 'role:service lead', 'day:by Friday'],
    ],
    [
      'coffee with Dana Whitlock next Wed 10am',
      { kind: 'touch', person: 'Dana Whitlock', contactId: 7, day: '2026-12-02', time: '10:00', text: '' },
      ['kind:coffee with', 'person:Dana Whitlock', 'day:next Wed', 'time:10am'],
    ],
    [
      'Interview Marlin Rail 3 Dec 9:30-10:15',
      {
        kind: 'interview',
        interviewKind: null,
        company: 'Marlin Rail',
        day: '2026-12-03',
        time: '09:30',
        endTime: '10:15',
        text: '',
      },
      ['kind:Interview', 'company:Marlin Rail', 'day:3 Dec', 'time:9:30-10:15'],
    ],
    [
      'follow up Halden in 3 days',
      { kind: 'next_step', company: 'Halden Freight Ltd', applicationId: 1, day: '2026-11-30', text: '' },
      ['kind:follow up', 'company:Halden?', 'day:in 3 days'],
    ],
    [
      'met Jo Ferris at the job fair',
      { kind: 'touch', person: 'Jo Ferris', contactId: 8, day: null, text: 'at the job fair' },
      ['kind:met', 'person:Jo Ferris'],
    ],
    [
      'Send the CV to Dana at Tidewell Health tomorrow',
      {
        kind: 'next_step',
        person: 'Dana Whitlock',
        contactId: 7,
        company: 'Tidewell Health',
        applicationId: null,
        day: '2026-11-28',
        text: 'the CV',
      },
      ['kind:Send', 'person:Dana?', 'company:Tidewell Health', 'day:tomorrow'],
    ],
    [
      'Vorstellungsgespräch bei BÄCKEREI SÜSS & SÖHNE am Donnerstag, 3. Dezember, 14 Uhr 30',
      { kind: 'interview', applicationId: 4, day: '2026-12-03', time: '14:30' },
      [
        'kind:Vorstellungsgespräch',
        'company:BÄCKEREI SÜSS & SÖHNE',
        'day:am Donnerstag, 3. Dezember',
        'time:14 Uhr 30',
      ],
    ],
    [
      'entretien chez Marlin Rail mercredi prochain à 14h30',
      { kind: 'interview', company: 'Marlin Rail', day: '2026-12-02', time: '14:30' },
      ['kind:entretien', 'company:Marlin Rail', 'day:mercredi prochain', 'time:14h30'],
    ],
    [
      'thank Jo for the talk',
      { kind: 'next_step', person: 'Jo', contactId: null },
      ['kind:thank', 'person:Jo?'],
    ],
    [
      'call Halden Brooks',
      { person: 'Halden Brooks', contactId: 10, company: '' },
      ['kind:call?', 'person:Halden Brooks'],
    ],
    [
      "Halden Freight's panel interview",
      { interviewKind: 'panel', applicationId: 1 },
      ["company:Halden Freight's", 'kind:panel interview'],
    ],
    ['prepare New CV', { company: '', text: 'New CV' }, ['kind:prepare']],
    ['prepare new CV', { company: '', text: 'new CV' }, ['kind:prepare']],
    ['chase Northgate', { company: 'Northgate', applicationId: null }, ['kind:chase', 'company:Northgate?']],
    ['rota planner', { kind: 'unknown', role: 'Rota planner', applicationId: 3 }, ['role:rota planner?']],
  ])('is understood: %s', (line, expected, pieces) => {
    const read = readQuickAdd(line, TODAY, KNOWN);
    expect(read).toMatchObject(expected);
    expect(piecesOf(line, read)).toEqual(pieces);
  });
});

describe('a line about something new', () => {
  it.each<[string, Partial<QuickAdd>, string[]]>([
    [
      'phone screen Acme Tue 14:00',
      { company: 'Acme' },
      ['kind:phone screen', 'company:Acme?', 'day:Tue', 'time:14:00'],
    ],
    ['Acme phone screen Tue', { company: 'Acme' }, ['company:Acme?', 'kind:phone screen', 'day:Tue']],
    [
      'apply Tidewell Health service lead by Friday',
      { company: 'Tidewell Health', role: 'service lead' },
      ['kind:apply', 'company:Tidewell Health?', 'role:service lead?', 'day:by Friday'],
    ],
    [
      'Apply for service lead at Tidewell Health',
      { company: 'Tidewell Health', role: 'service lead', text: '' },
      ['kind:Apply', 'role:service lead?', 'company:Tidewell Health?'],
    ],
    [
      'lunch with Dana from Bank of the North on Monday at noon',
      { person: 'Dana', company: 'Bank', day: '2026-11-30', time: '12:00' },
      ['kind:lunch with', 'person:Dana?', 'company:Bank?', 'day:on Monday', 'time:at noon'],
    ],
    [
      'met Jo Ferris at Halden Freight',
      { person: 'Jo Ferris', company: 'Halden Freight' },
      ['kind:met', 'person:Jo Ferris?', 'company:Halden Freight?'],
    ],
    [
      'job fair Thursday 10-12 Uhr',
      { kind: 'networking_event', day: '2026-12-03', time: '10:00', endTime: '12:00' },
      ['kind:job fair', 'day:Thursday', 'time:10-12 Uhr'],
    ],
    ['send CV to Dana', { kind: 'next_step', company: '', person: '', text: 'CV to Dana' }, ['kind:send']],
    [
      'Apply Acme, night porter (their site)',
      { company: 'Acme', role: 'night porter', text: '(their site)' },
      ['kind:Apply', 'company:Acme?', 'role:night porter?'],
    ],
    ['Interview with Acme (Teams)', { company: 'Acme', role: '', text: '(Teams)' }, ['company:Acme?']],
    [
      'next step: iron a shirt, Mon',
      { kind: 'next_step', text: 'iron a shirt' },
      ['kind:next step', 'day:Mon'],
    ],
    ['buy milk', { kind: 'unknown', text: 'buy milk', day: null }, []],
    ['', { kind: 'unknown', text: '' }, []],
    ['Thank Dana for the interview', { kind: 'next_step' }, ['kind:Thank']],
    ['the second interview went well', { kind: 'interview' }, ['kind:second interview']],
    ['my interview notes', { kind: 'interview' }, ['kind:interview?']],
  ])('is never sure of names: %s', (line, expected, pieces) => {
    const read = readQuickAdd(line, TODAY);
    expect(read).toMatchObject(expected);
    expect(piecesOf(line, read)).toEqual(expect.arrayContaining(pieces));
    for (const { field, sure } of read.pieces)
      if (/company|person|role/.test(field)) expect(sure).toBe(false);
  });
});

describe('a day', () => {
  it.each([
    ['today', '2026-11-27'],
    ['heute', '2026-11-27'],
    ['aujourd’hui', '2026-11-27'],
    ['tomorrow', '2026-11-28'],
    ['morgen', '2026-11-28'],
    ['the day after tomorrow', '2026-11-29'],
    ['übermorgen', '2026-11-29'],
    ['après-demain', '2026-11-29'],
    ['yesterday', '2026-11-26'],
    ['Monday', '2026-11-30'],
    ['Friday', '2026-12-04'],
    ['fri', '2026-12-04'],
    ['on Thurs', '2026-12-03'],
    ['Sun', '2026-11-29'],
    ['Di.', '2026-12-01'],
    ['am Mittwoch', '2026-12-02'],
    ['samedi', '2026-11-28'],
    ['this Sat', '2026-11-28'],
    ['last Tuesday', '2026-11-24'],
    ['letzten Freitag', '2026-11-20'],
    ['next Monday', '2026-11-30'],
    ['nächsten Dienstag', '2026-12-01'],
    ['Sunday next week', '2026-12-06'],
    ['in 3 days', '2026-11-30'],
    ['in two weeks', '2026-12-11'],
    ['in a fortnight', '2026-12-11'],
    ['in einem Monat', '2026-12-27'],
    ['in 3 months', '2027-02-27'],
    ['dans deux semaines', '2026-12-11'],
    ['2 weeks ago', '2026-11-13'],
    ['vor drei Tagen', '2026-11-24'],
    ['il y a un mois', '2026-10-27'],
    ['2026-12-03', '2026-12-03'],
    ['2027/1/5', '2027-01-05'],
    ['3 Dec', '2026-12-03'],
    ['3rd of December', '2026-12-03'],
    ['on the 3rd of December 2027', '2027-12-03'],
    ['Dec 3rd, 2026', '2026-12-03'],
    ['27 November', '2026-11-27'],
    ['5 Jan', '2027-01-05'],
    ['3. Dezember', '2026-12-03'],
    ['le 1er mars 2027', '2027-03-01'],
    ['13/12', '2026-12-13'],
    ['12/13', '2026-12-13'],
    ['12/12', '2026-12-12'],
    ['3.12.', '2026-12-03'],
    ['3.12.2026', '2026-12-03'],
    ['25.12', '2026-12-25'],
    ['03-12-2026', '2026-12-03'],
    ['29 Feb', '2028-02-29'],
    ['Thu 3 Dec', '2026-12-03'],
    ['Thursday 3/12', '2026-12-03'],
  ])('is surely read from %j', (words, day) => {
    const line = `prepare ${words}`;
    const read = readQuickAdd(line, TODAY);
    expect(read).toMatchObject({ day, ask: null, text: '', time: null });
    expect(piecesOf(line, read)[1]).toBe(`day:${words.replace(/\.$/, '')}`);
  });

  it.each([
    ['03/12', ['2026-12-03', '2027-03-12']],
    ['3/12/2026', ['2026-12-03', '2026-03-12']],
    ['next Sunday', ['2026-11-29', '2026-12-06']],
    ['nächsten Samstag', ['2026-11-28', '2026-12-05']],
    ['20 Nov', ['2026-11-20', '2027-11-20']],
    ['Tue 3 Dec', ['2026-12-03', '2026-12-01']],
  ])('is asked for when %j has two meanings', (words, ask) => {
    const line = `prepare ${words}`;
    const read = readQuickAdd(line, TODAY);
    expect(read).toMatchObject({ day: null, ask });
    expect(piecesOf(line, read)).toEqual(['kind:prepare', `day:${words}?`]);
  });

  it.each([
    ['next week', '2026-11-30'],
    ['nächste Woche', '2026-11-30'],
    ['wed', '2026-12-02'],
    ['hier', '2026-11-26'],
  ])('is only likely from %j', (words, day) => {
    const line = `prepare ${words}`;
    expect(readQuickAdd(line, TODAY)).toMatchObject({ day, ask: null });
    expect(piecesOf(line, readQuickAdd(line, TODAY))[1]).toBe(`day:${words}?`);
  });

  it('is a past one where the line tells what happened, and never sure then', () => {
    const line = 'spoke with Dana Tuesday';
    expect(readQuickAdd(line, TODAY)).toMatchObject({ day: '2026-11-24', kind: 'touch' });
    expect(piecesOf(line, readQuickAdd(line, TODAY))).toContain('day:Tuesday?');
    expect(readQuickAdd('met Dana on 20 Nov', TODAY)).toMatchObject({ day: '2026-11-20', ask: null });
  });

  it.each([
    '31 Feb',
    '31/02/2026',
    '2026-13-01',
    '24/7',
    '0/0',
    '99.99.',
    'mar',
    'do',
    'so',
    'in days',
    'in 3',
    '3 items',
    'May',
    '1999-01-01',
  ])('is not seen in %j, which stays as text', (words) => {
    expect(readQuickAdd(`prepare ${words}`, TODAY)).toMatchObject({ day: null, ask: null, text: words });
  });

  it('is the first of two, not sure any more, and the other stays as text', () => {
    const line = 'interview Tuesday or Thursday 14:00';
    const read = readQuickAdd(line, TODAY);
    expect(read).toMatchObject({ day: '2026-12-01', text: 'or Thursday' });
    expect(piecesOf(line, read)).toContain('day:Tuesday?');
  });
});

describe('a time', () => {
  it.each([
    ['14:00', '14:00', null],
    ['at 9:05', '09:05', null],
    ['@14:00', '14:00', null],
    ['2pm', '14:00', null],
    ['2 pm', '14:00', null],
    ['2:30pm', '14:30', null],
    ['2.30 p.m.', '14:30', null],
    ['12am', '00:00', null],
    ['12pm', '12:00', null],
    ['noon', '12:00', null],
    ['14 Uhr', '14:00', null],
    ['um 14 Uhr', '14:00', null],
    ['14h', '14:00', null],
    ['14h30', '14:30', null],
    ['9.30', '09:30', null],
    ['9:30-10:15', '09:30', '10:15'],
    ['9:30 – 10:15', '09:30', '10:15'],
    ['from 9:30 to 10:15', '09:30', '10:15'],
    ['von 14 Uhr bis 15 Uhr', '14:00', '15:00'],
    ['2-3pm', '14:00', '15:00'],
    ['11-1pm', '11:00', '13:00'],
    ['9-10 am', '09:00', '10:00'],
    ['9.30-10.15', '09:30', '10:15'],
    ['14-15 Uhr', '14:00', '15:00'],
    ['2pm to 3:30pm', '14:00', '15:30'],
  ])('is surely read from %j', (words, time, endTime) => {
    const line = `interview ${words}`;
    const read = readQuickAdd(line, TODAY);
    expect(read).toMatchObject({ time, endTime, day: null, text: '' });
    expect(read.pieces.map(({ sure }) => sure)).toEqual([true, true]);
  });

  it('with a dot may be a day: only likely alone, sure beside a day, and the day beside another time', () => {
    expect(piecesOf('interview 9.10', readQuickAdd('interview 9.10', TODAY))).toContain('time:9.10?');
    expect(piecesOf('interview Tue 9.10', readQuickAdd('interview Tue 9.10', TODAY))).toContain('time:9.10');
    expect(readQuickAdd('interview 9.12 14:00', TODAY)).toMatchObject({ day: '2026-12-09', time: '14:00' });
    expect(readQuickAdd('interview tomorrow 9.10', TODAY)).toMatchObject({
      day: '2026-11-28',
      time: '09:10',
    });
  });

  it('that ends before it begins has no end and is not sure', () => {
    const line = 'interview 22:00-02:00';
    expect(readQuickAdd(line, TODAY)).toMatchObject({ time: '22:00', endTime: null });
    expect(piecesOf(line, readQuickAdd(line, TODAY))).toEqual(['kind:interview', 'time:22:00-02:00?']);
  });

  it.each(['25:00', '14:60', '13pm', '0am', '9', '2-3', '2 to 3', '14:00:00', 'h', 'uhr'])(
    'is not seen in %j, which stays as text',
    (words) => {
      expect(readQuickAdd(`interview about ${words}`, TODAY)).toMatchObject({ time: null });
    },
  );
});

describe('any line', () => {
  const vocabulary =
    'phone screen interview apply met coffee with at by on next Wed Tue 3 Dec 03/12 3.12 9.30 14:00 2pm - – to from the ' +
    'Halden Freight Dana Whitlock Jo Tidewell Health service lead in a weeks days ago morgen Di. le 1er mars 2026-12-03 , ; . ' +
    '( ) ! 😀 \u202e \0 é ß & of May sun for as il y prochain week last today uhr pm 31 2026';
  const line = fc
    .array(
      fc.oneof(fc.constantFrom(...vocabulary.split(' ')), fc.string({ unit: 'grapheme', maxLength: 4 })),
      { maxLength: 25 },
    )
    .chain((words) => fc.constantFrom(' ', '  ', '\t').map((space) => words.join(space)));
  const day = fc
    .integer({ min: 0, max: 3_000 })
    .map((count) => new Date(Date.UTC(2024, 0, 1 + count)).toISOString().slice(0, 10));

  it('is kept word by word: in a piece, in the text, or as a small word in front of a piece', () => {
    fc.assert(
      fc.property(line, day, fc.boolean(), (text, today, isKnown) => {
        const read = readQuickAdd(text, today, isKnown ? KNOWN : undefined);
        let end = 0;
        for (const piece of read.pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(piece.end).toBeGreaterThan(piece.start);
          end = piece.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const plain = (part: string) => part.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]/gu, '').toWellFormed();
        for (const { start, end: wordEnd, text: word, folded } of lineWords(text)) {
          const isTaken = read.pieces.some((piece) => piece.start <= start && wordEnd <= piece.end);
          const isKept = plain(read.text).includes(plain(word)) || !/[\p{L}\p{N}]/u.test(word);
          expect(isTaken || isKept || CONNECTORS.has(folded), word).toBe(true);
        }
        for (const found of [read.day, ...(read.ask ?? [])])
          expect(found ?? today).toMatch(/^\d{4}-\d\d-\d\d$/);
        for (const time of [read.time, read.endTime])
          expect(time ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        if (read.ask) expect(read.pieces.find(({ field }) => field === 'day')?.sure).toBe(false);
        expect(readQuickAdd(text, today, isKnown ? KNOWN : undefined)).toEqual(read);
      }),
      { seed: 20261127, numRuns: 3_000 },
    );
  });

  it('may be very long: what is behind the first 500 characters stays as text', () => {
    const tail = 'x'.repeat(600);
    expect(readQuickAdd(`interview Tue ${tail}`, TODAY)).toMatchObject({ day: '2026-12-01', text: tail });
  });

  it.each([' ', 'a', 'a ', '9', '9.', '9-', '(', '. ', ', ', 'next ', '\u202e\0', 'Tue ', 'Halden '])(
    'is read in linear time: %j repeated',
    (sign) => {
      const started = performance.now();
      readQuickAdd(sign.repeat(2_000_000 / sign.length), TODAY, KNOWN);
      expect(performance.now() - started).toBeLessThan(LINEAR_MS);
    },
  );

  it('is read quickly beside many known names', () => {
    const applications = Array.from({ length: 5_000 }, (_, id) => ({
      id,
      company: `Halden ${id} Ltd`,
      role: `Lead ${id}`,
    }));
    const started = performance.now();
    const read = readQuickAdd('interview Halden 4999 lead 4999 Tue', TODAY, { ...KNOWN, applications });
    expect(performance.now() - started).toBeLessThan(LINEAR_MS);
    expect(read).toMatchObject({ applicationId: 4_999, role: 'Lead 4999' });
  });
});
