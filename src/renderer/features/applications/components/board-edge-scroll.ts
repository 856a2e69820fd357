import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { draggedIds } from './board-drag.ts';

const WIDEST_ZONE = 180;
const FASTEST = 900;
const RAMP_MS = 400;
const FRAME_MS = 1000 / 60;

/**
 * How fast something from `start` to `end` scrolls with the pointer at `at`, in pixels a second: 0 away from its edges,
 * less than 0 towards its start, and fastest from the middle of the zone at an edge outwards.
 */
export function edgeSpeed(at: number, start: number, end: number): number {
  if (at < start || at > end) return 0;
  const zone = Math.min((end - start) / 4, WIDEST_ZONE);
  const depth = Math.max(start + zone - at, at - (end - zone));
  if (depth <= 0) return 0;
  const speed = FASTEST * Math.min(1, depth / (zone / 2));
  return at < start + zone ? -speed : speed;
}

/**
 * Scrolls the columns sideways, and the list under the pointer up and down, while cards are carried near their edges.
 * It works from what each drag event knows already: looking in every frame for what lies under the pointer, as the
 * library for this does, was a third of the script of a drag.
 */
export function scrollNearEdges(columns: HTMLElement): () => void {
  let list: HTMLElement | null = null;
  let down = 0;
  let across = 0;
  let frame = 0;
  let since = 0;
  let last = 0;

  const step = (now: number) => {
    const share = (Math.min(1, (now - since) / RAMP_MS) * Math.min(now - last, FRAME_MS)) / 1000;
    last = now;
    if (down !== 0) list?.scrollBy(0, atLeastOne(down * share));
    if (across !== 0) columns.scrollBy(atLeastOne(across * share), 0);
    frame = requestAnimationFrame(step);
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const steer = (x: number, y: number, target: Element | undefined) => {
    const over = target instanceof HTMLElement && columns.contains(target) ? target : null;
    if (over !== list) stop();
    list = over;
    down = list ? speedDown(list, y) : 0;
    across = target === undefined || list ? speedAcross(columns, x, y) : 0;
    if (down === 0 && across === 0) return stop();
    if (frame !== 0) return;
    since = last = performance.now();
    frame = requestAnimationFrame(step);
  };

  const end = monitorForElements({
    canMonitor: ({ source }) => draggedIds(source.data).length > 0,
    onDrag: ({ location: { current } }) =>
      steer(current.input.clientX, current.input.clientY, current.dropTargets[0]?.element),
    onDropTargetChange: ({ location: { current } }) =>
      steer(current.input.clientX, current.input.clientY, current.dropTargets[0]?.element),
    onDrop: stop,
  });
  return () => {
    stop();
    end();
  };
}

function speedDown(list: HTMLElement, y: number): number {
  const box = list.getBoundingClientRect();
  const speed = edgeSpeed(y, box.top, box.bottom);
  return canGo(speed, list.scrollTop, list.scrollHeight - list.clientHeight) ? speed : 0;
}

function speedAcross(columns: HTMLElement, x: number, y: number): number {
  const box = columns.getBoundingClientRect();
  if (y < box.top || y > box.bottom) return 0;
  const speed = edgeSpeed(x, box.left, box.right);
  if (!canGo(speed, columns.scrollLeft, columns.scrollWidth - columns.clientWidth)) return 0;
  // The open outcomes lie over the right edge.
  return columns.contains(document.elementFromPoint(x, y)) ? speed : 0;
}

function canGo(speed: number, scrolled: number, most: number): boolean {
  return speed < 0 ? scrolled > 0 : speed > 0 && Math.ceil(scrolled) < most;
}

// A smaller step would be rounded away.
function atLeastOne(pixels: number): number {
  return Math.sign(pixels) * Math.max(1, Math.abs(pixels));
}
