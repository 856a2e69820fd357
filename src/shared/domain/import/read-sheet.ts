import { unmarkOwnRows } from '../applications-csv.ts';
import { commonWidth, countKnownHeaders, DELIMITERS, guessDelimiter } from './guess-delimiter.ts';
import type { Delimiter, Sheet, SheetProblem, SheetRow } from './import-types.ts';
import {
  fileSizeProblem,
  MAX_SHEET_CELLS,
  MAX_SHEET_ROWS,
  type RecordsRead,
  readRecords,
} from './read-records.ts';

const HEADER_SEARCH_RECORDS = 30;
const MAX_EXTRA_CELL_PROBLEMS = 50;

export interface ReadSheetOptions {
  /** The user's own choice; guessed when missing. */
  delimiter?: Delimiter;
  /** The user's own choice: the physical line the header starts on, or 0 for a sheet without one. */
  headerLine?: number;
  /** Called now and then with the share of the text read so far, between 0 and 1. */
  onProgress?: (share: number) => void;
}

/**
 * Reads delimiter-separated text into arrays of cells, never into objects keyed by header. Blank lines are
 * left out, short rows are filled with empty cells, extra cells are kept, and every line break inside a cell
 * becomes `\n`. It does not throw: what is wrong with the text is in `problems`.
 */
export function readSheet(text: string, options: ReadSheetOptions = {}): Sheet {
  const plain = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  // Excel's own first line "sep=;" names the separator and is no data.
  const declared = /^"?sep=([,;|\t])"?(?:\n|$)/iu.exec(plain)?.[1];
  const delimiter = options.delimiter ?? DELIMITERS.find((one) => one === declared) ?? guessDelimiter(plain);

  const tooLarge = fileSizeProblem(plain.length);
  if (tooLarge) {
    const problems = [{ line: 1, message: tooLarge, stops: true }];
    return { delimiter, headerLine: 0, headers: [], rows: [], preamble: [], problems };
  }
  const { records, problems, cutShort } = readRecords(plain, delimiter, options.onProgress);
  const body = declared === undefined ? records : records.slice(1);
  return sheetFromRecords({ records: body, problems, cutShort }, delimiter, options.headerLine);
}

/** Finds the column names among records and makes a sheet of what stands below. `headerLine` is the user's choice. */
export function sheetFromRecords(
  { records, problems, cutShort }: RecordsRead,
  delimiter: Delimiter,
  headerLine?: number,
): Sheet {
  const headerAt = headerLine === 0 ? -1 : findHeader(records, headerLine);
  const header = records[headerAt];
  const named = header ? header.cells.map((cell) => cell.trim()) : [];
  const rows = records.slice(headerAt + 1);
  const sheet: Sheet = {
    delimiter,
    headerLine: header?.line ?? 0,
    headers: named,
    rows: [],
    preamble: records.slice(0, Math.max(0, headerAt)),
    problems,
  };

  const stopped = problems.some((problem) => problem.stops);
  const tooMuch = stopped ? null : amountProblem(rows, named.length, sheet.headerLine);
  if (tooMuch) problems.unshift(tooMuch);
  if (tooMuch || cutShort) return sheet;

  if (header) problems.push(...extraCellProblems(rows, named.length));
  problems.sort((one, other) => one.line - other.line);
  for (const row of rows) while (row.cells.length < named.length) row.cells.push('');
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), named.length);
  sheet.headers = [...named, ...Array.from({ length: width - named.length }, () => '')];
  sheet.rows = unmarkOwnRows(sheet.headers, rows);
  return sheet;
}

/** The index of the header, or -1 when there are no records. */
function findHeader(records: readonly SheetRow[], line: number | undefined): number {
  const chosen = line === undefined ? -1 : records.findIndex((record) => record.line === line);
  if (chosen !== -1) return chosen;
  const start = records.slice(0, HEADER_SEARCH_RECORDS);
  const known = start.map((record) => countKnownHeaders(record.cells));
  const most = Math.max(0, ...known);
  // The first good row, not the best one: a row of data may happen to hold one name more.
  if (most >= 2) return known.findIndex((count) => count >= 2 && count >= most / 2);
  const width = commonWidth(start.map((record) => record.cells));
  const filled = start.findIndex(
    (record) => record.cells.filter((cell) => cell.trim() !== '').length >= Math.max(1, width / 2),
  );
  return filled === -1 ? Math.min(0, records.length - 1) : filled;
}

function amountProblem(rows: readonly SheetRow[], width: number, headerLine: number): SheetProblem | null {
  if (rows.length === 0) {
    const message =
      headerLine === 0 ? 'There is nothing in this file.' : 'There are no rows below the header.';
    return { line: headerLine || 1, message, stops: true };
  }
  if (rows.length > MAX_SHEET_ROWS || rows.length * width > MAX_SHEET_CELLS) {
    const limit = rows.length > MAX_SHEET_ROWS ? '100 000 rows' : '5 million cells';
    const message = `This sheet has more than ${limit}. Split it into smaller files and import them one after the other.`;
    return { line: headerLine || 1, message, stops: true };
  }
  return null;
}

function extraCellProblems(rows: readonly SheetRow[], width: number): SheetProblem[] {
  const longer = rows.filter((row) => row.cells.slice(width).some((cell) => cell.trim() !== ''));
  const problems = longer.slice(0, MAX_EXTRA_CELL_PROBLEMS).map(({ line }) => ({
    line,
    message:
      'This row has more cells than the header has names. The extra ones are in the columns without a name.',
    stops: false,
  }));
  const first = longer[MAX_EXTRA_CELL_PROBLEMS];
  if (first) {
    const message = `From here on ${longer.length - MAX_EXTRA_CELL_PROBLEMS} more rows have more cells than the header.`;
    problems.push({ line: first.line, message, stops: false });
  }
  return problems;
}
