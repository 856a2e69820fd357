import { z } from 'zod';
import type { Stage } from './applications.ts';
import { idInput } from './applications.ts';
import type {
  Delimiter,
  ImportAnswers,
  ImportQuestion,
  ListedRow,
  PlannedRow,
  RecognisedSheet,
  SheetProblem,
  SheetStatus,
  TextEncoding,
} from './domain/import/import-types.ts';
import { FIELD_KEYS } from './domain/import/import-types.ts';

export const TEXT_ENCODINGS = [
  'utf-8',
  'windows-1252',
  'utf-16le',
  'utf-16be',
] as const satisfies readonly TextEncoding[];
export const DELIMITERS = [',', ';', '\t', '|'] as const satisfies readonly Delimiter[];

/** How many planned rows and how many left-out rows a preview carries; the counts beside them are whole. */
export const PREVIEW_ROWS = { planned: 50, listed: 500 } as const;

const MAX_COLUMNS = 500;
const MAX_STATUSES = 10_000;
const MAX_ROWS = 100_000;
// Stage ids travel as text here: the import rules know stages by text, the database by number.
const stageIdText = z.string().regex(/^[1-9]\d{0,15}$/, 'Choose a stage.');
const jobId = z.uuid();
const partName = z.string().min(1).max(1000);

const statusChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stage'), stageId: stageIdText }),
  z.object({ kind: z.literal('skip') }),
]);

const sheetAnswers = z.object({
  mapping: z.array(z.enum(FIELD_KEYS)).max(MAX_COLUMNS),
  dateOrders: z.array(z.enum(['ymd', 'dmy', 'mdy']).nullable()).max(MAX_COLUMNS),
  statusChoices: z
    .array(z.object({ status: z.string().max(1_000_000), choice: statusChoice }))
    .max(MAX_STATUSES),
  allowMissingRole: z.boolean().optional(),
}) satisfies z.ZodType<ImportAnswers>;

/** What a person has said about a sheet, as far as it holds for the next sheet with the same header. */
export const rememberedAnswersInput = sheetAnswers.extend({
  defaultStageId: stageIdText,
  duplicates: z.enum(['skip', 'import']),
});
export type RememberedAnswers = z.output<typeof rememberedAnswersInput>;

/** Everything a person has said about one sheet. `importAnyway` holds lines of the file. */
const transferAnswersInput = rememberedAnswersInput.extend({
  importAnyway: z.array(z.number().int().positive()).max(MAX_ROWS).default([]),
});
export type TransferAnswers = z.output<typeof transferAnswersInput>;

export const startReadingInput = z.object({
  uploadId: z.string().regex(/^[0-9a-f]{32}$/, 'Choose the file again.'),
  fileName: z.string().trim().min(1).max(500),
  /** The person's own choices; guessed when missing. `headerLine` 0 means a sheet without column names. */
  encoding: z.enum(TEXT_ENCODINGS).optional(),
  delimiter: z.enum(DELIMITERS).optional(),
  headerLine: z.number().int().nonnegative().optional(),
  /** The sheet of a workbook, or the file within a zip. */
  part: partName.optional(),
});
export const partInput = z.object({ jobId, name: partName });
export const jobInput = z.object({ jobId });
export const planInput = z.object({ jobId, answers: transferAnswersInput });
export const importInput = z.object({ importId: idInput });

/** A stage or outcome to choose; the id is the one answers use. */
export type StageChoice = Pick<Stage, 'kind' | 'name' | 'colour'> & { id: string };

/** How the rows of a list are kept in its file. */
export type SheetFormat = 'text' | 'workbook' | 'json';

/** What a list within a zip is for: `left` has no place in Rebound, `list` is one it does not know by name. */
export type ExportPartKind = 'applications' | 'saved-jobs' | 'people' | 'events' | 'list' | 'left';
/** A file within a zip; `rows` is null for one that is left alone. */
export type ExportPart = { name: string; kind: ExportPartKind; rows: number | null };

/** What is known of a sheet once it is read. */
export type SheetSummary = {
  recognised: RecognisedSheet;
  format: SheetFormat;
  /** The sheets of a workbook in order, and the one that is read; empty and null for any other file. */
  sheetNames: string[];
  sheetName: string | null;
  headers: string[];
  headerLine: number;
  delimiter: Delimiter;
  /** The first twenty rows. */
  sample: { line: number; cells: string[] }[];
  rowCount: number;
  /** How many lines with text stand above the column names and are not imported. */
  linesAbove: number;
  encoding: TextEncoding;
  /** False when the accents should be looked at; `doubtfulLine` is then a line that has some. */
  certain: boolean;
  doubtfulLine: string | null;
  problems: SheetProblem[];
  statuses: SheetStatus[];
  /** To start with: what was said for the same header before, else what the sheet itself says. */
  answers: TransferAnswers;
  answersRemembered: boolean;
};

/** Where the reading of a sheet stands; `progress` is between 0 and 1, `message` a sentence that says what to do. */
export type SheetJob =
  | { state: 'reading'; progress: number }
  | { state: 'ready'; progress: 1; sheet: SheetSummary }
  /** A zip of several lists; one has to be chosen. */
  | { state: 'export'; progress: 1; parts: ExportPart[] }
  | { state: 'stopped'; progress: number; message: string };

/** What importing would do with the answers so far. */
export type ImportPreview = {
  /** Rows per stage, only stages that get some, in no order. */
  counts: { stageId: string; count: number }[];
  planned: number;
  rows: PlannedRow[];
  listedCount: number;
  listed: ListedRow[];
  /** How many rows repeat an application or another row, imported or not. */
  repeats: number;
  /** Every question this sheet raises, answered or not. */
  asked: ImportQuestion[];
  /** The ones without an answer; nothing can be imported while there are any. */
  questions: ImportQuestion[];
  statuses: SheetStatus[];
};

type ReportRow = {
  line: number;
  applicationId: number;
  company: string;
  role: string;
  stage: string;
  remarks: string[];
};

/** What became of every row of an import. */
export type ImportReport = { rows: ReportRow[]; listed: { line: number; reason: string }[] };

export type ImportResult = { importId: number; added: number; listed: { line: number; reason: string }[] };

/** An earlier import. `changed` of the `remaining` applications were changed since. */
export type PastImport = {
  id: number;
  fileName: string;
  importedAt: string;
  rowCount: number;
  added: number;
  listed: number;
  remaining: number;
  changed: number;
};
