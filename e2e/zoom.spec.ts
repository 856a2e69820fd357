import type { Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { expect, openApp, test } from './host-fixture.ts';

// A window of 1280 by 800 at 200 %: half as many CSS pixels, each drawn twice as large.
test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2, sample: true });

const SCREENS = [
  ...['today', 'today/quiet', 'board', 'board?view=table', 'applications/new', 'trash', 'import'],
  ...['journal', 'journal/new', 'journal/review', 'journal/wins', 'journal/private'],
  ...['endings', 'endings/to_review', 'endings/themes', 'endings/themes/skill_gap', 'endings/actions'],
  ...['growth/skills', 'growth/materials', 'growth/practice', 'growth/goals'],
  ...['network/people', 'network/events', 'network/communities', 'calendar', 'insights'],
  ...['reports', 'reports/work-search', 'reports/work-search/log', 'support'],
  ...['settings/appearance', 'settings/stages', 'settings/privacy', 'settings/data'],
];

/** What sticks out to the right of the window where nothing scrolls, or out of the bar above a screen. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean => {
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      return false;
    };
    const isOut = (element: Element): boolean => {
      const { right, bottom } = element.getBoundingClientRect();
      const bar = element.closest('main > header, main > * > header')?.getBoundingClientRect();
      return (bar !== undefined && bottom > bar.bottom + 1) || (right > wide + 1 && !scrolls(element));
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getClientRects().length > 0 && element.closest('svg') === null)
      .filter(isOut)
      .map((element) => `${element.tagName} ${(element.textContent ?? '').slice(0, 40)}`);
  });
}

// Every fourth screen in `npm test`, each in `npm run test:deep`.
const looked = SCREENS.filter((_, at) => process.env.REBOUND_ZOOM === 'all' || at % 4 === 0);

test(`at 200 % ${looked.length} of ${SCREENS.length} screens keep within the window, and axe finds nothing in either theme`, async ({
  page,
  host,
}) => {
  test.setTimeout(60_000 + looked.length * 20_000);
  await openApp(page, host);
  const screens = page.getByRole('navigation', { name: 'Screens' });
  await screens.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  const origin = new URL(page.url()).origin;
  for (const screen of looked) {
    await page.goto(`${origin}/#/${screen}`);
    await page.reload();
    await expect(screens).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible();
    expect(await outside(page), screen).toEqual([]);
    await expectCleanInBothThemes(page);
  }
});
