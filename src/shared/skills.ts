import { z } from 'zod';
import { idInput, itemInput, LIMITS, revisionInput, webAddress } from './applications.ts';
import { SHA256 } from './attachments.ts';

const dayInput = z.iso.date();
const line = z.string().trim().max(LIMITS.line);
const filled = line.min(1, 'Write a few words.');
const note = z.string().max(LIMITS.note);

/** From first hearing of it to being able to teach it; anchors are in the words of the screen. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];
const levelInput = z.literal(LEVELS);

export const PLAN_STATES = ['active', 'done', 'closed'] as const;
export type PlanState = (typeof PLAN_STATES)[number];
export const REASON_KINDS = ['application', 'ending', 'goal'] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];
export const EVIDENCE_KINDS = [
  'course',
  'workshop',
  'volunteering',
  'project',
  'certificate',
  'mock',
  'feedback',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A plan in short. Minutes, milestones and level are three figures that are never put together. */
export type PlanHead = {
  id: number;
  skill: string;
  state: PlanState;
  startLevel: Level;
  /** Now: the level of the latest step, or where it began. */
  level: Level;
  targetLevel: Level;
  startedOn: string;
  targetOn: string | null;
  closedBecause: string;
  closedOn: string | null;
  milestonesDone: number;
  milestones: number;
  minutes: number;
  evidence: number;
  revision: number;
};

/**
 * What asked for the skill; `applicationId` where there is one to open, null once it is gone. `targetId` is below zero for
 * what was erased: the reason stays, and its number names nothing else.
 */
export type PlanReason = {
  id: number;
  kind: ReasonKind;
  targetId: number;
  label: string;
  applicationId: number | null;
};
export type Milestone = { id: number; text: string; doneOn: string | null; revision: number };
export type Resource = { id: number; title: string; link: string; note: string; revision: number };
/** `shows` is what the evidence the step rests on says. */
export type LevelStep = { id: number; level: Level; day: string; evidenceId: number; shows: string };
export type DayMinutes = { day: string; minutes: number };

export type Plan = PlanHead & {
  why: string;
  stopRule: string;
  themeCode: string | null;
  reasons: PlanReason[];
  /** The action it came from. */
  fromAction: { id: number; thenText: string } | null;
  milestoneList: Milestone[];
  resources: Resource[];
  levelSteps: LevelStep[];
  /** Minutes by day, oldest first. */
  days: DayMinutes[];
};

export type EvidenceFile = { sha256: string; size: number; name: string; mediaType: string };
export type Evidence = {
  id: number;
  planId: number;
  kind: EvidenceKind;
  day: string;
  minutes: number;
  link: string;
  shows: string;
  seenBy: string;
  file: EvidenceFile | null;
  /** The level that rests on it. */
  level: Level | null;
  revision: number;
};
/** Newest first; `of` counts all of the plan. */
export type EvidencePage = { evidence: Evidence[]; of: number };
export type Timer = { planId: number; skill: string; startedAt: string; stoppedAt: string | null };
/** What can be named as a reason. */
export type ReasonChoice = { kind: ReasonKind; id: number; label: string };

const reasonInput = z.object({
  kind: z.enum(REASON_KINDS),
  /** Below zero for a reason that stays although what it named was erased. */
  id: z.union([idInput, z.number().int().negative()]),
  /** Needed for a goal only; others are called as they are called now. */
  label: line.default(''),
});
const planFields = {
  skill: z.string().trim().min(1, 'Name the skill.').max(200),
  why: note,
  startLevel: levelInput,
  targetLevel: levelInput,
  startedOn: dayInput,
  targetOn: dayInput.nullable(),
  stopRule: note,
  themeCode: z.string().max(60).nullable(),
};
export const createPlanInput = z.object({
  ...planFields,
  why: note.default(''),
  targetOn: dayInput.nullable().default(null),
  stopRule: note.default(''),
  themeCode: z.string().max(60).nullable().default(null),
  reasons: z.array(reasonInput).max(200).default([]),
});
export const updatePlanInput = itemInput.extend({
  changes: z.object({ ...planFields, reasons: z.array(reasonInput).max(200) }).partial(),
});
export const planStateInput = itemInput.extend({
  state: z.enum(PLAN_STATES),
  /** Kept only with `closed`; may be empty. */
  because: line.default(''),
  on: dayInput,
});
export const planItemInput = itemInput;
export const planInput = z.object({ id: idInput });
export const reasonChoicesInput = z.object({ text: z.string().max(LIMITS.line) });

export const saveMilestoneInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  planId: idInput,
  text: filled,
});
export const milestoneDoneInput = itemInput.extend({ doneOn: dayInput.nullable() });
export const moveMilestoneInput = itemInput.extend({
  /** The milestone it goes below; null puts it first. */
  after: idInput.nullable(),
});
export const saveResourceInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  planId: idInput,
  title: filled,
  link: webAddress,
  note,
});

export const evidenceInput = z.object({ planId: idInput, limit: z.number().int().min(1).max(10_000) });
export const saveEvidenceInput = z.object({
  id: idInput.nullable(),
  revision: revisionInput,
  planId: idInput,
  kind: z.enum(EVIDENCE_KINDS),
  day: dayInput,
  minutes: z.number().int().min(0).max(6_000, 'One entry holds at most 100 hours.'),
  link: webAddress,
  shows: note,
  seenBy: line,
  file: z
    .object({
      sha256: z.string().regex(SHA256),
      name: z.string().trim().min(1).max(200),
      mediaType: z.string().max(100),
    })
    .nullable(),
  /** A new level that rests on this; null: no step. */
  level: levelInput.nullable(),
  /** The stopped timer becomes this entry and is gone with it. */
  fromTimer: z.boolean(),
});
export const levelStepInput = z.object({
  planId: idInput,
  level: levelInput,
  day: dayInput,
  /** A level without evidence is refused. */
  evidenceId: idInput.nullable(),
});

export type CreatePlan = z.output<typeof createPlanInput>;
export type UpdatePlan = z.output<typeof updatePlanInput>;
export type SetPlanState = z.output<typeof planStateInput>;
export type GivenReason = z.output<typeof reasonInput>;
export type SaveMilestone = z.output<typeof saveMilestoneInput>;
export type MoveMilestone = z.output<typeof moveMilestoneInput>;
export type SaveResource = z.output<typeof saveResourceInput>;
export type SaveEvidence = z.output<typeof saveEvidenceInput>;
export type AddLevelStep = z.output<typeof levelStepInput>;
