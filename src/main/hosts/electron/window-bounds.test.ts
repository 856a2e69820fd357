import { describe, expect, it } from 'vitest';
import { placeWindow } from './window-bounds.ts';

const main = { x: 0, y: 25, width: 1_920, height: 1_055 };
const right = { x: 1_920, y: 0, width: 1_280, height: 1_024 };

describe('where the window opens', () => {
  it('is the middle of the main screen at first', () => {
    expect(placeWindow(null, [main, right])).toEqual({ x: 320, y: 143, width: 1_280, height: 820 });
  });

  it('is where it was left, on any screen', () => {
    const left = { x: 2_000, y: 40, width: 900, height: 700 };
    expect(placeWindow(left, [main, right])).toEqual(left);
  });

  it('is the main screen again once the other screen is gone', () => {
    const left = { x: 2_000, y: 40, width: 900, height: 700 };
    expect(placeWindow(left, [main])).toEqual({ x: 510, y: 203, width: 900, height: 700 });
  });

  it.each([
    { x: 1_900, y: 100, width: 900, height: 700 },
    { x: -880, y: 100, width: 900, height: 700 },
    { x: 100, y: -200, width: 900, height: 700 },
    { x: 100, y: 1_070, width: 900, height: 700 },
  ])('is brought back when its top edge is out of reach: %j', (left) => {
    expect(placeWindow(left, [main])).toEqual({ x: 510, y: 203, width: 900, height: 700 });
  });

  it('fits a screen that is smaller now', () => {
    expect(placeWindow({ x: 0, y: 30, width: 3_000, height: 2_000 }, [main])).toMatchObject({
      width: 1_920,
      height: 1_055,
    });
    expect(placeWindow({ x: 0, y: 30, width: 10, height: 10 }, [main])).toMatchObject({
      width: 480,
      height: 400,
    });
  });

  it('is somewhere even without a screen', () => {
    expect(placeWindow(null, [])).toEqual({ x: 0, y: 0, width: 1_280, height: 820 });
  });
});
