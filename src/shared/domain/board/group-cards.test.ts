import { describe, expect, it } from 'vitest';
import { makeCard } from './card-fixture.ts';
import { groupCards } from './group-cards.ts';

describe('grouping cards into columns', () => {
  it('orders each column by code unit, capital letters first', () => {
    const columns = groupCards([
      makeCard({ id: 1, position: 'a1' }),
      makeCard({ id: 2, position: 'Zz' }),
      makeCard({ id: 3, stageId: 2, position: 'a0' }),
    ]);
    expect(columns.get(1)?.map((card) => card.id)).toEqual([2, 1]);
    expect(columns.get(2)?.map((card) => card.id)).toEqual([3]);
  });
  it('keeps the array of a column that did not change and makes a new one for the column that did', () => {
    const kept = makeCard({ id: 1 });
    const before = groupCards([kept, makeCard({ id: 2, stageId: 2 })]);
    const after = groupCards([kept, makeCard({ id: 2, stageId: 2, revision: 2 })], before);
    expect(after.get(1)).toBe(before.get(1));
    expect(after.get(2)).not.toBe(before.get(2));
  });
});
