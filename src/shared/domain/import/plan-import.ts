import { statusKey } from './guess-status.ts';
import { settleSheet } from './import-questions.ts';
import type {
  ExistingApplication,
  ImportAnswers,
  ImportPlan,
  ImportStage,
  ListedCause,
  ListedRow,
  PlannedRow,
  SameAs,
  Sheet,
  SheetRow,
  StatusChoice,
} from './import-types.ts';
import type { StageOrder } from './plan-events.ts';
import { furthestDatedStage, orderStages, planEvents } from './plan-events.ts';
import type { StagedStep } from './plan-history.ts';
import { planHistory } from './plan-history.ts';
import { dateHistory } from './read-history.ts';
import type { RowFacts } from './read-row.ts';
import { MAX_NAME_CHARACTERS, MAX_NOTE_CHARACTERS, planColumns, readRow } from './read-row.ts';
import type { RepeatFinder } from './repeated-rows.ts';
import { createRepeatFinder, ROLE_NOT_GIVEN } from './repeated-rows.ts';

export interface PlanImportInput extends ImportAnswers {
  sheet: Sheet;
  /** The stage of rows with neither a status nor a date that shows how far they came. */
  defaultStageId: string;
  /** In board order. */
  stages: readonly ImportStage[];
  existing: readonly ExistingApplication[];
  /** `YYYY-MM-DD` where the user is. */
  today: string;
  duplicates: 'skip' | 'import';
  /** Lines to import although they repeat something. */
  importAnyway?: readonly number[];
}

interface Planning {
  statuses: Map<string, StatusChoice | null>;
  order: StageOrder;
  repeats: RepeatFinder;
  keptLines: ReadonlySet<number>;
  input: PlanImportInput;
}

type Refusal = Omit<ListedRow, 'line'>;

/**
 * Works out what importing a sheet would do, without doing it. Every row of the sheet ends either in `rows` or, with
 * the reason, in `listed`; nothing is cut. `questions` is what the user still has to answer: rows that hang on an
 * answer are listed meanwhile, so the plan is only final when it is empty.
 */
export function planImport(input: PlanImportInput): ImportPlan {
  const { sheet } = input;
  const settled = settleSheet(sheet, input, input.stages);
  const columns = planColumns(settled.labels, input.mapping, settled.orders);
  const planning: Planning = {
    statuses: new Map(settled.statuses.map(({ key, choice }) => [key, choice])),
    order: orderStages(input.stages),
    repeats: createRepeatFinder(input.existing),
    keptLines: new Set(input.importAnyway),
    input,
  };
  const plan: ImportPlan = { rows: [], listed: [], questions: settled.questions };
  for (const row of sheet.rows) {
    const planned = planRow(row, readRow(row, columns), planning);
    if ('reason' in planned) plan.listed.push({ line: row.line, ...planned });
    else plan.rows.push(planned);
  }
  return plan;
}

function planRow(row: SheetRow, facts: RowFacts, planning: Planning): PlannedRow | Refusal {
  const { input, repeats, keptLines } = planning;
  const names = readNames(facts, input.allowMissingRole ?? false);
  if ('reason' in names) return names;
  const stage = chooseStage(facts, planning);
  if ('reason' in stage) return stage;

  const told = readTold(facts, planning);
  if ('reason' in told) return told;
  const history =
    told.steps.length > 0
      ? planHistory(told.steps, facts.dates, stage, planning.order, input.today)
      : planEvents(facts.dates, stage, planning.order, input.today);
  const details = planDetails(facts, history.nextStepOn);
  const note = [...facts.noteLines, ...history.noteLines, ...details.noteLines].join('\n') || null;
  if (note !== null && note.length > MAX_NOTE_CHARACTERS)
    return refuse('too-long', `The note would be longer than ${MAX_NOTE_CHARACTERS / 1000} 000 characters.`);

  const url = facts.texts.get('url') ?? null;
  const sameAs = repeats.find({ ...names, url });
  if (sameAs !== null && input.duplicates === 'skip' && !keptLines.has(row.line))
    return refuse('duplicate', repeatReason(sameAs), sameAs);
  repeats.add({ ...names, url, line: row.line });

  return {
    line: row.line,
    ...names,
    stageId: stage.id,
    events: history.events,
    url,
    place: facts.texts.get('place') ?? null,
    source: facts.texts.get('source') ?? null,
    pay: facts.texts.get('pay') ?? null,
    note,
    tags: facts.tags,
    nextStep: details.nextStep,
    nextStepOn: details.nextStepOn,
    contact: details.contact,
    remarks: [...facts.remarks, ...told.remarks, ...history.remarks],
    sameAs,
  };
}

function readNames(facts: RowFacts, allowMissingRole: boolean): { company: string; role: string } | Refusal {
  const company = facts.texts.get('company');
  const role = facts.texts.get('role');
  if (company === undefined) {
    const reason = role === undefined ? 'This row has no company and no role.' : 'This row has no company.';
    return refuse('missing-company', reason);
  }
  if (role === undefined && !allowMissingRole) return refuse('missing-role', 'This row has no role.');
  if (company.length > MAX_NAME_CHARACTERS)
    return refuse('too-long', `The company is longer than ${MAX_NAME_CHARACTERS} characters.`);
  if (role !== undefined && role.length > MAX_NAME_CHARACTERS)
    return refuse('too-long', `The role is longer than ${MAX_NAME_CHARACTERS} characters.`);
  return { company, role: role ?? ROLE_NOT_GIVEN };
}

function chooseStage(facts: RowFacts, { statuses, order, input }: Planning): ImportStage | Refusal {
  const status = facts.texts.get('status') ?? facts.history.at(-1)?.status;
  if (status === undefined) {
    const stage = furthestDatedStage(facts.dates, order, input.today) ?? order.byId.get(input.defaultStageId);
    return stage ?? refuse('status-open', 'No stage is chosen for rows without a status.');
  }
  const shown = status.length > 80 ? `${status.slice(0, 80)}…` : status;
  const choice = statuses.get(statusKey(status)) ?? null;
  if (choice?.kind === 'skip')
    return refuse('status-skipped', `You left out rows with the status “${shown}”.`);
  const stage = choice ? order.byId.get(choice.stageId) : undefined;
  return stage ?? refuse('status-open', `No stage is chosen for the status “${shown}”.`);
}

/** The steps of a row's history with their stages; a step the person left out is passed over. */
function readTold(
  facts: RowFacts,
  { statuses, order, input }: Planning,
): { steps: StagedStep[]; remarks: string[] } | Refusal {
  const { steps, guessed } = dateHistory(facts.history, input.today);
  const staged: StagedStep[] = [];
  for (const { status, on } of steps) {
    const choice = statuses.get(statusKey(status)) ?? null;
    if (choice?.kind === 'skip') continue;
    const stage = choice ? order.byId.get(choice.stageId) : undefined;
    if (!stage) return refuse('status-open', `No stage is chosen for the status “${status.slice(0, 80)}”.`);
    staged.push({ stage, on });
  }
  const year = 'The history gives no years; the latest possible ones were taken.';
  return { steps: staged, remarks: guessed ? [year] : [] };
}

function planDetails(
  facts: RowFacts,
  interviewOn: string | null,
): Pick<PlannedRow, 'nextStep' | 'nextStepOn' | 'contact'> & { noteLines: string[] } {
  const name = facts.texts.get('contactName') ?? null;
  const email = facts.texts.get('contactEmail') ?? null;
  const contact = name === null && email === null ? null : { name, email };
  const nextStep = facts.texts.get('nextStep') ?? null;
  const nextStepOn = facts.dates.get('nextStepOn') ?? null;
  const noteLines: string[] = [];
  if (interviewOn !== null) {
    if (nextStep === null && nextStepOn === null)
      return { contact, nextStep: 'Interview', nextStepOn: interviewOn, noteLines };
    noteLines.push(`Interview date in the sheet: ${interviewOn}`);
  }
  return { contact, nextStep: nextStep ?? (nextStepOn === null ? null : 'Follow up'), nextStepOn, noteLines };
}

function repeatReason(sameAs: SameAs): string {
  const what = sameAs.by === 'url' ? 'The link is the same' : 'Company and role are the same';
  return sameAs.kind === 'row'
    ? `${what} as on line ${sameAs.line}.`
    : `${what} as in an application you have.`;
}

function refuse(cause: ListedCause, reason: string, sameAs: SameAs | null = null): Refusal {
  return { cause, reason, sameAs };
}
