import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateFromExcelSerial, decideDateOrder, readDate } from './read-dates.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('decideDateOrder', () => {
  it('is settled by a part above twelve', () => {
    expect(decideDateOrder(['03/04/2026', '15/01/2025'])).toMatchObject({ order: 'dmy', ambiguous: false });
    expect(decideDateOrder(['03/04/2026', '"', '11/13/23, 9:42 AM'])).toMatchObject({
      order: 'mdy',
      ambiguous: false,
    });
  });

  it('asks with an example when nothing settles it', () => {
    expect(decideDateOrder(['03/04/2026', '05/06/2026'])).toEqual({
      order: null,
      ambiguous: true,
      contradictory: false,
      likely: null,
      example: '03/04/2026',
    });
  });

  it('proposes day first for dots and month first for AM and PM, without deciding', () => {
    expect(decideDateOrder(['03.04.2026'])).toMatchObject({ order: null, ambiguous: true, likely: 'dmy' });
    expect(decideDateOrder(['3/4/26, 9:42 AM'])).toMatchObject({
      order: null,
      ambiguous: true,
      likely: 'mdy',
    });
  });

  it('says when values contradict each other', () => {
    expect(decideDateOrder(['13/04/2026', '04/13/2026'])).toEqual({
      order: null,
      ambiguous: true,
      contradictory: true,
      likely: null,
      example: '13/04/2026 and 04/13/2026',
    });
  });

  it('needs no order for ISO dates, month names and day numbers', () => {
    expect(decideDateOrder(['2026-03-04', '2026-03-04T10:00:00Z'])).toMatchObject({
      order: 'ymd',
      ambiguous: false,
    });
    expect(decideDateOrder(['05 Mar 2024', '45000', 'N/A', ''])).toMatchObject({
      order: null,
      ambiguous: false,
    });
    expect(decideDateOrder(['03/03/2026'])).toMatchObject({ order: 'dmy', ambiguous: false });
  });
});

describe('readDate', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['2026/3/4', '2026-03-04'],
    ['2026.03.04', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['2026-03-04T23:30:00Z', '2026-03-04'],
    ['2026-03-04T00:10:00.000+14:00', '2026-03-04'],
    ['2026-03-04 10:00:00 UTC', '2026-03-04'],
    ['05 Mar 2024', '2024-03-05'],
    ['5-Mar-24', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['Thursday, March 5th, 2026', '2026-03-05'],
    ['Thu Mar 05 2026 10:00:00 GMT+0100 (CET)', '2026-03-05'],
    ['3. März 2026', '2026-03-03'],
    ['3. Mär. 2026, 14:05 Uhr', '2026-03-03'],
    ['Di., 3. Dez. 2025', '2025-12-03'],
    ['1er août 2025', '2025-08-01'],
    ['mar. 3 mars 2026', '2026-03-03'],
    ['le 14 févr. 2026 à 14h30', '2026-02-14'],
    ['29 Feb 2024', '2024-02-29'],
    ['45000', '2023-03-15'],
    ['45000.73', '2023-03-15'],
    ['45000,5', '2023-03-15'],
    ['07/07/2026', '2026-07-07'],
  ])('reads %s without an order as %s', (value, day) => {
    expect(readDate(value, null)).toBe(day);
  });

  it.each([
    ['15/01/2025', 'dmy', '2025-01-15'],
    ['3.4.26', 'dmy', '2026-04-03'],
    ['3. 4. 2026', 'dmy', '2026-04-03'],
    ['Fr. 03.04.2026', 'dmy', '2026-04-03'],
    ['03-04-2026 09.15 Uhr', 'dmy', '2026-04-03'],
    ['11/13/23, 9:42 AM', 'mdy', '2023-11-13'],
    ['11/13/23, 9:42\u202fAM', 'mdy', '2023-11-13'],
    ['3/4/2026 9pm', 'mdy', '2026-03-04'],
    ['1/2/69', 'mdy', '2069-01-02'],
    ['1/2/70', 'mdy', '1970-01-02'],
    ['2026-03-04', 'dmy', '2026-03-04'],
  ] as const)('reads %s in the order %s as %s', (value, order, day) => {
    expect(readDate(value, order)).toBe(day);
  });

  it.each([
    ['29/02/2026', 'dmy'],
    ['31.04.2026', 'dmy'],
    ['04/13/2026', 'dmy'],
    ['13/04/2026', 'mdy'],
    ['00/01/2026', 'dmy'],
    ['03/04/2026', null],
    ['13/04', 'dmy'],
    ['2026-02-30', null],
    ['31 April 2026', null],
    ['Before 2025-01-24', null],
    ['März 2026', null],
    ['next week', null],
    ['2024', null],
    ['60', null],
    ['12', null],
    ['99999999', null],
    ['N/A', null],
    ['', null],
    ['3/4-2026', 'dmy'],
    [`2026-03-04${' '.repeat(200)}x`, null],
  ] as const)('gives null for %s in the order %s (fault 20)', (value, order) => {
    expect(readDate(value, order)).toBeNull();
  });

  it('gives null or a real day, whatever the text', () => {
    const piece = fc.oneof(
      fc.integer({ min: 0, max: 2110 }).map(String),
      fc.constantFrom(
        '/',
        '.',
        '-',
        ' ',
        'Mar',
        'Mai',
        'déc.',
        ', 9:42 AM',
        'T10:00',
        '13',
        '29',
        '02',
        '2025',
      ),
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('dmy', 'mdy', 'ymd', null), (value, order) => {
        const day = readDate(value, order);
        if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }),
      { seed: 20, numRuns: 2000 },
    );
  });

  it('reads back every day in every spelling without a clock, so no time zone can shift it', () => {
    const days = fc
      .integer({ min: 0, max: 40_000 })
      .map((offset) => Date.UTC(1970, 0, 1) + offset * 86_400_000);
    fc.assert(
      fc.property(days, (time) => {
        const iso = new Date(time).toISOString().slice(0, 10);
        const long = new Intl.DateTimeFormat('de', { dateStyle: 'full', timeZone: 'UTC' }).format(time);
        const [year = '', month = '', day = ''] = iso.split('-');
        vi.stubGlobal('Date', undefined);
        const read = [
          readDate(iso, null),
          readDate(`${iso}T23:59:59Z`, null),
          readDate(`${day}.${month}.${year}`, 'dmy'),
          readDate(`${Number(month)}/${Number(day)}/${year}, 12:01 AM`, 'mdy'),
          readDate(long, null),
          readDate(String(25_569 + time / 86_400_000), null),
        ];
        vi.unstubAllGlobals();
        expect(read).toEqual(read.map(() => iso));
      }),
      { seed: 20, numRuns: 500 },
    );
  });
});

describe('dateFromExcelSerial', () => {
  it('knows that Excel counts a day that never was', () => {
    expect([1, 59, 60, 61, 366, 367, 45_000].map(dateFromExcelSerial)).toEqual([
      '1900-01-01',
      '1900-02-28',
      null,
      '1900-03-01',
      '1900-12-31',
      '1901-01-01',
      '2023-03-15',
    ]);
    expect(dateFromExcelSerial(0)).toBeNull();
    expect(dateFromExcelSerial(Number.NaN)).toBeNull();
    expect(dateFromExcelSerial(73_051)).toBeNull();
  });

  it('agrees with the count of days since 1899-12-30', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73_050 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
        expect(dateFromExcelSerial(serial)).toBe(day);
      }),
      { seed: 20 },
    );
  });
});
