import { expectCleanInBothThemes } from './axe-steps.ts';
import { addApplication, saved, startEmpty } from './board-steps.ts';
import { goTo } from './endings-seed.ts';
import { expect, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';
import { localDay } from './local-day.ts';

test('a win is written with W from any screen, by keyboard alone, in own words or from a deed', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await addApplication(page, {
    role: 'Planner',
    company: 'Tidewell',
    stage: 'Applied',
    appliedOn: localDay(),
  });
  await page.keyboard.press('w');
  const dialog = page.getByRole('dialog', { name: 'Add a win' });
  const field = dialog.getByLabel('In your own words');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Write a few words.')).toBeVisible();
  await page.keyboard.type('Asked Jo for a walk');
  await expectCleanInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('w');
  await expect(field).toHaveValue('Asked Jo for a walk');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Win added.')).toBeVisible();

  await page.keyboard.press('w');
  await tabTo(page, dialog.getByRole('button', { name: 'Use: Sent the application to Tidewell' }));
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Sent the application to Tidewell');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('w');
  await expect(field).toHaveValue('');
  await expect(dialog.getByText('From your records')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await goTo(page, '/journal/wins');
  const week = page.getByRole('region', { name: 'This week' });
  await expect(week.getByRole('listitem')).toHaveCount(2);
  await week.getByRole('button', { name: 'Edit: Asked Jo for a walk' }).click();
  await page.getByLabel('In your own words').fill('Asked Jo for a long walk');
  // W is a letter there.
  await page.keyboard.type('w');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(week.getByText('Asked Jo for a long walk', { exact: true })).toBeVisible();
  await expectCleanInBothThemes(page);
  await week.getByRole('button', { name: 'Remove: Asked Jo for a long walk' }).click();
  await expect(week.getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(week.getByRole('listitem')).toHaveCount(2);
  await saved(page);
  await page.reload();
  await expect(week.getByRole('listitem')).toHaveCount(2);

  await week.getByRole('button', { name: 'Remove: Asked Jo for a long walk' }).click();
  const removedWins = page.getByText('Removed wins, 1');
  await removedWins.click();
  const removed = page.getByRole('list', { name: 'Removed wins' });
  await expect(removed.getByRole('listitem')).toHaveCount(1);
  await expectCleanInBothThemes(page);
  await removed.getByRole('button', { name: 'Restore: Asked Jo for a long walk' }).click();
  await expect(week.getByRole('listitem')).toHaveCount(2);
  await expect(removed).toBeHidden();
  await week.getByRole('button', { name: 'Remove: Asked Jo for a long walk' }).click();
  await removedWins.click();
  await removed.getByRole('button', { name: 'Erase: Asked Jo for a long walk' }).click();
  await page
    .getByRole('dialog', { name: 'Erase this for good?' })
    .getByRole('button', { name: 'Erase' })
    .click();
  await expect(removed).toBeHidden();
  await expect(week.getByRole('listitem')).toHaveCount(1);
});
