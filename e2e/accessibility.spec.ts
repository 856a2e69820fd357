import { expectCleanInBothThemes } from './axe-steps.ts';
import { openOnBoard } from './board-steps.ts';
import { expect, openApp, test } from './host-fixture.ts';

test.describe('axe finds nothing in either theme', () => {
  test('on first run', async ({ page, host }) => {
    await openApp(page, host);
    await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible();
    await expectCleanInBothThemes(page);
    await page.getByRole('button', { name: 'Start empty' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^\w+day / })).toBeVisible();
    await expectCleanInBothThemes(page);
    await page.goto(`${new URL(page.url()).origin}/#/import`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectCleanInBothThemes(page);
  });

  test.describe('on the sample', () => {
    test.use({ sample: true });
    test('board, panel, dialog, page, table, Trash and settings', async ({ page, host }) => {
      await openOnBoard(page, host);
      const first = page.getByRole('listitem', { name: /^Service delivery lead,/ });
      await expect(first).toBeVisible();
      await expectCleanInBothThemes(page);
      await page.keyboard.press('n');
      await expect(page.getByRole('dialog', { name: 'New application' })).toBeVisible();
      await expectCleanInBothThemes(page);
      await page.keyboard.press('Escape');
      await first.focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('region', { name: /Service delivery lead/ });
      for (const tab of ['Overview', 'Timeline', 'Posting', 'Interviews']) {
        await panel.getByRole('tab', { name: tab }).click();
        await expectCleanInBothThemes(page);
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
        await expectCleanInBothThemes(page);
      }
    });
  });
});
