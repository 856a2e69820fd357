import type { FunnelStep } from '../../reports.ts';
import { isEnd, type StageOrder } from './application-history.ts';
import { countOf } from './count-of.ts';

/**
 * How many of the applications came to each open stage or further, by the furthest stage each ever reached (null: none
 * beyond Applied). From Applied on, in the order of the board; hidden and removed stages have no step, but who was
 * beyond them is counted. Applied has no interval: all that was sent was sent, and nothing there is likely or not.
 */
export function reachFunnel(furthest: readonly (number | null)[], order: StageOrder): FunnelStep[] {
  const { applied } = order.ranks;
  const n = furthest.length;
  return order.all
    .filter((stage) => !isEnd(stage) && stage.rank >= applied && !stage.removed)
    .filter((stage) => !stage.hidden || stage.rank === applied)
    .map((stage) => {
      const k = furthest.filter((rank) => (rank ?? applied) >= stage.rank).length;
      const isWhole = stage.rank === applied;
      return {
        stageId: stage.id,
        name: stage.name,
        reached: isWhole ? { k, n, interval: null } : countOf(k, n),
      };
    });
}
