import { describe, expect, it } from 'vitest';
import { readSheet } from '../import/read-sheet.ts';
import { hideCompanies, writeFlowCsv } from './write-flow-csv.ts';

const ROWS = [
  { application: 1, company: 'Halden & Söhne, GmbH', from: 'I applied', to: 'Applied' },
  { application: 1, company: 'Halden & Söhne, GmbH', from: 'Applied', to: '=1+1' },
  { application: 2, company: '@cme', from: 'I applied', to: 'No reply yet' },
  { application: 3, company: ' halden & söhne, gmbh', from: 'They wrote', to: 'Rejected' },
];

describe('the steps as CSV', () => {
  it('has a row for each step, and no cell is a formula', () => {
    const text = writeFlowCsv(ROWS);
    expect(text.split('\r\n')[0]).toBe('\ufeffCompany,Source,Target');
    const cells = readSheet(text).rows.map((row) => row.cells);
    expect(cells).toContainEqual(['Halden & Söhne, GmbH', 'Applied', "'=1+1"]);
    expect(cells).toContainEqual(["'@cme", 'I applied', 'No reply yet']);
  });

  it('hides every name, and one company keeps its number', () => {
    const hidden = hideCompanies(ROWS);
    expect(hidden.map(({ company }) => company)).toEqual([
      'Company 1',
      'Company 1',
      'Company 2',
      'Company 1',
    ]);
    expect(writeFlowCsv(hidden)).not.toMatch(/halden|cme(?!\w)/i);
    expect(hideCompanies(ROWS.slice(0, 2))).toEqual(hidden.slice(0, 2));
  });
});
