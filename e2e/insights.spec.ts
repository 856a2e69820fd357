import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { expect, type Host, openApp, test } from './host-fixture.ts';
import { expectFlowExports, expectReachablePoints } from './insights-chart-steps.ts';
import { tabTo } from './keyboard-steps.ts';

async function openInsights(page: Page, host: Host): Promise<void> {
  await openApp(page, host);
  await showInsights(page);
}

async function showInsights(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Insights', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Insights' })).toBeVisible();
}

/** What the marks of a figure say, one after another. */
async function marksOf(figure: Locator): Promise<string[]> {
  await expect(figure.locator('[data-mark]').first()).toBeVisible();
  return figure
    .locator('[data-mark]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
}

/** The rows of the table of a figure, each by its cells. */
async function rowsOf(figure: Locator): Promise<string[][]> {
  return figure
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

/** `Interview: 12 of 35 (about 21 to 51 in 100)` by its name, its numbers and its range; all that was sent has none. */
function shareIn(words: string): string[] {
  const [, name = '', k = '', n = '', range] =
    /^(.*): (\d+) of (\d+)(?: \(about (.*) in 100\))?$/.exec(words) ?? [];
  return [name, k, n, range ?? (Number(n) < 5 ? 'too few' : '')];
}

test.describe('with the sample', () => {
  test.use({ sample: true });

  test('each figure has a name and a table with the numbers of its marks, for whatever period and source', async ({
    page,
    host,
  }) => {
    await openInsights(page, host);
    await expect(page).toHaveTitle('Insights · Rebound');
    const figures = page.getByRole('figure');
    const funnel = page.getByRole('figure', { name: /^\d+ of \d+ reached an interview$/ });
    const sources = page.getByRole('figure', { name: /^Interviews by source/ });
    const weeks = page.getByRole('figure', { name: /^\d+ sent in \d+ of \d+ weeks$/ });
    const marks = {
      funnel: (await marksOf(funnel)).map(shareIn),
      sources: (await marksOf(sources)).map(shareIn),
      weeks: await marksOf(weeks),
    };
    expect(marks.funnel.length).toBeGreaterThan(2);
    expect(marks.funnel.findIndex(([, , , range]) => range === '')).toBe(0);
    expect(marks.sources.length).toBeGreaterThan(1);
    await expectCleanInBothThemes(page);

    const count = await figures.count();
    expect(count).toBeGreaterThanOrEqual(7);
    for (const figure of await figures.all()) {
      const name = (await figure.getByRole('heading').first().textContent()) ?? '';
      await expect(figure).toHaveAccessibleName(name);
      await figure.getByRole('button', { name: 'Show table' }).click();
      await expect(figure.getByRole('table', { name })).toBeVisible();
    }
    expect((await rowsOf(funnel)).map(([name, k, n, , range]) => [name, k, n, range])).toEqual(marks.funnel);
    const drawn = (await rowsOf(sources)).filter(([, , , , range]) => range !== 'too few');
    expect(drawn.map(([name, sent, , k, range]) => [name, k, sent, range])).toEqual(marks.sources);
    const rows = await rowsOf(weeks);
    expect(rows).toHaveLength(marks.weeks.length);
    for (const [at, [week, sent, interviews, heard]] of rows.entries())
      expect(marks.weeks[at]).toMatch(
        sent === '0' && interviews === '0' && heard === '0'
          ? `Week of ${week}: nothing noted`
          : new RegExp(
              `^Week of ${week}: ${sent} sent, ${interviews} interviews?, heard back ${heard} times?$`,
            ),
      );
    await expectCleanInBothThemes(page);

    const sent = page.getByRole('status', { name: 'Sent' });
    const before = (await sent.textContent()) ?? '';
    await page.getByLabel('Period').selectOption('Last 30 days');
    await expect(sent).not.toHaveText(before);
    const inMonth = Number.parseInt((await sent.textContent()) ?? '', 10);
    await expect(page.getByRole('figure', { name: `of ${inMonth} reached an interview` })).toBeVisible();
    await page.goBack();
    await expect(sent).toHaveText(before);

    const [[source = '', , of] = []] = marks.sources;
    await page.getByRole('button', { name: 'All sources' }).click();
    await page.getByRole('checkbox', { name: source }).check();
    await page.keyboard.press('Escape');
    await expect(sent).toHaveText(`${of} applications sent`);
    await expect(page.getByRole('figure', { name: `${source}: ` })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`source=${encodeURIComponent(source).replaceAll('%20', '\\+')}`));
  });

  test('everything is reached by keyboard, saved as numbers, and printed with its tables', async ({
    page,
    host,
  }) => {
    await openInsights(page, host);
    const funnel = page.getByRole('figure', { name: /reached an interview$/ });
    const [first, second] = await marksOf(funnel);
    await tabTo(page, page.getByLabel('Whose themes'));
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/grade=feedback/);
    await tabTo(page, funnel.getByRole('button', { name: /^How it is counted/ }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('95 % Wilson interval').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(funnel.getByRole('button', { name: /^How it is counted/ })).toBeFocused();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Picture, SVG' })).toBeVisible();
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Data, CSV' }).press('Enter');
    const csv = await readFile(await (await saving).path(), 'utf8');
    await tabTo(page, funnel.getByRole('img', { name: first }));
    await page.keyboard.press('ArrowDown');
    await expect(funnel.getByRole('img', { name: second })).toBeFocused();
    const weeks = page.getByRole('figure', { name: /^\d+ sent in/ });
    const [week, next] = await marksOf(weeks);
    await weeks.getByRole('img', { name: week }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(weeks.getByRole('img', { name: next })).toBeFocused();
    expect(csv.split('\r\n')[1]?.split(',').slice(0, 3)).toEqual(shareIn(first ?? '').slice(0, 3));

    await expectReachablePoints(page);
    await expectFlowExports(page);

    await page.getByRole('link', { name: 'Print' }).focus();
    const names = await page.getByRole('figure').getByRole('heading').allTextContents();
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-print-ready', 'true');
    await expect(page.getByRole('figure').getByRole('heading')).toHaveText(names);
    await expect(page.getByRole('table', { name: /reached an interview$/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Show table' })).toHaveCount(0);
    expect((await marksOf(funnel)).map(shareIn)).toEqual(
      (await rowsOf(funnel)).map(([name, k, n, , range]) => [name, k, n, range]),
    );
    await expectCleanInBothThemes(page);
  });
});

test('an empty profile is told what Insights is for', async ({ page, host }) => {
  await openApp(page, host);
  await page.getByRole('button', { name: 'Start empty' }).click();
  await showInsights(page);
  await expect(page.getByRole('heading', { name: 'Nothing sent yet' })).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
  await expectCleanInBothThemes(page);
  await page.getByRole('link', { name: 'Open the board' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
});
