import { daysBetween } from './days.ts';
import { type Interval, wilson } from './statistics.ts';

/** Below this only counts are said. */
const FEWEST = 5;

type Reach = {
  number: number;
  n: number;
  stages: readonly { name: string; k: number; interval: Interval }[];
};

/** After so many days without an end, an application that got no further counts as one that did not. */
export const SETTLED_DAYS = 30;

/** Whether an application says by now how far it came: it is closed, or was sent thirty days ago or longer. */
export function isSettled({ isOpen, sentOn }: { isOpen: boolean; sentOn: string }, today: string): boolean {
  return !isOpen || daysBetween(sentOn, today) >= SETTLED_DAYS;
}

/** How one share stands against all, with its 95 % interval. */
export function shareOf(k: number, n: number): { k: number; interval: Interval } {
  return { k, interval: wilson(k, n) };
}

/**
 * The first stage, counted from the furthest, at which the intervals of two versions lie apart; null while all overlap
 * or fewer than two versions were sent five times.
 */
export function differenceOf(
  versions: readonly Reach[],
): { stage: string; more: number; less: number } | null {
  const enough = versions.filter(({ n }) => n >= FEWEST);
  const furthest = Math.max(0, ...enough.map(({ stages }) => stages.length));
  for (let at = furthest - 1; at >= 0; at -= 1)
    for (const more of enough)
      for (const less of enough) {
        const [high, low] = [more.stages[at], less.stages[at]];
        if (high && low && high.interval.low > low.interval.high)
          return { stage: high.name, more: more.number, less: less.number };
      }
  return null;
}
