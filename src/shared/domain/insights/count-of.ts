import type { CountOf } from '../../reports.ts';
import { wilson } from '../statistics.ts';

/** Below this a share says nothing, so only counts are shown. */
export const FEWEST = 5;

/** k of n with its 95 % interval, or counts alone below 5. */
export function countOf(k: number, n: number): CountOf {
  return { k, n, interval: n < FEWEST ? null : wilson(k, n) };
}
