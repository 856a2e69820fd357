import { z } from 'zod';
import { LIMITS, revisionInput } from './applications.ts';
import type { Control, Grade } from './endings.ts';
import type { ShownRating } from './practice-mocks.ts';
import type { Level } from './skills.ts';

const dayInput = z.iso.date();
const line = z.string().max(LIMITS.line).default('');

/** What the person puts at the head and foot of the progress report. */
export const reportDetails = z.object({
  name: line,
  reader: line,
  aim: line,
  place: line,
  questions: z.string().max(LIMITS.note).default(''),
});
export type ReportDetails = z.output<typeof reportDetails>;
export const saveDetailsInput = reportDetails.extend({ revision: revisionInput });
export type StoredDetails = ReportDetails & { revision: number };

/** k of n with its 95 % interval as shares; the interval is null below 5, where only counts are shown. */
export type CountOf = { k: number; n: number; interval: { low: number; high: number } | null };

/** How far an application got at the furthest, counted from the history. */
export type FunnelStep = { stageId: number; name: string; reached: CountOf };

/** A plan that something came of in the period. */
export type ReportSkill = {
  name: string;
  /** Levels: where the plan began, where it stood on the last day, and where it is to go. */
  start: Level;
  now: Level;
  target: Level;
  /** Practised in the period, and in how many of its weeks. */
  minutes: number;
  weeks: number;
  /** What the evidence of the period shows, the latest first. */
  evidence: string[];
};

/** One line of a mock interview: my own view beside that of one partner. They are never added up. */
export type MockView = {
  on: string;
  competency: string;
  own: ShownRating | null;
  partner: ShownRating | null;
};

/** Tries, at how many different questions, and mock interviews with a line for every partner, the latest first. */
export type ReportPractice = { attempts: number; questions: number; mocks: MockView[] };

/** Nobody who is not to be contacted is counted or named; `next` is what is agreed or asked for by now. */
export type ReportNetwork = {
  touches: number;
  talksHeld: { on: string; name: string }[];
  next: { on: string | null; name: string }[];
};

/** Days are `YYYY-MM-DD`, both inclusive. Only what the person recorded; nothing private. */
export type ProgressReport = {
  from: string;
  to: string;
  details: ReportDetails;
  funnel: FunnelStep[];
  /** The latest first. */
  applications: { id: number; on: string; company: string; role: string; furthest: string; state: string }[];
  said: { text: string; company: string; on: string; grade: 'said' | 'feedback' }[];
  ownView: { text: string; company: string; on: string; sureness: 1 | 2 | 3 | null }[];
  endings: { total: number; noReason: number; noReply: number; mine: number };
  themes: { name: string; grade: Grade; control: Control; count: number }[];
  actions: { sentence: string; kind: string; state: string; startedOn: string; theme: string | null }[];
  skills: ReportSkill[];
  practice: ReportPractice;
  network: ReportNetwork;
  /** The latest first. */
  wins: { on: string; text: string }[];
};

export const progressReportInput = z.object({ from: dayInput, to: dayInput });
