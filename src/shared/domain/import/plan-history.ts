import type { DateField, ImportStage, PlannedEvent } from './import-types.ts';
import type { EventPlan, StageOrder } from './plan-events.ts';
import { planEvents } from './plan-events.ts';

/** A step of a history whose status is settled. */
export interface StagedStep {
  stage: ImportStage;
  on: string | null;
}

/**
 * The history of a row that tells it step by step: every step whose day is past, in the order of the days, and the move
 * into `final` at the end. The dates of other columns that come before it lead in. What cannot be used is a remark.
 */
export function planHistory(
  steps: readonly StagedStep[],
  dates: ReadonlyMap<DateField, string>,
  final: ImportStage,
  order: StageOrder,
  today: string,
): EventPlan {
  const told = new Set(steps.map(({ stage }) => stage.code));
  const before = new Map([...dates].filter(([field]) => !isTold(field, told)));
  const around = planEvents(before, final, order, today);
  const plan: EventPlan = { ...around, events: [], remarks: [...around.remarks] };
  const events: PlannedEvent[] = [];
  for (const { stage, on } of steps) {
    if (on === null || on > today) {
      plan.remarks.push('A step of the history has no day Rebound can use. The history is in the note.');
      continue;
    }
    events.push({ stageId: stage.id, on, dateKnown: true });
  }
  events.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const first = events[0]?.on ?? today;
  const lead = around.events.filter(
    ({ stageId, on, dateKnown }) => dateKnown && stageId !== final.id && on <= first,
  );
  for (const event of [...lead, ...events]) {
    if (plan.events.at(-1)?.stageId !== event.stageId) plan.events.push(event);
  }
  const last = plan.events.at(-1);
  if (last?.stageId !== final.id) {
    const own = around.events.at(-1);
    const fits = own?.dateKnown && (last === undefined || own.on >= last.on) ? own : null;
    plan.events.push(fits ?? { stageId: final.id, on: last?.on ?? today, dateKnown: false });
  }
  return plan;
}

function isTold(field: DateField, told: ReadonlySet<string | null>): boolean {
  if (field === 'appliedOn') return told.has('applied');
  return field === 'savedOn' && told.has('saved');
}
