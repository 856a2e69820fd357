import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysBetween } from './order-keys.ts';

/** Builds a list by inserting runs of keys at chosen spots, the way cards are dropped on a board. */
function dropRuns(runs: readonly { spot: number; count: number }[]): string[] {
  const keys: string[] = [];
  for (const { spot, count } of runs) {
    const at = spot % (keys.length + 1);
    keys.splice(at, 0, ...keysBetween(keys[at - 1] ?? null, keys[at] ?? null, count));
  }
  return keys;
}

/** The longest key after 1,000 inserts, each beside the last, at the spot the chooser names. */
function longestAfterInserts(next: (last: string) => [string | null, string | null]): number {
  let last = 'a0';
  let longest = 0;
  for (let step = 0; step < 1000; step += 1) {
    const [key] = keysBetween(...next(last), 1);
    last = key ?? '';
    longest = Math.max(longest, last.length);
  }
  return longest;
}

describe('order keys', () => {
  it('gives keys to an empty column', () => {
    expect(keysBetween(null, null, 3)).toEqual(['a0', 'a1', 'a2']);
  });

  it('gives nothing when nothing is moved', () => {
    expect(keysBetween('a0', 'a1', 0)).toEqual([]);
  });

  it('keeps every list in strict order, whatever is dropped where', () => {
    const run = fc.record({ spot: fc.nat(500), count: fc.integer({ min: 0, max: 12 }) });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 60 }), (runs) => {
        const keys = dropRuns(runs);
        expect(keys).toHaveLength(runs.reduce((sum, { count }) => sum + count, 0));
        expect(new Set(keys).size).toBe(keys.length);
        for (let at = 1; at < keys.length; at += 1)
          expect((keys[at - 1] ?? '') < (keys[at] ?? '')).toBe(true);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  it('refuses neighbours that are equal or the wrong way round', () => {
    expect(() => keysBetween('a1', 'a0', 1)).toThrow(RangeError);
    expect(() => keysBetween('a0', 'a0', 2)).toThrow(RangeError);
    expect(() => keysBetween('a1', 'a0', 0)).toThrow(RangeError);
  });

  it('refuses a count that is not a whole number from zero up', () => {
    for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => keysBetween(null, null, count)).toThrow(RangeError);
    }
  });

  it('refuses a neighbour that is not an order key', () => {
    expect(() => keysBetween('', null, 1)).toThrow();
    expect(() => keysBetween('a00', null, 1)).toThrow();
  });

  it('stays short after 1,000 cards put at the end or in front', () => {
    expect(longestAfterInserts((last) => [last, null])).toBeLessThanOrEqual(4);
    expect(longestAfterInserts((last) => [null, last])).toBeLessThanOrEqual(4);
  });

  it('grows by at most one letter in five inserts at one spot between two cards', () => {
    expect(longestAfterInserts((last) => [last, 'a1'])).toBeLessThanOrEqual(202);
    expect(longestAfterInserts((last) => ['Zz', last])).toBeLessThanOrEqual(202);
  });

  it('spreads a thousand cards dropped at once instead of growing one long key', () => {
    const longest = Math.max(...keysBetween('a0', 'a1', 1000).map((key) => key.length));
    expect(longest).toBeLessThanOrEqual(4);
  });
});
