import { newcombe } from '../../../shared/domain/statistics.ts';
import type { BeforeAfter } from '../../../shared/endings-actions.ts';

/** Below this a share says nothing, so only counts are shown. */
const FEWEST = 5;

type Side = { k: number; n: number };

/** Compares how often something came up by Newcombe's interval; while it covers 0 nothing can be said. */
export function beforeAndSince(before: Side, since: Side): BeforeAfter {
  if (before.n < FEWEST || since.n < FEWEST) return { before, since, diff: null, verdict: 'cannot_tell_yet' };
  const diff = newcombe(before.k, before.n, since.k, since.n);
  const verdict = diff.high < 0 ? 'less_often' : diff.low > 0 ? 'more_often' : 'cannot_tell_yet';
  return { before, since, diff, verdict };
}
