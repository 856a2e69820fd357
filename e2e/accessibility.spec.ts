import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openOnBoard } from './board-steps.ts';
import { expect, openApp, test } from './host-fixture.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('on first run', async ({ page, host }) => {
      await openApp(page, host);
      await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible();
      await expectClean(page);
      await page.getByRole('button', { name: 'Start empty' }).click();
      await expect(page.getByRole('link', { name: 'Board', exact: true })).toBeVisible();
      await expectClean(page);
      await page.goto(`${new URL(page.url()).origin}/#/import`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectClean(page);
    });

    test.describe('on the sample', () => {
      test.use({ sample: true });
      test('board, panel, dialog, page, table, Trash and settings', async ({ page, host }) => {
        await openOnBoard(page, host);
        const first = page.getByRole('listitem', { name: /^Service delivery lead,/ });
        await expect(first).toBeVisible();
        await expectClean(page);
        await page.keyboard.press('n');
        await expect(page.getByRole('dialog', { name: 'New application' })).toBeVisible();
        await expectClean(page);
        await page.keyboard.press('Escape');
        await first.focus();
        await page.keyboard.press('Enter');
        const panel = page.getByRole('region', { name: /Service delivery lead/ });
        for (const tab of ['Overview', 'Timeline', 'Posting', 'Interviews']) {
          await panel.getByRole('tab', { name: tab }).click();
          await expectClean(page);
        }
        const origin = new URL(page.url()).origin;
        for (const path of [
          '#/board?view=table',
          '#/trash',
          '#/settings/appearance',
          '#/settings/stages',
          '#/settings/data',
        ]) {
          await page.goto(`${origin}/${path}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectClean(page);
        }
      });
    });
  });
}
