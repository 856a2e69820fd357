import type { DateField, ImportStage, PlannedEvent, StageCode } from './import-types.ts';

/** The board's stages and outcomes, ready for many questions. */
export interface StageOrder {
  byId: Map<string, ImportStage>;
  byCode: Map<string, ImportStage>;
  /** How far a stage is; every outcome comes after every stage. */
  position: Map<string, number>;
}

export interface EventPlan {
  events: PlannedEvent[];
  noteLines: string[];
  remarks: string[];
  /** An interview that lies ahead is a plan, not history. */
  nextStepOn: string | null;
}

const DATED_STAGES = [
  ['savedOn', 'saved', 'Saved date'],
  ['appliedOn', 'applied', 'Applied date'],
  ['screeningOn', 'screening', 'Screening date'],
  ['interviewOn', 'interview', 'Interview date'],
  ['offerOn', 'offer', 'Offer date'],
  ['acceptedOn', 'accepted', 'Accepted date'],
  ['declinedOn', 'declined_by_me', 'Declined date'],
  ['rejectedOn', 'rejected', 'Rejected date'],
  ['withdrawnOn', 'withdrawn', 'Withdrawn date'],
  ['closedOn', 'closed_by_employer', 'Closed date'],
  ['noReplyOn', 'no_reply', 'No reply date'],
] as const satisfies readonly (readonly [DateField, StageCode, string])[];

const STATUS_DATE = 'Status date';

/** A date the last move could have. */
interface Candidate {
  name: string;
  on: string;
}

/** `stages` in board order. */
export function orderStages(stages: readonly ImportStage[]): StageOrder {
  const order: StageOrder = { byId: new Map(), byCode: new Map(), position: new Map() };
  stages.forEach((stage, index) => {
    order.byId.set(stage.id, stage);
    if (stage.code !== null) order.byCode.set(stage.code, stage);
    order.position.set(stage.id, stage.kind === 'outcome' ? Number.POSITIVE_INFINITY : index);
  });
  return order;
}

/** The furthest stage a row has a past date for, or null: what a row without a status has reached. */
export function furthestDatedStage(
  dates: ReadonlyMap<DateField, string>,
  order: StageOrder,
  today: string,
): ImportStage | null {
  let furthest: ImportStage | null = null;
  let since = '';
  for (const [field, code] of DATED_STAGES) {
    const on = dates.get(field);
    const stage = order.byCode.get(code);
    if (on === undefined || on > today || !stage) continue;
    const ahead = furthest === null ? 1 : comparePositions(stage, furthest, order);
    // Of two outcomes the later one stands.
    if (ahead < 0 || (ahead === 0 && on < since)) continue;
    furthest = stage;
    since = on;
  }
  return furthest;
}

/**
 * The history of one row: a move for every earlier stage the sheet dates, then the move into `final`. Dates never
 * run backwards and never lie ahead; a date that cannot be used is a line of the note with a remark.
 * Without a date of its own the last move takes the latest date before it, else today, with `dateKnown: false`.
 */
export function planEvents(
  dates: ReadonlyMap<DateField, string>,
  final: ImportStage,
  order: StageOrder,
  today: string,
): EventPlan {
  const plan: EventPlan = { events: [], noteLines: [], remarks: [], nextStepOn: null };
  const past = usableDates(dates, today, plan);
  const own: Candidate[] = [];
  let floor: string | null = null;

  for (const [field, code, name] of DATED_STAGES) {
    const on = past.get(field);
    if (on === undefined) continue;
    const stage = order.byCode.get(code);
    if (stage?.id === final.id) own.push({ name, on });
    else if (!stage || (field === 'savedOn' && isAfterAnother(on, past))) setAside(plan, name, on, null);
    else if (positionOf(stage, order) >= positionOf(final, order))
      setAside(plan, name, on, `${name} is there although the status is an earlier one. It is in the note.`);
    else if (floor !== null && on < floor) setAside(plan, name, on, doesNotFit(name));
    else {
      plan.events.push({ stageId: stage.id, on, dateKnown: true });
      floor = on;
    }
  }

  const statusOn = past.get('statusOn');
  const status = statusOn === undefined ? [] : [{ name: STATUS_DATE, on: statusOn }];
  const ownFirst = final.code === 'saved' || final.code === 'applied';
  const candidates: Candidate[] = ownFirst ? [...own, ...status] : [...status, ...own];
  const fits = ({ on }: Candidate) => floor === null || on >= floor;
  const chosen = candidates.find(fits)?.on;
  for (const candidate of candidates) {
    if (candidate.on === chosen) continue;
    setAside(plan, candidate.name, candidate.on, fits(candidate) ? null : doesNotFit(candidate.name));
  }
  plan.events.push({ stageId: final.id, on: chosen ?? floor ?? today, dateKnown: chosen !== undefined });
  return plan;
}

function doesNotFit(name: string): string {
  return `${name} does not fit the other dates. It is in the note.`;
}

function usableDates(
  dates: ReadonlyMap<DateField, string>,
  today: string,
  plan: EventPlan,
): Map<DateField, string> {
  const past = new Map<DateField, string>();
  for (const [field, on] of dates) {
    if (field === 'nextStepOn') continue;
    if (on <= today) past.set(field, on);
    else if (field === 'interviewOn') plan.nextStepOn = on;
    else {
      const name = DATED_STAGES.find(([dated]) => dated === field)?.[2] ?? STATUS_DATE;
      setAside(plan, name, on, `${name} is in the future. It is in the note.`);
    }
  }
  return past;
}

function setAside(plan: EventPlan, name: string, on: string, remark: string | null): void {
  plan.noteLines.push(`${name} in the sheet: ${on}`);
  if (remark !== null) plan.remarks.push(remark);
}

/** Sheets often note the day a row was typed in, which is no use once it is after the application. */
function isAfterAnother(on: string, dates: ReadonlyMap<DateField, string>): boolean {
  return [...dates.values()].some((other) => other < on);
}

function comparePositions(one: ImportStage, other: ImportStage, order: StageOrder): number {
  const first = positionOf(one, order);
  const second = positionOf(other, order);
  return first === second ? 0 : first > second ? 1 : -1;
}

function positionOf(stage: ImportStage, order: StageOrder): number {
  return order.position.get(stage.id) ?? 0;
}
