/** How the cards and columns of a board are found in its page. */
export type BoardMarkup = { card: string; cardId: string; list: string };

/** Times are `performance.now()` of the page in milliseconds; 0 while the thing has not happened. */
type PageProbe = {
  painted: number;
  lastListChange: number;
  released: number;
  frames: number[];
  startFrames(): void;
  stopFrames(): void;
};

declare global {
  interface Window {
    benchProbe: PageProbe;
  }
}

/** Runs in the page ahead of its own scripts: notes when the board is painted, when its lists change, and its frames. */
export function installProbe({ card, list, wanted }: BoardMarkup & { wanted: number }): void {
  let recording = false;
  const probe: PageProbe = {
    painted: 0,
    lastListChange: 0,
    released: 0,
    frames: [],
    startFrames() {
      probe.frames = [];
      recording = true;
      let last = performance.now();
      const tick = () => {
        if (!recording) return;
        const now = performance.now();
        probe.frames.push(now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    },
    stopFrames() {
      recording = false;
    },
  };
  window.benchProbe = probe;

  const waitForCards = () => {
    if (document.querySelectorAll(card).length < wanted) requestAnimationFrame(waitForCards);
    else
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          probe.painted = performance.now();
        }),
      );
  };
  requestAnimationFrame(waitForCards);

  // Beware: what a board writes elsewhere (a notice, a saving status) is no part of the move settling.
  new MutationObserver((changes) => {
    const inList = changes.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest(list);
    });
    if (inList) probe.lastListChange = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  // A native drag takes the later events of the mouse away, so whichever comes first counts.
  for (const type of ['pointerup', 'mouseup', 'drop', 'dragend'])
    window.addEventListener(
      type,
      (event) => {
        probe.released ||= event.timeStamp;
      },
      true,
    );
}

/** Scrolls the first column by `step` pixels a frame, to and fro, and counts frames whose middle showed no card. */
export async function scrollFirstColumn({
  card,
  list,
  step,
  frames,
}: BoardMarkup & { step: number; frames: number }): Promise<{ p95: number; blank: number }> {
  const reach = 12; // More than the gap between two cards.
  const first = document.querySelector(list);
  let scrolled = first?.querySelector(card) ?? null;
  while (scrolled && !(scrolled.scrollHeight > scrolled.clientHeight + 20 && isScrollable(scrolled)))
    scrolled = scrolled.parentElement;
  if (!first || !scrolled) return { p95: Number.NaN, blank: Number.NaN };
  const box = scrolled;
  const { top, height } = box.getBoundingClientRect();
  const middle = top + Math.min(height, window.innerHeight - top) / 2;
  const gaps: number[] = [];
  let blank = 0;
  let direction = 1;
  let last = performance.now();
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const now = performance.now();
    if (frame > 1) {
      gaps.push(now - last);
      const covered = [...first.querySelectorAll(card)].some((element) => {
        const place = element.getBoundingClientRect();
        return place.top <= middle + reach && place.bottom >= middle - reach;
      });
      if (!covered) blank += 1;
    }
    last = now;
    const before = box.scrollTop;
    box.scrollTop += direction * step;
    if (box.scrollTop === before) {
      direction = -direction;
      box.scrollTop += direction * step;
    }
  }
  gaps.sort((a, b) => a - b);
  return { p95: gaps[Math.floor(gaps.length * 0.95)] ?? 0, blank: (100 * blank) / gaps.length };

  function isScrollable(element: Element): boolean {
    return /auto|scroll/.test(getComputedStyle(element).overflowY);
  }
}

/** Rebound opens on Today; here the board is what is measured, so the address goes on there once its key is taken out. */
export function beginOnBoard(): void {
  if (!location.hash.startsWith('#code=')) return;
  const replace = history.replaceState.bind(history);
  history.replaceState = (state, unused, url) => {
    history.replaceState = replace;
    replace(state, unused, `${url ?? ''}#/board`);
  };
}
