import type { AtRisk, Waiting } from '../../insights.ts';
import { daysBetween } from '../days.ts';
import { kaplanMeier } from '../statistics.ts';
import { type ApplicationHistory, isEnd, isTheirMove, type StageOrder } from './application-history.ts';
import { FEWEST } from './count-of.ts';

/** How long one application waited for an answer, and which one it was; null: none so far, or closed without one. */
export type Waited = { days: number; answer: 'rejected' | 'advanced' | null };

/** A curve ends where fewer are still observed: one person's day would move it by a third and more. */
const FEWEST_AT_RISK = 3;
const MOST_TICKS = 8;
const TICK_DAYS = [1, 2, 5, 10, 20, 30, 60, 90, 180, 365];

/**
 * The wait of one application from the day it was sent, to the first of the days on which it was replied to. Open silence is censored today, an end without an answer on its
 * day. Null when there is nothing to wait for: nothing was sent, they were in touch before, or the day is to come.
 */
export function waitedFor(
  history: ApplicationHistory,
  replies: readonly string[],
  order: StageOrder,
  today: string,
): Waited | null {
  if (history.appliedOn === null) return null;
  const heard = replies[0] ?? null;
  const now = order.byId.get(history.stageId);
  const until = heard ?? (now && isEnd(now) ? history.stageSince : today);
  const days = daysBetween(history.appliedOn, until);
  if (!(days >= 0)) return null;
  return { days, answer: heard === null ? null : answerOf(history, heard, order) };
}

/** Words are about an end, so the answer was an advance only when it came as a stage beyond Applied, or was accepted. */
function answerOf(history: ApplicationHistory, heard: string, order: StageOrder): 'rejected' | 'advanced' {
  const advanced = history.events.some(({ stageId, on }) => {
    const stage = order.byId.get(stageId);
    if (on !== heard || !stage) return false;
    return isEnd(stage) ? stage.code === 'accepted' : isTheirMove(stage, order);
  });
  return advanced ? 'advanced' : 'rejected';
}

/** Time to any reply by Kaplan–Meier; below five applications there are counts and no curve. */
export function replyWaiting(waited: readonly Waited[]): Waiting {
  const n = waited.length;
  const replies = waited.filter(({ answer }) => answer !== null).length;
  if (n < FEWEST) return { n, replies, steps: [], censored: [], median: null, atRisk: [], lastDay: 0 };
  const { steps: all } = kaplanMeier(
    waited.map(({ days, answer }) => ({ time: days, event: answer !== null })),
  );
  const steps = steady(all).map(({ time, survival, low, high }) => ({
    day: time,
    replied: 1 - survival,
    low: 1 - high,
    high: 1 - low,
  }));
  const lastDay = steps.at(-1)?.day ?? 0;
  const leaving = waited.filter(({ answer, days }) => answer === null && days <= lastDay);
  const censored = [...new Set(leaving.map(({ days }) => days))].sort((a, b) => a - b);
  return {
    n,
    replies,
    steps,
    censored: censored.map((day) => ({
      day,
      replied: steps.findLast((step) => step.day <= day)?.replied ?? 0,
    })),
    // The tolerance: half of a product of fractions must not be missed by a rounding.
    median: steps.find(({ replied }) => replied >= 0.5 - 1e-12)?.day ?? null,
    atRisk: atRiskUpTo(lastDay, waited),
    lastDay,
  };
}

/** How many are still observed at a few round days, up to the end of a curve. */
export function atRiskUpTo(lastDay: number, waited: readonly { days: number }[]): AtRisk[] {
  const every = TICK_DAYS.find((days) => lastDay / days < MOST_TICKS) ?? 730;
  return Array.from({ length: Math.floor(lastDay / every) + 1 }, (_, at) => {
    const day = at * every;
    return { day, count: waited.filter(({ days }) => days >= day).length };
  });
}

/** The steps of a curve that rest on enough observations. */
export function steady<Step extends { atRisk: number }>(steps: readonly Step[]): Step[] {
  return steps.filter(({ atRisk }) => atRisk >= FEWEST_AT_RISK);
}
