import type { BrowserContext, Page } from '@playwright/test';
import { expect, type Host, test } from './host-fixture.ts';
import {
  type Asking,
  anotherTab,
  entrySaved,
  entryText,
  openEntry,
  storedText,
  withEntries,
} from './journal-steps.ts';

/** 20 in `npm test`, 200 in `npm run test:deep`: a quarter of them for each way to leave. */
const LEAVES = Number(process.env.REBOUND_LEAVES ?? 20);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Only for what is under way in this moment; what was not sent when the page was left never comes. */
const ARRIVES_MS = 5_000;
/** Below what a browser takes from a page that goes away, and above it. */
const LONG = 55_000;
const TOO_LONG = 65_000;

type Opened = { page: Page; context: BrowserContext; host: Host };
type Place = { page: Page; key: string; other: string };

/** In one turn of the page, so that nothing can happen between the letter and what comes after it. */
async function typeAnd(
  page: Page,
  letter: string,
  then: 'stay' | 'leave' | { press: string },
): Promise<void> {
  await page.evaluate(
    ([typed, next]) => {
      document.execCommand('insertText', false, typed);
      if (next === 'leave') location.assign('about:blank');
      else if (next !== 'stay') document.querySelector<HTMLElement>(next.press)?.click();
    },
    [letter, then] as const,
  );
}

const LEAVING = {
  async 'another entry'({ page, other }: Place, letter: string) {
    const press = `a[href*="${other}"]`;
    await expect(page.locator(press)).toBeVisible();
    await typeAnd(page, letter, { press });
    await expect(entryText(page)).toHaveText('The other entry.');
  },
  async 'another screen'({ page }: Place, letter: string) {
    await typeAnd(page, letter, { press: 'nav a[href$="/board"]' });
    await expect(page.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
  },
  async 'another address'({ page }: Place, letter: string) {
    await typeAnd(page, letter, 'leave').catch(() => {});
    await page.waitForURL('about:blank');
  },
  async 'a closed tab'({ page }: Place, letter: string) {
    await typeAnd(page, letter, 'stay');
    await page.close();
  },
} as const;
type Way = keyof typeof LEAVING;

async function expectArrived(asking: Asking, key: string, text: string): Promise<void> {
  const arrived = expect.poll(() => storedText(asking, key), {
    timeout: ARRIVES_MS,
    intervals: [20, 50, 100],
  });
  await arrived.toBe(text);
}

async function leaveManyTimes({ page, context, host }: Opened, way: Way, begun: string, times: number) {
  const { asking, keys } = await withEntries(page, host, [begun, 'The other entry.']);
  const [key = '', other = ''] = keys;
  const address = `${new URL(page.url()).origin}/#/journal/${key}`;
  const openTab = await anotherTab(context, page);
  let tab = await openTab();
  let text = begun;
  for (let round = 0; round < times; round += 1) {
    const letter = LETTERS[round % LETTERS.length] ?? '';
    if (tab.isClosed()) tab = await openTab();
    await tab.goto(address);
    await expect(entryText(tab)).toHaveText(text);
    await entryText(tab).press('ControlOrMeta+End');
    await LEAVING[way]({ page: tab, key, other }, letter);
    text += letter;
    await expectArrived(asking, key, text);
  }
}

for (const way of ['another entry', 'another screen', 'another address', 'a closed tab'] as const)
  test(`${LEAVES / 4} times one letter is typed, and left at once for ${way} (fault 15)`, async ({
    page,
    context,
    host,
  }) => {
    test.setTimeout(60_000 + LEAVES * 2_000);
    await leaveManyTimes({ page, context, host }, way, 'Text', LEAVES / 4);
  });

test('a letter typed into a long entry is not lost when the tab is closed at once', async ({
  page,
  context,
  host,
}) => {
  await leaveManyTimes({ page, context, host }, 'a closed tab', 'long word '.repeat(LONG / 10).trim(), 2);
});

test('another entry, and the tab closed in the same breath', async ({ page, context, host }) => {
  const { asking, keys } = await withEntries(page, host, ['Text', 'The other entry.']);
  const [key = '', other = ''] = keys;
  const tab = await (await anotherTab(context, page))();
  await tab.goto(`${new URL(page.url()).origin}/#/journal/${key}`);
  await entryText(tab).press('ControlOrMeta+End');
  const press = `a[href*="${other}"]`;
  await expect(tab.locator(press)).toBeVisible();
  await typeAnd(tab, 'a', { press });
  await tab.close();
  await expectArrived(asking, key, 'Texta');
});

test('the page asks before it is closed when more is unsaved than a browser would take', async ({
  page,
  host,
}) => {
  const { asking, keys } = await withEntries(page, host, ['long word '.repeat(TOO_LONG / 10).trim()]);
  const [key = ''] = keys;
  await openEntry(page, key);
  await entryText(page).press('ControlOrMeta+End');
  const asked = page.waitForEvent('dialog');
  await typeAnd(page, 'a', 'stay');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;
  await entrySaved(page);
  await expectArrived(asking, key, `${'long word '.repeat(TOO_LONG / 10).trim()}a`);
});
