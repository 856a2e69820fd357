import { describe, expect, it } from 'vitest';
import { makeCard } from './card-fixture.ts';
import { neighbourOf, placeOneStep, rangeBetween } from './neighbour-of.ts';

const columns = [
  { stageId: 1, cards: [1, 2, 3].map((id) => makeCard({ id })) },
  { stageId: 2, cards: [] },
  { stageId: 3, cards: [4, 5].map((id) => makeCard({ id, stageId: 3 })) },
];

describe('arrow keys on the board', () => {
  it('go up and down within the column and stop at its ends', () => {
    expect(neighbourOf(columns, 2, 'up')).toBe(1);
    expect(neighbourOf(columns, 2, 'down')).toBe(3);
    expect(neighbourOf(columns, 1, 'up')).toBeNull();
    expect(neighbourOf(columns, 3, 'down')).toBeNull();
  });
  it('go sideways at the same height, past empty columns, to the last card of a shorter one', () => {
    expect(neighbourOf(columns, 1, 'right')).toBe(4);
    expect(neighbourOf(columns, 3, 'right')).toBe(5);
    expect(neighbourOf(columns, 5, 'left')).toBe(2);
    expect(neighbourOf(columns, 5, 'right')).toBeNull();
  });
});

describe('moving a card one step', () => {
  it('passes its neighbour in the column', () => {
    expect(placeOneStep(columns, 3, 'up')).toEqual({ stageId: 1, after: 1 });
    expect(placeOneStep(columns, 2, 'up')).toEqual({ stageId: 1, after: null });
    expect(placeOneStep(columns, 1, 'down')).toEqual({ stageId: 1, after: 2 });
    expect(placeOneStep(columns, 1, 'up')).toBeNull();
  });
  it('enters the neighbouring stage even when that one is empty', () => {
    expect(placeOneStep(columns, 2, 'right')).toEqual({ stageId: 2, after: null });
    expect(placeOneStep(columns, 4, 'right')).toBeNull();
  });
});

describe('choosing a range', () => {
  it('takes every card between the two, in either direction', () => {
    expect(rangeBetween(columns, 3, 1)).toEqual([1, 2, 3]);
  });
  it('takes only the card itself when the other stands in another column', () => {
    expect(rangeBetween(columns, 1, 4)).toEqual([4]);
  });
});
