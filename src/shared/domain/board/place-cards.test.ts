import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysBetween } from '../order-keys.ts';
import { makeCard } from './card-fixture.ts';
import { groupCards } from './group-cards.ts';
import { mergeCards, placeCards } from './place-cards.ts';

const TODAY = '2026-11-23';
const keys = keysBetween(null, null, 4);
const board = [1, 2, 3, 4].map((id, at) =>
  makeCard({ id, stageId: id < 4 ? 1 : 2, position: keys[at] ?? '', stageSince: '2026-11-01' }),
);
const order = (cards: typeof board, stageId: number) =>
  (groupCards(cards).get(stageId) ?? []).map((card) => card.id);

describe('placing cards before the database answers', () => {
  it('puts a card below the one named, at the top, and at the end', () => {
    expect(order(placeCards(board, [1], { stageId: 1, after: 2 }, TODAY), 1)).toEqual([2, 1, 3]);
    expect(order(placeCards(board, [3], { stageId: 1, after: null }, TODAY), 1)).toEqual([3, 1, 2]);
    expect(order(placeCards(board, [1], { stageId: 2, after: 'end' }, TODAY), 2)).toEqual([4, 1]);
  });
  it('keeps several cards together in the order they were chosen', () => {
    expect(order(placeCards(board, [3, 1], { stageId: 2, after: null }, TODAY), 2)).toEqual([3, 1, 4]);
  });
  it('starts the days in stage anew only when the stage changes', () => {
    const moved = placeCards(board, [1, 2], { stageId: 2, after: 'end' }, TODAY);
    expect(moved.find((card) => card.id === 1)?.stageSince).toBe(TODAY);
    const reordered = placeCards(board, [1], { stageId: 1, after: 3 }, TODAY);
    expect(reordered.find((card) => card.id === 1)?.stageSince).toBe('2026-11-01');
  });
  it('leaves every other card as the same object and changes nothing for an unknown card', () => {
    const moved = placeCards(board, [1], { stageId: 2, after: 'end' }, TODAY);
    expect(moved[1]).toBe(board[1]);
    expect(placeCards(board, [99], { stageId: 2, after: 'end' }, TODAY)).toEqual(board);
  });
  it('never loses a card or gives two the same position, whatever is moved where', () => {
    const step = fc.record({
      ids: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
      stageId: fc.integer({ min: 1, max: 3 }),
      after: fc.oneof(fc.constant(null), fc.constant('end' as const), fc.integer({ min: 1, max: 6 })),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let cards = board;
        for (const { ids, stageId, after } of steps)
          cards = placeCards(cards, ids, { stageId, after }, TODAY);
        expect(cards.map((card) => card.id)).toEqual([1, 2, 3, 4]);
        for (const column of groupCards(cards).values()) {
          expect(new Set(column.map((card) => card.position)).size).toBe(column.length);
        }
      }),
      { seed: 23, numRuns: 200 },
    );
  });
});

describe('taking over what the database answered', () => {
  it('replaces cards it knows and adds cards it does not', () => {
    const merged = mergeCards(board, [makeCard({ id: 2, revision: 7 }), makeCard({ id: 9 })]);
    expect(merged.map((card) => card.id)).toEqual([1, 2, 3, 4, 9]);
    expect(merged[1]?.revision).toBe(7);
  });
});
