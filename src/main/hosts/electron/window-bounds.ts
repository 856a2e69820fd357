/** In device-independent pixels. */
export type Box = { x: number; y: number; width: number; height: number };

const USUAL = { width: 1_280, height: 820 };
export const SMALLEST_WINDOW = { width: 480, height: 400 };
/** This much of the window's top edge has to be in reach, so that it can be dragged. */
const GRIP = { width: 120, height: 40 };

/**
 * Where the window opens: where it was left, unless that screen is gone or smaller now. `screens` are the work
 * areas, the main one first.
 */
export function placeWindow(left: Box | null, screens: readonly Box[]): Box {
  const main = screens[0] ?? { x: 0, y: 0, ...USUAL };
  if (left === null) return centre(USUAL, main);
  const home = screens.find((screen) => isInReach(left, screen));
  return home ? { ...left, ...fitted(left, home) } : centre(left, main);
}

function isInReach(window: Box, screen: Box): boolean {
  const shared = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return shared >= GRIP.width && window.y >= screen.y && window.y + GRIP.height <= screen.y + screen.height;
}

function centre(size: Pick<Box, 'width' | 'height'>, screen: Box): Box {
  const { width, height } = fitted(size, screen);
  return {
    x: Math.round(screen.x + (screen.width - width) / 2),
    y: Math.round(screen.y + (screen.height - height) / 2),
    width,
    height,
  };
}

function fitted(size: Pick<Box, 'width' | 'height'>, screen: Box): Pick<Box, 'width' | 'height'> {
  return {
    width: Math.min(Math.max(size.width, SMALLEST_WINDOW.width), screen.width),
    height: Math.min(Math.max(size.height, SMALLEST_WINDOW.height), screen.height),
  };
}
