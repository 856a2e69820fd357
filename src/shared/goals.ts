import { z } from 'zod';
import { idInput, LIMITS, revisionInput } from './applications.ts';

const dayInput = z.iso.date();
const line = z.string().trim().max(LIMITS.line);
const filledLine = line.min(1, 'Write a few words.');
const text = z.string().max(2000);

const GOAL_STATES = ['open', 'reached', 'let_go'] as const;
const GOAL_LINK_KINDS = ['application', 'skill_plan'] as const;
export type GoalState = (typeof GOAL_STATES)[number];
type GoalLinkKind = (typeof GOAL_LINK_KINDS)[number];

/** "If it is Wednesday evening, then I practise one question." */
export type IfThenPlan = {
  id: number;
  goalId: number;
  ifText: string;
  thenText: string;
  doneOn: string | null;
  revision: number;
};
/** `name` is empty when what it names is not there any more. */
export type GoalLink = { kind: GoalLinkKind; id: number; name: string };

/** A goal: what, what will show it, why it is realistic now, who asked for it, and by when if at all. */
export type Goal = {
  id: number;
  what: string;
  shownBy: string;
  realistic: string;
  askedBy: string;
  byOn: string | null;
  state: GoalState;
  closedOn: string | null;
  closedBecause: string;
  startedOn: string;
  plans: IfThenPlan[];
  links: GoalLink[];
  /** The action it came from. */
  fromAction: { id: number; thenText: string } | null;
  revision: number;
};

export const saveGoalInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  what: filledLine,
  shownBy: text,
  realistic: text,
  askedBy: text,
  byOn: dayInput.nullable(),
  links: z.array(z.object({ kind: z.enum(GOAL_LINK_KINDS), id: idInput })).max(50),
});
export const setGoalStateInput = z.object({
  id: idInput,
  revision: revisionInput,
  state: z.enum(GOAL_STATES),
  because: line.default(''),
  on: dayInput,
});
/** Another day, or none: a plan that is changed is still a plan. */
export const replanGoalInput = z.object({ id: idInput, revision: revisionInput, byOn: dayInput.nullable() });
export const goalItemInput = z.object({ id: idInput, revision: revisionInput });
export const goalInput = z.object({ id: idInput });
export const savePlanInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  goalId: idInput,
  ifText: filledLine,
  thenText: filledLine,
});
export const setPlanDoneInput = z.object({
  id: idInput,
  revision: revisionInput,
  doneOn: dayInput.nullable(),
});

export type SaveGoal = z.output<typeof saveGoalInput>;
export type SavePlan = z.output<typeof savePlanInput>;
export type SetGoalState = z.output<typeof setGoalStateInput>;
