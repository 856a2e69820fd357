import { readFileSync, statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectCleanInBothThemes } from '../axe-steps.ts';
import { addApplication, chooseEmpty, saved } from '../board-steps.ts';
import { type Desktop, expect, test } from '../desktop-fixture.ts';
import { writePersonalFiles } from '../opened-file-steps.ts';

const files = writePersonalFiles();

/** As another start of Rebound with these words, which ends at once and hands them over. */
const startAgain = (desktop: Desktop, ...words: string[]) =>
  desktop.evaluate(({ app }, given) => {
    const argv = ['/usr/bin/rebound', '--original-process-start-time=1', ...JSON.parse(given)];
    app.emit('second-instance', {}, argv, '/', undefined);
  }, JSON.stringify(words));

const columns = (page: Page) => page.getByRole('region', { name: 'Columns' });

test.describe('a start with a file', () => {
  test.use({ opens: [files.list] });

  test('reads the list once the first run is over, and leaves the file as it was', async ({ desktop }) => {
    const { page } = desktop;
    const before = { text: readFileSync(files.list, 'utf8'), changed: statSync(files.list).mtimeMs };
    await page.getByRole('button', { name: 'Start empty' }).click();
    await expect(columns(page)).toBeVisible();
    await expect(page.getByText('Halden Freight').first()).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: /^Import 1/ }).click();
    await expect(page.getByRole('region', { name: 'Done' })).toBeVisible();
    expect({ text: readFileSync(files.list, 'utf8'), changed: statSync(files.list).mtimeMs }).toEqual(before);

    // Here the first screen is on its way when the page hears of the files.
    await desktop.restart({ files: [files.otherList] });
    await expect(columns(desktop.page)).toBeVisible();
    await expect(desktop.page.getByText('Marlin Rail').first()).toBeVisible();
  });
});

test('a later start hands its files over, and a list that is open is not replaced unasked', async ({
  desktop,
}) => {
  const { page } = desktop;
  await chooseEmpty(page);
  await startAgain(desktop, files.list);
  await expect(columns(page)).toBeVisible();

  await startAgain(desktop, `file://${files.otherList}`);
  const waits = page.getByText('more.tsv waits until this is done.');
  await expect(waits).toBeVisible();
  await expect(page.getByText('Halden Freight').first()).toBeVisible();
  await expectCleanInBothThemes(page);
  await page.getByRole('button', { name: 'Read it instead' }).click();
  await expect(page.getByText('Marlin Rail').first()).toBeVisible();
  await expect(waits).toBeHidden();
});

test('an invitation asks for its application and becomes an interview there', async ({ desktop }) => {
  const { page } = desktop;
  await chooseEmpty(page);
  await addApplication(page, { role: 'Planner', company: 'Halden Freight' });
  await addApplication(page, { role: 'Depot manager', company: 'Marlin Rail' });
  await saved(page);
  // As macOS names a file.
  await desktop.evaluate(({ app }, path) => {
    app.emit('open-file', { preventDefault() {} }, path);
  }, files.invitation);
  const opened = page.getByRole('region', { name: 'Opened invitation' });
  // The only one whose company it names.
  await expect(opened.getByLabel('Application')).toHaveValue(/^\d+$/);
  await expect(opened.getByLabel('Application').locator('option:checked')).toHaveText(
    'Depot manager, Marlin Rail',
  );
  await expectCleanInBothThemes(page);
  await opened.getByRole('button', { name: 'Add the interview' }).click();
  await expect(page.getByText('Interview added.')).toBeVisible();
  await expect(opened).toBeHidden();
});

test('e-mails are read for the timelines together, and what cannot be opened is said in a sentence', async ({
  desktop,
}) => {
  const { page } = desktop;
  await chooseEmpty(page);
  await startAgain(desktop, files.mail);
  const mails = page.getByRole('list', { name: 'E-mails' }).getByRole('listitem');
  await expect(mails).toHaveCount(1);
  await startAgain(desktop, files.mail);
  await expect(mails).toHaveCount(2);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Bring the list you already keep' })).toBeVisible();
  await startAgain(desktop, '/nowhere/gone.csv');
  await expect(page.getByRole('status', { name: 'Notice' })).toContainText('could not be read');
});

test('a file waits until the dialog in front is closed', async ({ desktop }) => {
  const { page } = desktop;
  await chooseEmpty(page);
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'New application' });
  await dialog.getByLabel('Company', { exact: true }).fill('Halden Freight');
  await startAgain(desktop, files.list);
  await expect.poll(() => desktop.evaluate(() => true)).toBe(true);
  await expect(page).toHaveURL(/#\/today/);
  await expect(dialog.getByLabel('Company', { exact: true })).toHaveValue('Halden Freight');
  await page.keyboard.press('Escape');
  await expect(columns(page)).toBeVisible();
});
