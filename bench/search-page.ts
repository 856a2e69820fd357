import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import type { SearchOrder, SearchQuery } from './search-queries.ts';

const WINDOW = { width: 1440, height: 900 };
const QUIET_MS = 60;

declare global {
  interface Window {
    searchProbe: { pressed: number; painted: number };
  }
}

/** Opens the palette in a window of its own, ready to measure. */
export async function openPalettePage(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: WINDOW })).newPage();
  await page.addInitScript(installSearchProbe);
  await page.goto(address);
  await page.getByRole('link', { name: 'Board', exact: true }).waitFor();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').waitFor();
  return page;
}

/** From the last key of the text to the frame that shows its hits, in milliseconds. */
export async function measureKey(page: Page, query: SearchQuery, order: SearchOrder): Promise<number> {
  const name = order === 'newest' ? 'Newest first' : 'Best match';
  await page.getByRole('radio', { name }).check({ force: true });
  const field = page.getByRole('combobox');
  await field.fill(query.typed.slice(0, -1));
  await waitForHits(page);
  await wait(QUIET_MS);
  await page.evaluate(() => {
    window.searchProbe.pressed = 0;
  });
  await field.press(query.typed.slice(-1));
  await waitForHits(page);
  return page.evaluate(() => window.searchProbe.painted - window.searchProbe.pressed);
}

/** Nothing is on its way any more, and the last change was painted. */
async function waitForHits(page: Page): Promise<void> {
  await page.waitForFunction(
    (quiet) => {
      const { pressed, painted } = window.searchProbe;
      const isBehind = document.querySelector('[role="dialog"] [aria-busy="true"]') !== null;
      return !isBehind && painted > pressed && performance.now() - painted > quiet;
    },
    QUIET_MS,
    { polling: 20 },
  );
}

/** Runs in the page ahead of its own scripts: notes the last key and the frame after each change of the hits. */
function installSearchProbe(): void {
  const probe = { pressed: 0, painted: 0 };
  window.searchProbe = probe;
  window.addEventListener(
    'keydown',
    (event) => {
      probe.pressed = event.timeStamp;
    },
    true,
  );
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    probe.painted = performance.now();
  };
  new MutationObserver((changes) => {
    const inPalette = changes.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest('[role="dialog"]');
    });
    // A message sent from within a frame arrives after that frame was drawn.
    if (inPalette) requestAnimationFrame(() => channel.port2.postMessage(null));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
