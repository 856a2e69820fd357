import type { BeforeAfter } from '../../shared/endings-actions.ts';

/** What the figures of `effectWords` count; it stands wherever they are shown. */
export const WHAT_EFFECT_COUNTS =
  'Before and since count the endings with any theme, and in how many of them this one came up, whoever said so (they said it, feedback received or my view); each ending once.';

/** "Before: 4 of 12, since: 1 of 9; cannot tell yet". A verdict comes with the range it rests on, never a bare percentage. */
export function effectWords({ before, since, diff, verdict }: BeforeAfter): string {
  const counts = `Before: ${before.k} of ${before.n}, since: ${since.k} of ${since.n}`;
  if (verdict === 'cannot_tell_yet' || !diff) return `${counts}; cannot tell yet`;
  const ends = [Math.abs(diff.low), Math.abs(diff.high)].map((end) => Math.round(end * 100));
  const range = `about ${Math.min(...ends)} to ${Math.max(...ends)} in 100`;
  return `${counts}; ${verdict === 'less_often' ? 'less often' : 'more often'} since, by ${range}`;
}
