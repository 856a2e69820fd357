import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine } from './content-lines/plain-value.ts';
import { isBlankValue } from './import/blank-value.ts';
import { readSheet } from './import/read-sheet.ts';
import { readNetworkFile } from './read-network-file.ts';
import { type ExportedPerson, writePeopleCsv } from './write-people-csv.ts';

const ILSE: ExportedPerson = {
  name: 'Ilse "I" Brandt',
  role: '=HYPERLINK("http://a.example")',
  company: 'Halden; Sons, Freight',
  email: '@ilse',
  phone: '+49 30 123',
  url: 'https://halden.example/a',
  howMet: "'=kept",
  addedOn: '2026-03-01',
};

describe('the CSV of people', () => {
  it('has no cell a spreadsheet would calculate', () => {
    const text = writePeopleCsv([ILSE, { ...ILSE, name: '-1+2', howMet: '\t=1' }]);
    const cells = readSheet(text).rows.flatMap((row) => row.cells);
    expect(cells).toContain('\'=HYPERLINK("http://a.example")');
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('has the private columns only when they are given', () => {
    expect(writePeopleCsv([ILSE])).not.toMatch(/Note|told|offer/);
    expect(writePeopleCsv([{ ...ILSE, note: '' }])).toContain(',Note\r\n');
  });

  it('reads back as it was', () => {
    const word = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => plainLine(text, 500));
    const cell = fc.oneof(word, fc.constantFrom('=1', "'=1", '+49', '@x', '-', "''-x", '"', ',', ';'));
    fc.assert(
      fc.property(
        fc.array(fc.record({ role: cell, company: cell, note: cell }), { minLength: 1, maxLength: 6 }),
        (told) => {
          const people = told.map((one) => ({ ...ILSE, ...one, note: one.note.trim() }));
          const file = readNetworkFile(new TextEncoder().encode(writePeopleCsv(people)));
          if (file.kind !== 'people') throw new Error(file.kind);
          // What lists of others write for "nothing" is read as nothing; a dash is marked and stays.
          const read = (text: string) => (isBlankValue(text) && !text.startsWith('-') ? '' : text);
          expect(file.people).toEqual(
            people.map((one) => ({
              ...one,
              role: read(one.role),
              company: read(one.company),
              note: read(one.note),
            })),
          );
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});
