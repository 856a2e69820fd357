import { card, openOnBoard } from './board-steps.ts';
import { test } from './endings-seed.ts';
import { endingPlace } from './endings-steps.ts';
import { expect } from './host-fixture.ts';

test('a later reply opens it again, and what was said stays on record', async ({ page, host }) => {
  await openOnBoard(page, host);
  await page.getByRole('button', { name: /^Rejected 5/ }).click();
  await card(page, 'Depot manager').click();
  await page.getByLabel('Move to stage').selectOption({ label: 'Interview' });
  await page.getByRole('button', { name: 'It really went back' }).click();
  await page.getByRole('tab', { name: 'Ending' }).click();
  const place = endingPlace(page);
  await expect(place.getByText('This application is open.')).toBeVisible();
  await expect(place.getByText('more hands-on work with SQL reporting')).toBeVisible();
  await page.getByLabel('Move to stage').selectOption({ label: 'Rejected' });
  await expect(place.getByRole('textbox', { name: 'What they said' })).toHaveValue('');
  await expect(place.getByText('more hands-on work with SQL reporting')).toBeVisible();
});
