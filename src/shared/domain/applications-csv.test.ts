import { describe, expect, it } from 'vitest';
import { APPLICATION_COLUMNS } from './applications-csv.ts';
import { fieldForHeader } from './import/column-aliases.ts';
import { readSheet } from './import/read-sheet.ts';
import { writeCsv } from './write-csv.ts';

const CELLS = [
  '=HYPERLINK("http://x.example","y")',
  '+1',
  '-2',
  '@x',
  '\tTAB',
  '\rCR',
  '","=cmd',
  "'=already marked",
  "'quoted'",
  'line\nline',
  'Größe, “quoted”; 東京',
  '',
];
const rows = [CELLS, CELLS.toReversed()].map((cells) => APPLICATION_COLUMNS.map((_, at) => cells[at] ?? ''));

describe('the list of applications in an export (fault 18)', () => {
  it('holds no cell a spreadsheet would calculate, and read by an import is what it was', () => {
    const text = writeCsv(APPLICATION_COLUMNS, rows);
    expect(text.startsWith('\ufeff"Company"')).toBe(true);
    expect(text.match(/(?:^|,)"[=+\-@\t\r\n]/gm)).toBeNull();
    // Every line end is read as a line feed.
    const read = rows.map((cells) => cells.map((cell) => cell.replaceAll('\r', '\n')));
    expect(readSheet(text).rows.map(({ cells }) => cells)).toEqual(read);
  });

  it('keeps an apostrophe in a list of somebody else', () => {
    const text = writeCsv(['Company', 'Role'], [["'=Inn", 'Cook']]);
    expect(readSheet(text).rows[0]?.cells[0]).toBe("''=Inn");
  });

  it('has only columns an import knows', () => {
    expect(APPLICATION_COLUMNS.filter((column) => fieldForHeader(column) === null)).toEqual([]);
  });
});
