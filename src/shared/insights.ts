import { z } from 'zod';
import { LIMITS } from './applications.ts';
import type { CountOf, FunnelStep } from './reports.ts';

export const MOST_SOURCES = 200;

/**
 * Which applications the figures are of: those sent in a period (days, both inclusive), perhaps of some sources only.
 * Where they wrote first and nothing had to be sent, it counts from the first day beyond Applied.
 */
export const insightsFilter = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** Empty: all. An application without a source has the name ''. */
  sources: z.array(z.string().max(LIMITS.line)).max(MOST_SOURCES).default([]),
  /** Only those a version of a material was sent with; null: all. */
  versionId: z.int().positive().nullable().default(null),
});
export type InsightsFilter = z.output<typeof insightsFilter>;

/** `began`: how it began. `ended`: an outcome. `open`: still under way. `waiting`: open, and nothing heard so far. */
export type FlowNodeKind = 'began' | 'stage' | 'ended' | 'open' | 'waiting';
/** `rank`: the column, 0 at the left; in a column nodes keep their order in the list. */
export type FlowNode = { id: string; name: string; kind: FlowNodeKind; rank: number; count: number };
/** How many applications went from one node straight to another. */
export type FlowLink = { from: string; to: string; count: number };
/** One application is one strand: what comes into a stage goes out of it, and all that began ends somewhere. */
export type Flow = { nodes: FlowNode[]; links: FlowLink[] };
/** One transition of one application, by the names of the nodes: a line of the flow as a sheet. */
export type FlowRow = { application: number; company: string; from: string; to: string };

/** A point of a curve over days since sending; shares, with their 95 % band. */
export type WaitingStep = { day: number; replied: number; low: number; high: number };
/** How many were still waiting (and observed) at a day. */
export type AtRisk = { day: number; count: number };
/** Time to any reply (Kaplan–Meier), of those that were sent before anything was heard; below 5 there is no curve; curves end where fewer than 3 are still observed. */
export type Waiting = {
  n: number;
  replies: number;
  steps: WaitingStep[];
  /** Days on which somebody left without a reply, and the share that had one by then. */
  censored: { day: number; replied: number }[];
  /** The day by which half had a reply; null: not reached yet. */
  median: number | null;
  atRisk: AtRisk[];
  lastDay: number;
};
/** Rejected against advanced (Aalen–Johansen): shares by day that sum to at most 1. */
export type Answers = {
  n: number;
  rejected: number;
  advanced: number;
  steps: { day: number; rejected: number; advanced: number; waiting: number }[];
  atRisk: AtRisk[];
  lastDay: number;
};

/** How far applications of one source or with one version got. */
export type GroupReach = {
  /** The source, or the id of the version. */
  key: string;
  name: string;
  sent: number;
  replied: CountOf;
  interview: CountOf;
  offer: CountOf;
};

/** What one week held; `from` is its first day. Nothing is compared. */
export type RhythmWeek = { from: string; sent: number; interviews: number; heard: number };

/** All figures that are read from the applications, in one answer. */
export type InsightsFigures = {
  /** How many were sent: the n of every figure but the rhythm. */
  sent: number;
  funnel: FunnelStep[];
  flow: Flow;
  waiting: Waiting;
  answers: Answers;
  bySource: GroupReach[];
  byVersion: GroupReach[];
  rhythm: RhythmWeek[];
};

/** What can be chosen in the filter bar; `first`: the day of the first application, null without any. */
export type InsightsChoices = {
  first: string | null;
  sources: { name: string; sent: number }[];
  versions: { id: number; name: string; sent: number }[];
};
