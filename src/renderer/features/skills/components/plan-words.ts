import type { EvidenceKind, Level, PlanHead, PlanState, ReasonKind } from '../../../../shared/skills.ts';
import { counted } from '../../../lib/counted.ts';
import { type DateFormat, formatDay, formatShortDay } from '../../../lib/format.ts';

export const LEVEL_NAMES: Record<Level, string> = {
  1: 'Awareness',
  2: 'Basic',
  3: 'Intermediate',
  4: 'Advanced',
  5: 'Expert',
};

export const LEVEL_ANCHORS: Record<Level, string> = {
  1: 'I know what it is for and follow when others talk about it.',
  2: 'I do simple parts of it, with notes or some help.',
  3: 'I do the usual work with it on my own.',
  4: 'I solve the hard cases, and others ask me.',
  5: 'I could teach it and decide how it is done.',
};

export const EVIDENCE_NAMES: Record<EvidenceKind, string> = {
  course: 'Course',
  workshop: 'Workshop',
  volunteering: 'Volunteering',
  project: 'Project',
  certificate: 'Certificate',
  mock: 'Mock',
  feedback: 'Feedback from a person',
};

export const REASON_NAMES: Record<ReasonKind, string> = {
  application: 'Application',
  ending: 'Ending',
  goal: 'Goal',
};

export const STATE_NAMES: Record<PlanState, string> = {
  active: 'Active',
  done: 'Done',
  closed: 'Not worth it, decided',
};

/** Minutes as they are said: "45 minutes", "2 hours 5 minutes". */
export function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return counted(rest, 'minute');
  return rest === 0 ? counted(hours, 'hour') : `${counted(hours, 'hour')} ${counted(rest, 'minute')}`;
}

/** Where a plan stands: "now 2, aim 3". */
export function levelWords({ level, targetLevel }: Pick<PlanHead, 'level' | 'targetLevel'>): string {
  return level >= targetLevel ? `now ${level}, the aim is reached` : `now ${level}, aim ${targetLevel}`;
}

/** The days of a plan in words. */
export function planDays(plan: PlanHead, format: DateFormat): string {
  const since = `since ${formatDay(plan.startedOn, format)}`;
  if (plan.closedOn) return `${since}, until ${formatDay(plan.closedOn, format)}`;
  return plan.targetOn ? `${since}, for ${formatDay(plan.targetOn, format)}` : since;
}

/** True once the day a plan was meant for has passed: it may want another. */
export function wantsNewDay(plan: PlanHead, today: string): boolean {
  return plan.state === 'active' && plan.targetOn !== null && plan.targetOn < today;
}

/** A week by its first day, without the name of that day. */
export function weekName(week: string, format: DateFormat): string {
  return formatShortDay(week, format).slice(4);
}

/** Whole minutes of a timer, at least one. */
export function minutesBetween(startedAt: string, endedAt: number): number {
  return Math.max(1, Math.round((endedAt - Date.parse(startedAt)) / 60_000));
}
