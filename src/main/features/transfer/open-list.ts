import { readFileSync, statSync } from 'node:fs';
import { decodeText, describeOtherFormat } from '../../../shared/domain/import/decode-text.ts';
import type { Sheet, TextEncoding } from '../../../shared/domain/import/import-types.ts';
import { looksLikeJson, readJobJson } from '../../../shared/domain/import/read-job-json.ts';
import { fileSizeProblem } from '../../../shared/domain/import/read-records.ts';
import { readSheet, sheetFromRecords } from '../../../shared/domain/import/read-sheet.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { ExportPart, SheetFormat } from '../../../shared/transfer.ts';
import { describeExport } from './linkedin-export.ts';
import { type OpenZip, openZip } from './open-zip.ts';
import { openWorkbook } from './read-workbook.ts';
import type { SheetWorkerStart } from './sheet-messages.ts';

const DOUBTFUL_LINE_CHARACTERS = 160;

const NO_LIST =
  'Rebound found no list in this zip file. Choose LinkedIn’s export as it came, an Excel workbook, or a list saved as CSV.';
const OPEN_DOCUMENT =
  'This is an OpenDocument sheet. Save it as an Excel workbook (.xlsx) or as CSV and choose that.';
const OWN_EXPORT =
  'This is an export of Rebound with everything in it. Bring it back in Settings, under Data.';
const PART_GONE = 'This part is not in the file. Choose the file again.';

/** A list that can be mapped and planned, with how it was read. */
export type ReadList = {
  kind: 'list';
  sheet: Sheet;
  format: SheetFormat;
  /** The sheets of a workbook and the one that was read. */
  sheetNames: string[];
  sheetName: string | null;
  encoding: TextEncoding;
  certain: boolean;
  doubtfulLine: string | null;
};

/** A zip of several lists, of which one is to be chosen; `text` gives one of them. */
export type ReadExport = { kind: 'export'; parts: ExportPart[]; text(name: string): string };

/**
 * Reads the file a worker was started with: text, the first or chosen sheet of a workbook, or what a zip of lists
 * holds. Throws INVALID with a sentence when it cannot be imported as it is.
 */
export async function openList(
  start: SheetWorkerStart,
  onProgress: (share: number) => void,
): Promise<ReadList | ReadExport> {
  const tooLarge = fileSizeProblem(statSync(start.path).size);
  if (tooLarge) throw new ExpectedError('INVALID', tooLarge);
  const bytes = readFileSync(start.path);
  if (bytes.toString('latin1', 0, 4) !== 'PK\x03\x04') return readText(bytes, start, onProgress);

  const zip = openZip(bytes);
  const workbook = openWorkbook(zip);
  onProgress(0.1);
  if (workbook) {
    const name = workbook.names.find((one) => one === start.part) ?? workbook.names[0] ?? '';
    const records = await workbook.read(name);
    onProgress(0.8);
    const sheet = sheetFromRecords({ records, problems: [], cutShort: false }, ',', start.headerLine);
    const list = { kind: 'list', sheet, format: 'workbook', encoding: 'utf-8', certain: true } as const;
    return stopAtProblem({ ...list, doubtfulLine: null, sheetNames: workbook.names, sheetName: name });
  }
  if (start.part !== undefined) return readText(partOf(zip, start.part), start, onProgress);
  if (zip.parts.has('rebound.json')) throw new ExpectedError('INVALID', OWN_EXPORT);
  const parts = describeExport(zip);
  if (parts) return { kind: 'export', parts, text: (name) => decodeText(partOf(zip, name)).text };
  throw new ExpectedError('INVALID', zip.parts.has('mimetype') ? OPEN_DOCUMENT : NO_LIST);
}

function partOf(zip: OpenZip, name: string): Buffer {
  const part = zip.parts.get(name);
  if (!part) throw new ExpectedError('INVALID', PART_GONE);
  return zip.read(part);
}

function readText(
  bytes: Uint8Array,
  { encoding: forced, delimiter, headerLine }: SheetWorkerStart,
  onProgress: (share: number) => void,
): ReadList {
  const otherFormat = describeOtherFormat(bytes);
  if (otherFormat) throw new ExpectedError('INVALID', otherFormat);
  const { text, encoding, certain } = decodeText(bytes, forced);
  onProgress(0.1);
  if (looksLikeJson(text)) return readJson(text, encoding);
  const sheet = readSheet(text, {
    delimiter,
    headerLine,
    onProgress: (share) => onProgress(0.1 + share * 0.8),
  });
  const doubtfulLine = certain ? null : findDoubtfulLine(text);
  const list = { kind: 'list', sheet, format: 'text', sheetNames: [], sheetName: null } as const;
  return stopAtProblem({ ...list, sheetNames: [], encoding, certain, doubtfulLine });
}

function readJson(text: string, encoding: TextEncoding): ReadList {
  const jobs = readJobJson(text);
  if (jobs.kind === 'refused') throw new ExpectedError('INVALID', jobs.message);
  const sheet = sheetFromRecords({ records: jobs.records, problems: [], cutShort: false }, ',', 1);
  const list = { kind: 'list', sheet, format: 'json', sheetName: null, certain: true } as const;
  return stopAtProblem({ ...list, sheetNames: [], encoding, doubtfulLine: null });
}

function stopAtProblem(list: ReadList): ReadList {
  const stopping = list.sheet.problems.find((problem) => problem.stops);
  if (!stopping) return list;
  throw new ExpectedError('INVALID', `Line ${stopping.line}: ${stopping.message}`);
}

function findDoubtfulLine(text: string): string | null {
  const found = /[^\n\r]*[^\x20-\x7e\s][^\n\r]*/u.exec(text)?.[0].trim();
  if (!found) return null;
  return found.length > DOUBTFUL_LINE_CHARACTERS ? `${found.slice(0, DOUBTFUL_LINE_CHARACTERS)}…` : found;
}
