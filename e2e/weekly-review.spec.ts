import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { addApplication, saved, startEmpty } from './board-steps.ts';
import { goTo } from './endings-seed.ts';
import { expect, test } from './host-fixture.ts';
import { localDay } from './local-day.ts';

async function pagesOf(page: Page): Promise<number> {
  await expect(page.locator('html')).toHaveAttribute('data-print-ready', 'true');
  const bytes = await page.pdf({ preferCSSPageSize: true });
  return (await getDocumentProxy(new Uint8Array(bytes))).numPages;
}

test('a review takes facts over, is saved as it is written, opens again, and is one page on paper', async ({
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
  await page.getByLabel('In your own words').fill('Rested on purpose');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  await goTo(page, '/journal/review');
  await page.getByRole('button', { name: 'Take over into “Three wins”' }).click();
  await page.getByRole('button', { name: 'Take over into “Sent, heard, waiting”' }).click();
  const wins = page.getByRole('textbox', { name: 'Three wins' });
  const facts = page.getByRole('textbox', { name: 'Sent, heard, waiting' });
  await expect(wins).toHaveValue('- Rested on purpose');
  await expect(facts).toHaveValue(/^- Sent: Planner, @Tidewell, .+\n- Waiting now: 1 application is open$/);
  const restDay = page.getByRole('textbox', { name: 'Rest day' });
  await restDay.click();
  await page.keyboard.type('Sunday.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('All of it.');
  await expect(restDay).toHaveValue('Sunday.\nAll of it.');
  await expectCleanInBothThemes(page);
  await saved(page);

  await page.reload();
  await expect(restDay).toHaveValue('Sunday.\nAll of it.');
  await expect(facts).toHaveValue(/@Tidewell/);
  await restDay.fill('Saturday.');
  await page.getByRole('link', { name: 'Print…' }).click();
  await expect(page.getByText('Saturday.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Three wins',
    'Sent, heard, waiting',
    'Rest day',
  ]);
  expect(await pagesOf(page)).toBe(1);
  await page.getByLabel('Paper').selectOption('letter');
  expect(await pagesOf(page)).toBe(1);
  await expectCleanInBothThemes(page);

  await page.getByRole('button', { name: 'Back' }).click();
  await expect(restDay).toHaveValue('Saturday.');

  // One review, however often it was opened: the second entry of the journal is not there.
  await goTo(page, '/print/journal/entries?ids=1,2');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText('@Tidewell');
  expect(await pagesOf(page)).toBe(1);
  await expectCleanInBothThemes(page);
});
