import { markFormula } from './people-file/formula-mark.ts';

/** A table as a CSV file that spreadsheets open with the right letters and in which nothing is a formula. */
export function writeTableCsv(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return asFile([head, ...rows]);
}

/** Several tables in one file, each under its title, with an empty line between them. */
export function writeTablesCsv(
  tables: readonly {
    title: string;
    table: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] };
  }[],
): string {
  return asFile(
    tables.flatMap(({ title, table }, at) => [...(at === 0 ? [] : [[]]), [title], table.head, ...table.rows]),
  );
}

function asFile(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((cells) => cells.map(writeCell).join(','));
  // Without the mark Excel takes UTF-8 for the encoding of the country.
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = markFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
