import { isBlankValue } from './blank-value.ts';
import { guessStage, statusKey } from './guess-status.ts';
import type {
  DateOrder,
  ImportAnswers,
  ImportQuestion,
  ImportStage,
  RecognisedSheet,
  Sheet,
  SheetStatus,
  StatusChoice,
} from './import-types.ts';
import { decideDateOrder } from './read-dates.ts';
import { readHistory } from './read-history.ts';
import { isDateField } from './read-row.ts';
import { columnLabels } from './recognise-sheet.ts';

/** What the sheet and the answers so far settle, and what is still to ask. */
export interface SettledSheet {
  labels: string[];
  /** By column index; null where the column needs no order or has none yet. */
  orders: (DateOrder | null)[];
  statuses: SheetStatus[];
  questions: ImportQuestion[];
}

/**
 * Goes through the sheet once and settles date orders and statuses from its values and the user's answers. Every
 * ambiguous date column and every status without a certain meaning becomes a question, never a guess.
 */
export function settleSheet(
  sheet: Sheet,
  answers: ImportAnswers,
  stages: readonly ImportStage[],
): SettledSheet {
  const labels = columnLabels(sheet.headers);
  const questions: ImportQuestion[] = [];
  if (!answers.mapping.includes('company')) questions.push({ kind: 'missing-column', field: 'company' });
  if (!answers.mapping.includes('role') && answers.allowMissingRole !== true)
    questions.push({ kind: 'missing-column', field: 'role' });
  const orders = labels.map((label, column): DateOrder | null => {
    const field = answers.mapping[column];
    if (field === undefined || (!isDateField(field) && field !== 'history')) return null;
    const answered = answers.dateOrders[column];
    if (answered) return answered;
    const values = columnValues(sheet, column);
    const decision = decideDateOrder(field === 'history' ? values.flatMap(historyDates) : values);
    if (decision.ambiguous) {
      const { likely, contradictory, example = '' } = decision;
      questions.push({ kind: 'date-order', column, label, example, likely, contradictory });
    }
    return decision.order;
  });
  const statuses = listStatuses(sheet, answers, stages);
  for (const { key, status, count, choice, proposedStageId } of statuses) {
    if (choice === null) questions.push({ kind: 'status', key, status, count, proposedStageId });
  }
  if (answers.allowMissingRole === undefined) {
    const count = countMissingRoles(sheet, answers);
    if (count > 0) questions.push({ kind: 'missing-role', count });
  }
  return { labels, orders, statuses, questions };
}

/**
 * The answers to start with: the proposed columns, and the date order a known program is known to write, unless the
 * values themselves say otherwise.
 */
export function firstAnswers(sheet: Sheet, recognised: RecognisedSheet): ImportAnswers {
  const mapping = recognised.columns.map(({ field }) => field);
  const dateOrders = mapping.map((field, column) => {
    if (recognised.dateOrder === null || !isDateField(field)) return null;
    const decision = decideDateOrder(columnValues(sheet, column));
    return decision.ambiguous && !decision.contradictory ? recognised.dateOrder : null;
  });
  return { mapping, dateOrders, statusChoices: [] };
}

/**
 * The statuses of the sheet, most frequent first, each with the user's answer or a certain guess. Only the first
 * column mapped to the status counts, as everywhere; cells that say nothing are no status.
 */
export function listStatuses(
  sheet: Sheet,
  answers: ImportAnswers,
  stages: readonly ImportStage[],
): SheetStatus[] {
  const columns = answers.mapping.flatMap((field, column) => (field === 'status' ? [column] : []));
  const histories = answers.mapping.flatMap((field, column) => (field === 'history' ? [column] : []));
  const answered = new Map(answers.statusChoices.map(({ status, choice }) => [statusKey(status), choice]));
  const found = new Map<string, SheetStatus>();
  for (const row of sheet.rows) {
    const own = columns.map((column) => row.cells[column] ?? '').find((cell) => !isBlankValue(cell));
    const told = histories
      .map((column) => readHistory(row.cells[column] ?? '', null))
      .find((steps) => steps.length > 0);
    for (const status of [...(own === undefined ? [] : [own]), ...(told ?? []).map((step) => step.status)]) {
      const key = statusKey(status);
      const known = found.get(key);
      if (known) known.count += 1;
      else found.set(key, describeStatus(key, status.trim(), answered.get(key), stages));
    }
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
}

function describeStatus(
  key: string,
  status: string,
  answer: StatusChoice | undefined,
  stages: readonly ImportStage[],
): SheetStatus {
  const guess = guessStage(status);
  const guessed = guess === null ? undefined : stages.find((stage) => stage.code === guess.code);
  const proposedStageId = guessed?.id ?? null;
  const valid = answer?.kind === 'stage' ? stages.some((stage) => stage.id === answer.stageId) : true;
  if (answer && valid) return { key, status, count: 1, guess, choice: answer, proposedStageId };
  const sure = guess?.certain && guessed ? ({ kind: 'stage', stageId: guessed.id } as const) : null;
  return { key, status, count: 1, guess, choice: sure, proposedStageId };
}

function countMissingRoles(sheet: Sheet, answers: ImportAnswers): number {
  const companies = columnsOf(answers, 'company');
  const roles = columnsOf(answers, 'role');
  if (companies.length === 0 || roles.length === 0) return 0;
  const filled = (cells: readonly string[], columns: readonly number[]) =>
    columns.some((column) => !isBlankValue(cells[column] ?? ''));
  return sheet.rows.filter(({ cells }) => filled(cells, companies) && !filled(cells, roles)).length;
}

function columnsOf(answers: ImportAnswers, field: 'company' | 'role'): number[] {
  return answers.mapping.flatMap((mapped, column) => (mapped === field ? [column] : []));
}

function historyDates(cell: string): string[] {
  return readHistory(cell, null).map(({ dateText }) => dateText);
}

function columnValues(sheet: Sheet, column: number): string[] {
  return sheet.rows.map((row) => row.cells[column] ?? '').filter((cell) => !isBlankValue(cell));
}
