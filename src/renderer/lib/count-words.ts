import type { Interval } from '../../shared/domain/statistics.ts';
import { plainCount } from './counted.ts';

/** With fewer than this, only the counts are said: an interval would pretend to know something. */
const FEWEST_FOR_INTERVAL = 5;

/**
 * A count of a whole in words: "2 of 20 (about 3 to 30 in 100)", below five "2 of 3" alone. `interval` holds shares
 * from 0 to 1; `what` names what was counted: "2 of 7 answered (about 8 to 64 in 100)".
 */
export function countOf(k: number, n: number, interval: Interval, what = ''): string {
  const counted = `${kOfN({ k, n })}${what === '' ? '' : ` ${what}`}`;
  if (n < FEWEST_FOR_INTERVAL) return counted;
  return `${counted} (${rangeOf(interval)})`;
}

/** "2 of 20", "4,000 of 10,000". */
export function kOfN({ k, n }: { k: number; n: number }): string {
  return `${plainCount(k)} of ${plainCount(n)}`;
}

/** An interval of shares in whole numbers of 100: "about 3 to 30 in 100". */
export function rangeOf(interval: Interval): string {
  const low = Math.round(interval.low * 100);
  const high = Math.round(interval.high * 100);
  return low === high ? `about ${low} in 100` : `about ${low} to ${high} in 100`;
}
