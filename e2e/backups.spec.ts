import { expectCleanInBothThemes } from './axe-steps.ts';
import { addApplication, card, openBoard, startEmpty } from './board-steps.ts';
import { expect, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

const FIRST = { role: 'Depot manager', company: 'Marlin Rail' };
const SECOND = { role: 'Service planner', company: 'Tidewell' };

test('back up, add something, restore, and go back, by keyboard alone where it is done', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await addApplication(page, FIRST);
  const origin = new URL(page.url()).origin;
  const openData = () => page.goto(`${origin}/#/settings/data`);
  const rows = page.getByRole('list', { name: 'Backups' }).getByRole('listitem');
  const dialog = page.getByRole('dialog');

  await openData();
  await tabTo(page, page.getByRole('button', { name: 'Back up now' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('The backup is made and checked.')).toBeVisible();
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('1 application, 0 journal entries');
  await expect(rows).toContainText('checked, whole');

  await addApplication(page, SECOND);
  await openData();
  await tabTo(page, page.getByRole('button', { name: /^Restore…/ }));
  await expectCleanInBothThemes(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Since it was made: 1 application added.');
  await expect(dialog.getByRole('button', { name: 'Keep it as it is' })).toBeFocused();
  await expectCleanInBothThemes(page, { include: '[role="dialog"]' });
  await tabTo(page, dialog.getByRole('button', { name: 'Restore', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Restored.', { exact: false })).toBeVisible();
  await openBoard(page);
  await expect(card(page, FIRST.role)).toBeVisible();
  await expect(card(page, SECOND.role)).toHaveCount(0);

  await openData();
  await expect(rows).toHaveCount(2);
  await tabTo(page, page.getByRole('button', { name: 'Go back to before the restore' }));
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(dialog).toBeHidden();
  await openBoard(page);
  await expect(card(page, SECOND.role)).toBeVisible();
  await expect(card(page, FIRST.role)).toBeVisible();
});
