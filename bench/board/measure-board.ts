import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { type BoardMarkup, beginOnBoard, installProbe, scrollFirstColumn } from './page-probe.ts';

const WINDOW = { width: 1600, height: 900 };
const CARDS_ON_SCREEN = 30;
const STEPS = 24;
const QUIET_MS = 400;
const FRAMES = 92;

/** One board: where a window of it opens, and how its cards and columns are found. */
export type BoardPage = { markup: BoardMarkup; open: (count: number) => Promise<string> };

/** One run; times in milliseconds, the heap in megabytes, blanks in per cent of the frames. */
export type BoardRun = {
  paintedFromStart: number;
  paintedFromData: number;
  heap: number;
  elements: number;
  dropToSettled: number;
  dragCpu: number;
  worstDragFrame: number;
  scrollP95: number;
  blankAt60: number;
  blankAt400: number;
};

/** Opens the board in a window that knows nothing yet, drags one card over two columns, and scrolls. */
export async function measureBoard(
  browser: Browser,
  board: BoardPage,
  count: number,
): Promise<{ run: BoardRun; scripts: string[] }> {
  const { markup } = board;
  const context = await browser.newContext({ viewport: WINDOW });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.addInitScript(installProbe, { ...markup, wanted: CARDS_ON_SCREEN });
    await page.addInitScript(beginOnBoard);
    await page.goto(await board.open(count), { waitUntil: 'commit' });
    await page.waitForFunction(() => window.benchProbe?.painted > 0, null, { polling: 50 });
    const [painted, arrived, scripts] = await page.evaluate(
      () =>
        [
          window.benchProbe.painted,
          performance.getEntriesByName('board-data')[0]?.startTime ?? Number.NaN,
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => name.endsWith('.js')),
        ] as const,
    );
    await wait(QUIET_MS);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap = 0 } = await readMetrics(session);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const drag = await dragCard(page, session, markup);
    const slow = await page.evaluate(scrollFirstColumn, { ...markup, step: 60, frames: FRAMES });
    const fast = await page.evaluate(scrollFirstColumn, { ...markup, step: 400, frames: FRAMES });
    const run = {
      paintedFromStart: painted,
      paintedFromData: painted - arrived,
      heap: heap / 2 ** 20,
      elements,
      ...drag,
      scrollP95: fast.p95,
      blankAt60: slow.blank,
      blankAt400: fast.blank,
    };
    return { run, scripts: [...scripts] };
  } finally {
    await context.close();
  }
}

/** The second card of the first column, and a place at the third row of the third column, in page pixels. */
export async function findDrag(page: Page, markup: BoardMarkup) {
  return page.evaluate(({ card, cardId, list }) => {
    const [first, , third] = document.querySelectorAll(list);
    const dragged = first?.querySelectorAll(card)[1];
    if (!third || !dragged) throw new Error('The board has no third column or no second card.');
    const from = dragged.getBoundingClientRect();
    const to = third.getBoundingClientRect();
    return {
      id: dragged.getAttribute(cardId) ?? '',
      from: { x: from.x + from.width / 2, y: from.y + 24 },
      to: { x: to.x + to.width / 2, y: Math.min(to.y + 170, innerHeight - 40) },
    };
  }, markup);
}

/** Moves the pressed mouse over two columns, a step a frame, and stops above the place without letting go. */
export async function carryCard(page: Page, { from, to }: Awaited<ReturnType<typeof findDrag>>) {
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 3);
  await page.mouse.move(from.x + 14, from.y + 6);
  for (let step = 1; step <= STEPS; step += 1) {
    const share = step / STEPS;
    await page.mouse.move(
      from.x + 14 + (to.x - from.x - 14) * share,
      from.y + 6 + (to.y - from.y - 6) * share,
    );
    await wait(16);
  }
  await page.mouse.move(to.x + 2, to.y + 2);
  await wait(50);
}

/** Whether the card stands in the third column. */
export async function isInThirdColumn(page: Page, markup: BoardMarkup, id: string): Promise<boolean> {
  return page.evaluate(
    ({ list, cardId, id }) =>
      document.querySelectorAll(list)[2]?.querySelector(`[${cardId}="${id}"]`) != null,
    { ...markup, id },
  );
}

async function dragCard(page: Page, session: CDPSession, markup: BoardMarkup) {
  const drag = await findDrag(page, markup);
  await page.mouse.move(drag.from.x, drag.from.y);
  await wait(60);
  const before = await readMetrics(session);
  await page.evaluate(() => {
    window.benchProbe.released = 0;
    window.benchProbe.startFrames();
  });
  await carryCard(page, drag);
  await page.mouse.up();
  await page.waitForFunction(
    (quiet) => {
      const { released, lastListChange } = window.benchProbe;
      return released > 0 && performance.now() - Math.max(lastListChange, released) > quiet;
    },
    QUIET_MS,
    { polling: 50 },
  );
  const after = await readMetrics(session);
  if (!(await isInThirdColumn(page, markup, drag.id))) throw new Error('The drag did not arrive.');
  const { settled, frames } = await page.evaluate(() => {
    const probe = window.benchProbe;
    probe.stopFrames();
    return { settled: probe.lastListChange - probe.released, frames: probe.frames.slice(1) };
  });
  return {
    dropToSettled: settled,
    dragCpu: 1000 * ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)),
    worstDragFrame: Math.max(...frames),
  };
}

async function readMetrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
