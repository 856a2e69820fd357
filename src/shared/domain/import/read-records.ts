import Papa from 'papaparse';
import type { Delimiter, SheetProblem, SheetRow } from './import-types.ts';

export const MAX_FILE_BYTES = 50 * 1024 * 1024;
export const MAX_SHEET_ROWS = 100_000;
export const MAX_SHEET_COLUMNS = 500;
/** Rows are filled up to the header's width, so a wide header over many short rows must not eat the memory. */
export const MAX_SHEET_CELLS = 5_000_000;
export const MAX_CELL_CHARACTERS = 1_000_000;

/** Spreadsheets write rows of nothing but separators below the last one, perhaps not of the kind chosen. */
const SAYS_SOMETHING = /[^\s,;|]/u;
/** Room for the header and what stands above it, on top of the rows that count. */
export const RECORDS_ABOVE_ROWS = 100;
const PROGRESS_EVERY_RECORDS = 1000;
const MAX_QUOTE_PROBLEMS = 50;

export interface RecordsRead {
  /** Every record that is not blank, with the physical line it starts on. */
  records: SheetRow[];
  problems: SheetProblem[];
  /** True when reading ended early at a limit. */
  cutShort: boolean;
}

/** A sentence when a file of this many bytes is over the limit, else null. Ask before reading the file. */
export function fileSizeProblem(bytes: number): string | null {
  if (bytes <= MAX_FILE_BYTES) return null;
  return 'This file is larger than 50 MB. Split it into smaller files and import them one after the other.';
}

/**
 * Splits text whose line breaks are all `\n` into records and counts physical lines on the way. A quote left
 * open, a line over 500 cells or a cell over a million characters is a problem that stops the import.
 */
export function readRecords(
  text: string,
  delimiter: Delimiter,
  onProgress?: (share: number) => void,
): RecordsRead {
  const records: SheetRow[] = [];
  const problems: SheetProblem[] = [];
  const lines = lineCounter(text);
  let start = 0;
  let seen = 0;
  let quoteProblems = 0;
  let cutShort = false;

  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data: cells, errors, meta }, parser) => {
      const line = lines.lineAt(start);
      const open = errors.find((error) => error.code === 'MissingQuotes');
      if (open) {
        problems.push({ line: lines.lineAt(open.index ?? start), message: OPEN_QUOTE, stops: true });
      } else if (errors.length > 0) {
        quoteProblems += 1;
        const last = lines.lineAt(Math.max(start, meta.cursor - 1));
        if (quoteProblems <= MAX_QUOTE_PROBLEMS)
          problems.push({ line, message: quotesMessage(line, last), stops: false });
      }
      const over = open ? null : overLimit(cells);
      if (over) problems.push({ line, message: over, stops: true });
      if (cells.some((cell) => SAYS_SOMETHING.test(cell))) records.push({ line, cells });
      if (records.length > MAX_SHEET_ROWS + RECORDS_ABOVE_ROWS || over) {
        cutShort = true;
        parser.abort();
      }
      start = meta.cursor;
      seen += 1;
      if (seen % PROGRESS_EVERY_RECORDS === 0) onProgress?.(start / text.length);
    },
  });
  if (quoteProblems > MAX_QUOTE_PROBLEMS) {
    const message = `The quotes do not match up in ${quoteProblems} rows; the first ${MAX_QUOTE_PROBLEMS} are listed.`;
    problems.push({ line: 1, message, stops: false });
  }
  if (!cutShort) onProgress?.(1);
  return { records, problems, cutShort };
}

const OPEN_QUOTE =
  'A quote opened on this line is never closed, so the rest of the file ran into one cell. Close or remove the quote and choose the file again.';

function quotesMessage(first: number, last: number): string {
  if (last <= first) return 'The quotes on this line do not match up. Check how it was read.';
  return `The quotes do not match up, so lines ${first} to ${last} were read as one row. Check it.`;
}

function overLimit(cells: readonly string[]): string | null {
  if (cells.length > MAX_SHEET_COLUMNS)
    return `This line has more than ${MAX_SHEET_COLUMNS} columns. Check that the separator is the right one.`;
  if (cells.some((cell) => cell.length > MAX_CELL_CHARACTERS))
    return 'A cell on this line is longer than a million characters. Shorten it and choose the file again.';
  return null;
}

/** Asked with positions that never go back by more than a record, so the text is walked only once. */
function lineCounter(text: string): { lineAt(position: number): number } {
  let line = 1;
  let counted = 0;
  return {
    lineAt(position) {
      if (position < counted) return line - countBreaks(text, position, counted);
      line += countBreaks(text, counted, position);
      counted = position;
      return line;
    },
  };
}

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
