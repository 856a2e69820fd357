import { generateNKeysBetween } from 'fractional-indexing';

/**
 * `count` new keys in rising order that all sort after `before` and in front of `after`; null is an open end.
 * Keys compare as plain strings by code unit (SQLite's BINARY), never by locale. Throws a RangeError when the
 * neighbours are equal or the wrong way round, or when the count is no whole number from zero up; throws when
 * a neighbour is not such a key.
 */
export function keysBetween(before: string | null, after: string | null, count: number): string[] {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Cannot make ${count} order keys`);
  // Beware: the library swaps neighbours that are the wrong way round, which would hide a mistaken drop.
  if (before !== null && after !== null && before >= after) {
    throw new RangeError(`Order key ${before} does not come before ${after}`);
  }
  return generateNKeysBetween(before, after, count);
}
