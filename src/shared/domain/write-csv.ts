import Papa from 'papaparse';
import { markFormula } from './people-file/formula-mark.ts';

/** Rows as a CSV file that spreadsheets open with the right letters and in which nothing is a formula; every cell is quoted. */
export function writeCsv(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = rows.map((row) => row.map((cell) => markFormula(cell === null ? '' : String(cell))));
  const body = Papa.unparse([[...columns], ...cells], { newline: '\r\n', quotes: true });
  // Without the mark Excel takes UTF-8 for the encoding of the country.
  return `\ufeff${body}\r\n`;
}
