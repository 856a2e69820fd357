import type { HowBegan, StageKind } from '../../applications.ts';

/** A stage or outcome as the figures read it; removed ones too, because the history still counts them. */
export type PlacedStage = {
  id: number;
  kind: StageKind;
  code: string | null;
  name: string;
  hidden: boolean;
  removed: boolean;
  /** Its place among those of its kind in the order of the board, 0 first. */
  rank: number;
};

/** What is counted of one application. Days are `YYYY-MM-DD`. */
export type ApplicationHistory = {
  id: number;
  company: string;
  source: string;
  howBegan: HowBegan;
  /** The first day it counted as applied; null when it never did. */
  appliedOn: string | null;
  /** Where it stands, and since when. */
  stageId: number;
  stageSince: string;
  /** Every event that counts, in no order. */
  events: { stageId: number; on: string }[];
};

/** The stages of a profile, with the questions the figures ask of them. */
export type StageOrder = {
  /** Open stages in the order of the board, then outcomes. */
  all: readonly PlacedStage[];
  byId: ReadonlyMap<number, PlacedStage>;
  /** The ranks of three open stages that come with Rebound; renamed or removed, they keep them. */
  ranks: { applied: number; interview: number; offer: number };
};

/** What the person decides; coming there says nothing about the employer. */
const MINE: readonly (string | null)[] = ['accepted', 'withdrawn', 'declined_by_me', 'no_reply'];

/** Puts the stages of a profile in order. */
export function stageOrder(stages: readonly PlacedStage[]): StageOrder {
  const all = stages.toSorted((a, b) => Number(isEnd(a)) - Number(isEnd(b)) || a.rank - b.rank);
  const rankOf = (code: string) => all.find((stage) => stage.code === code)?.rank ?? 0;
  return {
    all,
    byId: new Map(all.map((stage) => [stage.id, stage])),
    ranks: { applied: rankOf('applied'), interview: rankOf('interview'), offer: rankOf('offer') },
  };
}

/** Whether a stage is an outcome. */
export function isEnd(stage: { kind: StageKind }): boolean {
  return stage.kind === 'outcome';
}

/** The rank an event counts for: who accepted had an offer, whether or not the card ever stood there. */
function rankReached(stage: PlacedStage | undefined, order: StageOrder): number | null {
  if (!stage) return null;
  if (stage.code === 'accepted') return order.ranks.offer;
  return isEnd(stage) ? null : stage.rank;
}

/** The rank of the furthest open stage ever reached; null for one that only ever stood on outcomes. */
export function furthestRank(history: Pick<ApplicationHistory, 'events'>, order: StageOrder): number | null {
  let furthest: number | null = null;
  for (const { stageId } of history.events) {
    const rank = rankReached(order.byId.get(stageId), order);
    if (rank !== null && (furthest === null || rank > furthest)) furthest = rank;
  }
  return furthest;
}

/**
 * The day an application counts from: when it was sent, or, where nothing had to be sent (they wrote first), the first
 * day it stood beyond Applied. Null for what was only saved: an end without either is no application that was sent.
 */
export function begunOn(history: ApplicationHistory, order: StageOrder): string | null {
  if (history.appliedOn !== null) return history.appliedOn;
  const applied = order.ranks.applied;
  return firstDay(history, order, (stage) => (rankReached(stage, order) ?? -1) > applied);
}

/** Whether coming to a stage is a move the employer made: a stage beyond Applied, or an end that was theirs. */
export function isTheirMove(stage: PlacedStage, order: StageOrder): boolean {
  return isEnd(stage) ? !MINE.includes(stage.code) : stage.rank > order.ranks.applied;
}

function firstDay(
  history: ApplicationHistory,
  order: StageOrder,
  counts: (stage: PlacedStage) => boolean,
): string | null {
  let first: string | null = null;
  for (const { stageId, on } of history.events) {
    if (first !== null && on >= first) continue;
    const stage = order.byId.get(stageId);
    if (stage && counts(stage)) first = on;
  }
  return first;
}
