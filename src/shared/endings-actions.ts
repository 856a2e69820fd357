import { z } from 'zod';
import { idInput, LIMITS, revisionInput, webAddress } from './applications.ts';

const dayInput = z.iso.date();
const line = z.string().trim().max(LIMITS.line);

export const ACTION_KINDS = [
  'upskill',
  'refine_materials',
  'practise_interview',
  'adjust_search',
  'networking',
  'check_the_report',
  'let_go',
] as const;
export const ACTION_STATES = ['trying', 'done', 'dropped'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];
export type ActionState = (typeof ACTION_STATES)[number];

const RESULT_KINDS = ['skill_plan', 'practice_card', 'checklist_line', 'goal'] as const;
type ResultKind = (typeof RESULT_KINDS)[number];

/** What an action was turned into; `applicationId` with a checklist line. */
export type ActionResult = { kind: ResultKind; id: number; name: string; applicationId: number | null };

/** One thing to try: "if …, then …". */
export type Action = {
  id: number;
  kind: ActionKind;
  ifText: string;
  thenText: string;
  dueOn: string | null;
  link: string;
  evidence: string;
  state: ActionState;
  droppedBecause: string;
  startedOn: string;
  closedOn: string | null;
  theme: { code: string; name: string } | null;
  endings: { id: number; applicationId: number; role: string; company: string }[];
  results: ActionResult[];
  revision: number;
};

/**
 * How often the theme came up (any grade given in `grades`) before and since the action began, among endings.
 * `diff` and its interval are shares (since minus before); null when either side has fewer than 5.
 */
export type BeforeAfter = {
  before: { k: number; n: number };
  since: { k: number; n: number };
  diff: { diff: number; low: number; high: number } | null;
  verdict: 'cannot_tell_yet' | 'less_often' | 'more_often';
};

export type ActionWithEffect = Action & { effect: BeforeAfter | null };

export const saveActionInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  kind: z.enum(ACTION_KINDS),
  ifText: line,
  thenText: line.min(1),
  dueOn: dayInput.nullable(),
  link: webAddress,
  evidence: z.string().max(LIMITS.note),
  themeCode: z.string().max(60).nullable(),
  endingIds: z.array(idInput).max(200),
});
export const setActionStateInput = z.object({
  id: idInput,
  revision: revisionInput,
  state: z.enum(ACTION_STATES),
  /** Only with `dropped`; may be empty. */
  because: line.default(''),
  on: dayInput,
});
export const removeActionInput = z.object({ id: idInput, revision: revisionInput });
export const actionsInput = z.object({
  themeCode: z.string().max(60).optional(),
  endingId: idInput.optional(),
});

export const makeActionResultInput = z.object({ actionId: idInput, kind: z.enum(RESULT_KINDS) });

export type MakeActionResult = z.output<typeof makeActionResultInput>;
/** How often a theme came up before a day and since. */
export const effectInput = z.object({ themeCode: z.string().max(60), day: dayInput });

export type SaveAction = z.output<typeof saveActionInput>;
export type SetActionState = z.output<typeof setActionStateInput>;
