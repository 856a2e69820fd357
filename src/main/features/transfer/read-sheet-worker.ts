import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { firstAnswers, listStatuses, settleSheet } from '../../../shared/domain/import/import-questions.ts';
import type { ImportPlan, RecognisedSheet, Sheet } from '../../../shared/domain/import/import-types.ts';
import { planImport } from '../../../shared/domain/import/plan-import.ts';
import { recogniseSheet } from '../../../shared/domain/import/recognise-sheet.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type {
  ImportPreview,
  RememberedAnswers,
  SheetSummary,
  TransferAnswers,
} from '../../../shared/transfer.ts';
import { PREVIEW_ROWS } from '../../../shared/transfer.ts';
import { openList, type ReadExport, type ReadList } from './open-list.ts';
import type { PlanRequest, SheetMessage, SheetQuestion, SheetWorkerStart } from './sheet-messages.ts';

const SAMPLE_ROWS = 20;
const MAX_PROBLEMS = 100;

type OpenFile = { kind: 'sheet'; sheet: Sheet; recognised: RecognisedSheet } | ReadExport;

if (parentPort) {
  const port = parentPort;
  const tell = (message: SheetMessage) => port.postMessage(message);
  void open(workerData, tell).then((opened) => {
    if (opened) port.on('message', (question: SheetQuestion) => tell(answer(opened, question)));
  });
}

/** Reads the file and says what it is; null when it cannot be imported as it is, which it has then said. */
async function open(
  start: SheetWorkerStart,
  tell: (message: SheetMessage) => void,
): Promise<OpenFile | null> {
  try {
    const list = await openList(start, (share) => tell({ kind: 'progress', share }));
    if (list.kind === 'export') {
      tell({ kind: 'export', parts: list.parts });
      return list;
    }
    const { sheet } = list;
    const recognised = recogniseSheet(sheet);
    tell({ kind: 'ready', sheet: summaryOf(list, recognised, start) });
    return { kind: 'sheet', sheet, recognised };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    tell({ kind: 'stopped', message: error.message });
    return null;
  }
}

function summaryOf(
  { sheet, format, sheetNames, sheetName, encoding, certain, doubtfulLine }: ReadList,
  recognised: RecognisedSheet,
  start: SheetWorkerStart,
): SheetSummary {
  const { answers, answersRemembered } = startAnswers(sheet, recognised, start);
  return {
    recognised,
    format,
    sheetNames,
    sheetName,
    headers: sheet.headers,
    headerLine: sheet.headerLine,
    delimiter: sheet.delimiter,
    sample: sheet.rows.slice(0, SAMPLE_ROWS),
    rowCount: sheet.rows.length,
    linesAbove: sheet.preamble.length,
    encoding,
    certain,
    doubtfulLine,
    problems: sheet.problems.slice(0, MAX_PROBLEMS),
    statuses: listStatuses(sheet, answers, start.stages),
    answers,
    answersRemembered,
  };
}

function startAnswers(
  sheet: Sheet,
  recognised: RecognisedSheet,
  { stages, remembered }: SheetWorkerStart,
): { answers: TransferAnswers; answersRemembered: boolean } {
  const code = recognised.stageCode ?? 'applied';
  const defaultStageId = (stages.find((stage) => stage.code === code) ?? stages[0])?.id ?? '';
  const first = firstAnswers(sheet, recognised);
  const fresh: TransferAnswers = {
    mapping: [...first.mapping],
    dateOrders: first.dateOrders.map((order) => order ?? null),
    statusChoices: [],
    defaultStageId,
    duplicates: 'skip',
    importAnyway: [],
  };
  const known = Object.hasOwn(remembered, signatureOf(sheet)) ? remembered[signatureOf(sheet)] : undefined;
  if (!known || known.mapping.length !== sheet.headers.length)
    return { answers: fresh, answersRemembered: false };
  const stageStands = stages.some((stage) => stage.id === known.defaultStageId);
  return {
    answersRemembered: true,
    answers: {
      ...fresh,
      ...known,
      dateOrders: rememberedOrders(sheet, known, stages),
      defaultStageId: stageStands ? known.defaultStageId : defaultStageId,
    },
  };
}

/** An earlier order only helps where the new dates leave it open; dates that say otherwise win. */
function rememberedOrders(
  sheet: Sheet,
  known: RememberedAnswers,
  stages: SheetWorkerStart['stages'],
): TransferAnswers['dateOrders'] {
  const { questions } = settleSheet(sheet, { ...known, dateOrders: [] }, stages);
  const open = new Set(
    questions.flatMap((question) =>
      question.kind === 'date-order' && !question.contradictory ? [question.column] : [],
    ),
  );
  return known.dateOrders.map((order, column) => (open.has(column) ? order : null));
}

function answer(file: OpenFile, question: SheetQuestion): SheetMessage {
  const { id } = question;
  if (question.kind === 'part') {
    if (file.kind !== 'export') throw new Error('Only an export has parts');
    return { kind: 'part', id, part: partOf(file, question.name) };
  }
  if (file.kind === 'export') throw new Error('An export is not planned as a whole');
  const { sheet, recognised } = file;
  const { request, whole } = question;
  const plan = planImport({ sheet, ...request.answers, ...withoutAnswers(request) });
  if (whole) return { kind: 'plan', id, whole: { plan, signature: signatureOf(sheet) } };
  return { kind: 'preview', id, preview: previewOf(plan, sheet, recognised, request) };
}

function partOf(file: ReadExport, name: string): { text: string } | { problem: string } {
  try {
    return { text: file.text(name) };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { problem: error.message };
  }
}

function withoutAnswers({ stages, existing, today }: PlanRequest): Omit<PlanRequest, 'answers'> {
  return { stages, existing, today };
}

function previewOf(
  plan: ImportPlan,
  sheet: Sheet,
  recognised: RecognisedSheet,
  { answers, stages }: PlanRequest,
): ImportPreview {
  const counts = new Map<string, number>();
  for (const row of plan.rows) counts.set(row.stageId, (counts.get(row.stageId) ?? 0) + 1);
  const proposed = firstAnswers(sheet, recognised);
  const unchanged = answers.mapping.every((field, column) => field === proposed.mapping[column]);
  const { questions: asked } = settleSheet(
    sheet,
    { mapping: answers.mapping, dateOrders: unchanged ? proposed.dateOrders : [], statusChoices: [] },
    stages,
  );
  return {
    counts: [...counts].map(([stageId, count]) => ({ stageId, count })),
    planned: plan.rows.length,
    rows: plan.rows.slice(0, PREVIEW_ROWS.planned),
    listedCount: plan.listed.length,
    listed: plan.listed.slice(0, PREVIEW_ROWS.listed),
    repeats:
      plan.listed.filter((row) => row.sameAs !== null).length +
      plan.rows.filter((row) => row.sameAs !== null).length,
    asked,
    questions: plan.questions,
    statuses: listStatuses(sheet, answers, stages),
  };
}

/** The same for two sheets with the same column names in the same order. */
function signatureOf(sheet: Sheet): string {
  const names = sheet.headers.map((header) => header.trim().toLowerCase());
  return createHash('sha256').update(JSON.stringify(names)).digest('hex');
}
