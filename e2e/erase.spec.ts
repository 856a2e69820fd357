import { expectCleanInBothThemes } from './axe-steps.ts';
import { addApplication, startEmpty } from './board-steps.ts';
import { expect, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

test('erase everything: only after the word, by keyboard alone, and another window starts empty too', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await addApplication(page, { role: 'Depot manager', company: 'Marlin Rail' });
  const opened = page.waitForEvent('popup');
  // A window that is opened by this one has its key.
  await page.evaluate(() => window.open(`${location.origin}/#/board`));
  const other = await opened;
  await expect(other.getByRole('heading', { level: 1, name: 'Board', exact: true })).toBeVisible();

  await page.goto(`${new URL(page.url()).origin}/#/settings/data`);
  await tabTo(page, page.getByRole('button', { name: 'Erase everything…' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Keep everything' })).toBeFocused();
  const erase = dialog.getByRole('button', { name: 'Erase everything' });
  await expect(erase).toBeDisabled();
  await expectCleanInBothThemes(page, { include: '[role="dialog"]' });
  await tabTo(page, dialog.getByRole('textbox'));
  await page.keyboard.type('erase');
  await tabTo(page, erase);
  await page.keyboard.press('Enter');
  for (const window of [page, other])
    await expect(window.getByRole('button', { name: 'Start empty' })).toBeVisible();
});
