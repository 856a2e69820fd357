import { describe, expect, it } from 'vitest';
import { edgeSpeed } from './board-edge-scroll.ts';

describe('edgeSpeed', () => {
  it('is still away from the edges and outside', () => {
    for (const at of [-1, 180, 500, 820, 1001]) expect(edgeSpeed(at, 0, 1000)).toBe(0);
  });

  it('goes towards the near edge, faster the nearer', () => {
    expect(edgeSpeed(135, 0, 1000)).toBe(-450);
    expect(edgeSpeed(865, 0, 1000)).toBe(450);
    expect(edgeSpeed(60, 0, 1000)).toBe(-900);
    expect(edgeSpeed(0, 0, 1000)).toBe(-900);
    expect(edgeSpeed(1000, 0, 1000)).toBe(900);
  });

  it('keeps half of a small list still', () => {
    expect(edgeSpeed(49, 0, 200)).toBeLessThan(0);
    expect(edgeSpeed(100, 0, 200)).toBe(0);
    expect(edgeSpeed(151, 0, 200)).toBeGreaterThan(0);
  });
});
