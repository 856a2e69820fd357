import { strToU8, zipSync } from 'fflate';
import { readSheet as readWorkbookSheet } from 'read-excel-file/universal';
import { decodeEntities } from '../../../shared/domain/advert/decode-entities.ts';
import { fieldForHeader } from '../../../shared/domain/import/column-aliases.ts';
import type { SheetRow } from '../../../shared/domain/import/import-types.ts';
import { dateFromExcelSerial } from '../../../shared/domain/import/read-dates.ts';
import {
  MAX_CELL_CHARACTERS,
  MAX_FILE_BYTES,
  MAX_SHEET_CELLS,
  MAX_SHEET_COLUMNS,
  MAX_SHEET_ROWS,
  RECORDS_ABOVE_ROWS,
} from '../../../shared/domain/import/read-records.ts';
import { isDateField } from '../../../shared/domain/import/read-row.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { OpenZip, ZipPart } from './open-zip.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const DAY_MS = 86_400_000;
/** The Excel number of 1 January 1970, and how far the 1904 system is behind. */
const UNIX_EPOCH_SERIAL = 25_569;
const SERIALS_OF_1904 = 1462;
/** Excel keeps half seconds no better than this. */
const SERIAL_ROUNDING = 1e-6;
const SMALLEST_LIKELY_SERIAL = 20_000;
const LARGEST_LIKELY_SERIAL = 73_050;
const HEADER_ROWS = 30;

const NO_SHEET =
  'This workbook holds no sheet Rebound can read. Save it as .xlsx or as CSV and choose it again.';
const BROKEN = 'Rebound could not read this workbook. Save the sheet as CSV and choose that file.';
const DOCTYPE =
  'This workbook holds a document type declaration (DOCTYPE), which no sheet needs. Rebound does not read it.';
const MORE_ROWS = `This sheet has more than ${spaced(MAX_SHEET_ROWS)} rows. Split it into smaller files and import them one after the other.`;
const MORE_COLUMNS = `This sheet has more than ${MAX_SHEET_COLUMNS} columns. Remove those the list does not need and choose it again.`;
const MORE_CELLS =
  'This sheet has more than 5 million cells. Split it into smaller files and import them one after the other.';
const LONG_CELL =
  'A cell of this sheet is longer than a million characters. Shorten it and choose the file again.';
const MORE_TEXT = 'The text of this sheet is longer than 50 MB. Split it into smaller files.';

/** A workbook with its sheets in order; reading one gives its rows as text, dates as `YYYY-MM-DD`. */
export type Workbook = { names: string[]; read(name: string): Promise<SheetRow[]> };

/** The reader's own types say `typeof Date` where they mean a date, so its cells are told apart here. */
type Rows = readonly (readonly unknown[])[];

/** The workbook in a zip, or null when it is another kind of zip. Throws INVALID with a sentence. */
export function openWorkbook(zip: OpenZip): Workbook | null {
  const book = zip.parts.get(WORKBOOK);
  const relations = zip.parts.get(RELATIONS);
  if (!book) return null;
  if (!relations) throw refusal(NO_SHEET);
  const frame = new Map([book, relations].map((part) => [part.name, readXml(zip, part)]));
  const bookXml = frame.get(WORKBOOK)?.toString('utf8') ?? '';
  const targets = readRelations(frame.get(RELATIONS)?.toString('utf8') ?? '');
  const sheets = readSheetNames(bookXml).flatMap(({ name, relation }, index) => {
    const part = zip.parts.get(targets.get(relation)?.path ?? '');
    return part && targets.get(relation)?.kind === 'worksheet' ? [{ name, part, number: index + 1 }] : [];
  });
  if (sheets.length === 0) throw refusal(NO_SHEET);
  const is1904 = /<(?:\w+:)?workbookPr\s[^<>]*\bdate1904\s*=\s*["'](?:1|true)["']/u.test(bookXml);
  const shared = [...targets.values()].flatMap(({ kind, path }) => {
    const part = kind === 'sharedStrings' || kind === 'styles' ? zip.parts.get(path) : undefined;
    return part ? [part] : [];
  });
  return {
    names: sheets.map(({ name }) => name),
    async read(name) {
      const chosen = sheets.find((sheet) => sheet.name === name) ?? sheets[0];
      if (!chosen) throw refusal(NO_SHEET);
      const files: Record<string, Uint8Array> = Object.fromEntries(frame);
      for (const part of shared) files[part.name] = readXml(zip, part);
      files[chosen.part.name] = strToU8(withinLimits(readXml(zip, chosen.part).toString('utf8')));
      return toRecords(await cellsOf(files, chosen.number), is1904);
    },
  };
}

function readXml(zip: OpenZip, part: ZipPart): Buffer {
  const xml = zip.read(part);
  // A document type declaration can make a parser read other files, or grow without end.
  if (xml.includes('<!DOCTYPE')) throw refusal(DOCTYPE);
  return xml;
}

function readSheetNames(xml: string): { name: string; relation: string }[] {
  return [...xml.matchAll(/<(?:\w+:)?sheet\s([^<>]*)>/gu)].map(([, attributes = '']) => ({
    name: decodeEntities(/(?:^|\s)name\s*=\s*"([^"]*)"/u.exec(attributes)?.[1] ?? '').slice(0, 200),
    relation: /(?:^|\s)\w+:id\s*=\s*"([^"]*)"/u.exec(attributes)?.[1] ?? '',
  }));
}

function readRelations(xml: string): Map<string, { kind: string; path: string }> {
  return new Map(
    [...xml.matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/gu)].map(([, attributes = '']) => {
      const get = (name: string) =>
        new RegExp(`(?:^|\\s)${name}\\s*=\\s*"([^"]*)"`, 'u').exec(attributes)?.[1];
      const target = get('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [get('Id') ?? '', { kind: get('Type')?.split('/').at(-1) ?? '', path }];
    }),
  );
}

/**
 * The sheet without cells that hold nothing, which formatted columns have by the thousand. Beware: the reader fills
 * the whole rectangle up to the furthest cell, so one cell far off would be a bomb of its own.
 */
function withinLimits(xml: string): string {
  const filled = xml.replace(/<(?:\w+:)?c(?:\s[^<>]*)?\/>/gu, '');
  let cells = 0;
  let width = 0;
  let height = 0;
  for (const [, letters = '', digits = ''] of filled.matchAll(
    /<(?:\w+:)?c\s(?:[^<>]*?\s)?r="([A-Z]{1,8})(\d{1,12})"/gu,
  )) {
    cells += 1;
    width = Math.max(width, columnNumber(letters));
    height = Math.max(height, Number(digits));
    if (height > MAX_SHEET_ROWS + RECORDS_ABOVE_ROWS) throw refusal(MORE_ROWS);
    if (width > MAX_SHEET_COLUMNS) throw refusal(MORE_COLUMNS);
    if (cells > MAX_SHEET_CELLS || width * height > MAX_SHEET_CELLS) throw refusal(MORE_CELLS);
  }
  return filled;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** The reader is given what was looked through and nothing else, packed without compression. */
async function cellsOf(files: Record<string, Uint8Array>, number: number): Promise<Rows> {
  const packed = zipSync(files, { level: 0 });
  const input = new ArrayBuffer(packed.byteLength);
  new Uint8Array(input).set(packed);
  try {
    return await readWorkbookSheet(input, number);
  } catch {
    throw refusal(BROKEN);
  }
}

function toRecords(rows: Rows, is1904: boolean): SheetRow[] {
  const dated = is1904 ? columnsOfDates(rows) : new Set<number>();
  const records: SheetRow[] = [];
  let characters = 0;
  rows.forEach((row, index) => {
    const cells = row.map((cell, column) => cellText(cell, dated.has(column)));
    if (cells.every((cell) => cell === '')) return;
    for (const cell of cells) {
      characters += cell.length;
      if (cell.length > MAX_CELL_CHARACTERS) throw refusal(LONG_CELL);
    }
    if (characters > MAX_FILE_BYTES) throw refusal(MORE_TEXT);
    records.push({ line: index + 1, cells });
  });
  return records;
}

/** In the 1904 system a bare day number means another day, so it is only told by what its column is. */
function columnsOfDates(rows: Rows): Set<number> {
  const columns = new Set<number>();
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const field = typeof cell === 'string' && index < HEADER_ROWS ? fieldForHeader(cell)?.field : undefined;
      if (cell instanceof Date || (field !== undefined && isDateField(field))) columns.add(column);
    });
  });
  return columns;
}

function cellText(cell: unknown, isSerialOf1904: boolean): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell !== 'number' || !isSerialOf1904) return String(cell);
  const serial = cell + SERIALS_OF_1904;
  const isLikely = serial >= SMALLEST_LIKELY_SERIAL && serial <= LARGEST_LIKELY_SERIAL;
  return (isLikely ? dateFromExcelSerial(serial) : null) ?? String(cell);
}

/** The reader gives UTC, so no time zone moves the day; a day that never was stays the number it is. */
function dateText(moment: Date): string {
  const serial = moment.getTime() / DAY_MS + UNIX_EPOCH_SERIAL;
  if (!Number.isFinite(serial)) return '';
  if (serial < 1) return moment.toISOString().slice(11, 16);
  return dateFromExcelSerial(serial + SERIAL_ROUNDING) ?? String(Math.floor(serial));
}

function spaced(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ' ');
}

function refusal(sentence: string): ExpectedError {
  return new ExpectedError('INVALID', sentence);
}
