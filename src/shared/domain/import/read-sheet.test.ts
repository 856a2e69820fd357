import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from './read-sheet.ts';

describe('readSheet', () => {
  it('reads mixed line ends and quoted line breaks with the right line numbers', () => {
    const sheet = readSheet('Company,Role,Notes\r\nAcme,Chef,"one\r\ntwo"\nZeta,Cook,x\rOmega,Baker,y');
    expect(sheet.headers).toEqual(['Company', 'Role', 'Notes']);
    expect(sheet.rows).toEqual([
      { line: 2, cells: ['Acme', 'Chef', 'one\ntwo'] },
      { line: 4, cells: ['Zeta', 'Cook', 'x'] },
      { line: 5, cells: ['Omega', 'Baker', 'y'] },
    ]);
    expect(sheet.problems).toEqual([]);
  });

  it('skips what stands above the header, and keeps it to show', () => {
    const text =
      'Notes:\n"When exporting your connection data, some e-mail addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Lovelace,https://x.example/ada,,Acme,Chef,05 Mar 2024\n';
    const sheet = readSheet(text);
    expect(sheet.headerLine).toBe(4);
    expect(sheet.preamble.map(({ line }) => line)).toEqual([1, 2]);
    expect(sheet.rows).toEqual([
      { line: 5, cells: ['Ada', 'Lovelace', 'https://x.example/ada', '', 'Acme', 'Chef', '05 Mar 2024'] },
    ]);
  });

  it('finds a header of unknown names below a title line', () => {
    const sheet = readSheet('My list\nAlpha,Beta,Gamma\n1,2,3\n4,5,6\n');
    expect([sheet.headerLine, sheet.headers]).toEqual([2, ['Alpha', 'Beta', 'Gamma']]);
  });

  it('follows the user about the header line, the missing header and the separator', () => {
    const text = 'Company,Role\nAcme,Chef\nZeta,Cook\n';
    expect(readSheet(text, { headerLine: 2 }).headers).toEqual(['Acme', 'Chef']);
    const bare = readSheet(text, { headerLine: 0 });
    expect([bare.headerLine, bare.headers, bare.rows.length]).toEqual([0, ['', ''], 3]);
    expect(readSheet(text, { delimiter: ';' }).headers).toEqual(['Company,Role']);
  });

  it('obeys the separator line that Excel writes', () => {
    const sheet = readSheet('sep=|\r\nA|B,C\r\n1|2,3\r\n');
    expect([sheet.delimiter, sheet.headerLine, sheet.headers]).toEqual(['|', 2, ['A', 'B,C']]);
    expect(sheet.preamble).toEqual([]);
  });

  it('fills short rows, keeps extra cells and says where they are', () => {
    const sheet = readSheet('Company,Role,Notes\nAcme\nZeta,Cook,good, but far\n');
    expect(sheet.headers).toEqual(['Company', 'Role', 'Notes', '']);
    expect(sheet.rows.map(({ cells }) => cells)).toEqual([
      ['Acme', '', ''],
      ['Zeta', 'Cook', 'good', ' but far'],
    ]);
    expect(sheet.problems).toEqual([
      { line: 3, message: expect.stringContaining('more cells'), stops: false },
    ]);
  });

  it('keeps duplicate, empty and dangerous header names as plain text', () => {
    const sheet = readSheet('__proto__,constructor,Notes,Notes,\nx,y,1,2,3\n');
    expect(sheet.headers).toEqual(['__proto__', 'constructor', 'Notes', 'Notes', '']);
    expect(sheet.rows[0]?.cells).toEqual(['x', 'y', '1', '2', '3']);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('reads a file of one column', () => {
    const sheet = readSheet('Company\nAcme, Inc.\n\nZeta, Ltd.\n');
    expect(sheet.rows).toEqual([
      { line: 2, cells: ['Acme, Inc.'] },
      { line: 4, cells: ['Zeta, Ltd.'] },
    ]);
  });

  it('says so when there is nothing to import', () => {
    for (const text of ['', '\n\r\n', ' , ,\n'])
      expect(readSheet(text).problems, text).toEqual([
        { line: 1, message: 'There is nothing in this file.', stops: true },
      ]);
    expect(readSheet('Company,Role\n').problems).toEqual([
      { line: 1, message: 'There are no rows below the header.', stops: true },
    ]);
  });

  it('reports a quote left open at the end with its line', () => {
    const sheet = readSheet('Company,Role\r\nAcme,Chef\r\nZeta,"Cook\r\nOmega,Baker');
    expect(sheet.problems).toEqual([
      { line: 3, message: expect.stringContaining('never closed'), stops: true },
    ]);
  });

  it('names one reason only when it stops', () => {
    for (const text of [`Company,Role\n${'x'.repeat(1_000_001)},a\n`, 'Company,"Role\nAcme,Chef\n'])
      expect(readSheet(text).problems.filter(({ stops }) => stops)).toHaveLength(1);
  });

  it('refuses more rows and more cells than it can hold', () => {
    const many = readSheet(`Company,Role\n${'a,b\n'.repeat(100_001)}`);
    expect([many.rows.length, many.problems[0]?.message]).toEqual([
      0,
      expect.stringContaining('100 000 rows'),
    ]);
    expect(readSheet(`Company,Role\n${'a,b\n'.repeat(100_000)}`).rows).toHaveLength(100_000);
    const wide = readSheet(`${'h,'.repeat(400)}h\n${'a,b\n'.repeat(20_000)}`, { headerLine: 1 });
    expect(wide.problems[0]?.message).toContain('5 million cells');
  });

  it('reads back any table that was written with quotes, in every separator and line end', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ä', '"', ',', ';', '\t', '|', '\n', ' ', '1'),
      maxLength: 6,
    });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, end) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const header = rows[0]?.map((_, index) => `Column ${index}`) ?? [];
          const text = [header, ...rows].map((cells) => cells.map(quote).join(delimiter)).join(end);
          const sheet = readSheet(text, { delimiter, headerLine: 1 });
          const filled = rows.filter((cells) => cells.some((value) => /[^\s,;|]/u.test(value)));
          expect(sheet.rows.map(({ cells }) => cells)).toEqual(filled);
          const lines = text.replace(/\r\n?/gu, '\n').split('\n').length;
          expect(sheet.rows.every(({ line }) => line > 1 && line <= lines)).toBe(true);
        },
      ),
      { seed: 16 },
    );
  });

  it('never throws, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\0', '\uFEFF', ' '),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (value) => {
        const sheet = readSheet(value);
        expect(sheet.rows.every(({ cells }) => cells.length <= sheet.headers.length)).toBe(true);
      }),
      { seed: 16, numRuns: 1000 },
    );
  });
});
