import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { decodeText, describeOtherFormat } from '../../../shared/domain/import/decode-text.ts';
import { firstAnswers, listStatuses, settleSheet } from '../../../shared/domain/import/import-questions.ts';
import type { ImportPlan, RecognisedSheet, Sheet } from '../../../shared/domain/import/import-types.ts';
import { planImport } from '../../../shared/domain/import/plan-import.ts';
import { fileSizeProblem } from '../../../shared/domain/import/read-records.ts';
import { readSheet } from '../../../shared/domain/import/read-sheet.ts';
import { recogniseSheet } from '../../../shared/domain/import/recognise-sheet.ts';
import type { ImportPreview, RememberedAnswers, TransferAnswers } from '../../../shared/transfer.ts';
import { PREVIEW_ROWS } from '../../../shared/transfer.ts';
import type { PlanRequest, SheetMessage, SheetQuestion, SheetWorkerStart } from './sheet-messages.ts';

const SAMPLE_ROWS = 20;
const DOUBTFUL_LINE_CHARACTERS = 160;
const MAX_PROBLEMS = 100;

type OpenSheet = { sheet: Sheet; recognised: RecognisedSheet };

if (parentPort) {
  const port = parentPort;
  const tell = (message: SheetMessage) => port.postMessage(message);
  const open = openSheet(workerData, tell);
  if (open) {
    port.on('message', (question: SheetQuestion) => tell(answer(open, question)));
  }
}

/** Reads the file and says what it is; null when it cannot be imported as it is, which it has then said. */
function openSheet(start: SheetWorkerStart, tell: (message: SheetMessage) => void): OpenSheet | null {
  const tooLarge = fileSizeProblem(statSync(start.path).size);
  if (tooLarge) return stop(tell, tooLarge);
  const bytes = readFileSync(start.path);
  const otherFormat = describeOtherFormat(bytes);
  if (otherFormat) return stop(tell, otherFormat);
  const { text, encoding, certain } = decodeText(bytes, start.encoding);
  tell({ kind: 'progress', share: 0.1 });

  const sheet = readSheet(text, {
    delimiter: start.delimiter,
    headerLine: start.headerLine,
    onProgress: (share) => tell({ kind: 'progress', share: 0.1 + share * 0.8 }),
  });
  const stopping = sheet.problems.find((problem) => problem.stops);
  if (stopping) return stop(tell, `Line ${stopping.line}: ${stopping.message}`);

  const recognised = recogniseSheet(sheet);
  const { answers, answersRemembered } = startAnswers(sheet, recognised, start);
  tell({
    kind: 'ready',
    sheet: {
      recognised,
      headers: sheet.headers,
      headerLine: sheet.headerLine,
      delimiter: sheet.delimiter,
      sample: sheet.rows.slice(0, SAMPLE_ROWS),
      rowCount: sheet.rows.length,
      linesAbove: sheet.preamble.length,
      encoding,
      certain,
      doubtfulLine: certain ? null : findDoubtfulLine(text),
      problems: sheet.problems.slice(0, MAX_PROBLEMS),
      statuses: listStatuses(sheet, answers, start.stages),
      answers,
      answersRemembered,
    },
  });
  return { sheet, recognised };
}

function stop(tell: (message: SheetMessage) => void, message: string): null {
  tell({ kind: 'stopped', message });
  return null;
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

function answer({ sheet, recognised }: OpenSheet, { id, whole, request }: SheetQuestion): SheetMessage {
  const plan = planImport({ sheet, ...request.answers, ...withoutAnswers(request) });
  if (whole) return { kind: 'plan', id, whole: { plan, signature: signatureOf(sheet) } };
  return { kind: 'preview', id, preview: previewOf(plan, sheet, recognised, request) };
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

function findDoubtfulLine(text: string): string | null {
  const found = /[^\n\r]*[^\x20-\x7e\s][^\n\r]*/u.exec(text)?.[0].trim();
  if (!found) return null;
  return found.length > DOUBTFUL_LINE_CHARACTERS ? `${found.slice(0, DOUBTFUL_LINE_CHARACTERS)}…` : found;
}
