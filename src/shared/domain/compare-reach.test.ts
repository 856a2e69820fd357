import { describe, expect, it } from 'vitest';
import { differenceOf, isSettled, shareOf } from './compare-reach.ts';

const version = (number: number, n: number, [interview, offer]: [number, number]) => ({
  number,
  n,
  stages: [
    { name: 'Interview', ...shareOf(interview, n) },
    { name: 'Offer', ...shareOf(offer, n) },
  ],
});

it.each([
  [true, '2026-10-24', true],
  [true, '2026-10-25', false],
  [true, '2026-12-01', false],
  [false, '2026-11-23', true],
])('open %s, sent on %s: settled %s on 23 November', (isOpen, sentOn, settled) => {
  expect(isSettled({ isOpen, sentOn }, '2026-11-23')).toBe(settled);
});

describe('comparing versions', () => {
  it('says nothing while intervals overlap or there are fewer than five', () => {
    expect(differenceOf([])).toBeNull();
    expect(differenceOf([version(1, 10, [2, 0]), version(2, 10, [5, 1])])).toBeNull();
    expect(differenceOf([version(1, 40, [0, 0]), version(2, 4, [4, 4])])).toBeNull();
  });

  it('names the furthest stage at which they lie apart', () => {
    expect(differenceOf([version(1, 40, [2, 0]), version(3, 20, [14, 1])])).toEqual({
      stage: 'Interview',
      more: 3,
      less: 1,
    });
  });
});
