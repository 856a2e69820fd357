import type { Page } from '@playwright/test';
import { docxOf, pdfOf } from '../src/main/features/materials/materials-test-setup.ts';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { openOnBoard } from './board-steps.ts';
import { expect, openApp, test } from './host-fixture.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function chooseFile(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await choosing).setFiles(file);
}

test.describe('own files', () => {
  // The refused file is one.
  test.use({ expectedFaults: /400 \(Bad Request\)/ });

  test('become versions that are read, compared and refused with a sentence', async ({ page, host }) => {
    await openApp(page, host);
    await page.getByRole('button', { name: 'Start empty' }).click();
    await page.getByRole('link', { name: 'Growth', exact: true }).click();
    await page.getByRole('tab', { name: 'Materials' }).click();
    await page.getByRole('button', { name: 'Add a material' }).click();
    const buffer = Buffer.from(docxOf(['Runs a depot', 'Plans rotas'], { macros: true }));
    await chooseFile(page, { name: 'Resume.docx', mimeType: WORD, buffer });
    await expect(page.getByLabel('Text of this version')).toHaveText('Runs a depot\n\nPlans rotas');
    await expect(page.getByText('It holds macros. Rebound ignores them')).toBeVisible();

    await page.getByRole('textbox', { name: 'A note' }).fill('Name the peak');
    await page.getByRole('button', { name: 'Add the note' }).click();
    await page.getByRole('button', { name: 'Add a version' }).click();
    await page
      .getByRole('group', { name: 'Edit notes it takes care of' })
      .getByLabel('Name the peak')
      .check();
    await chooseFile(page, {
      name: 'cat.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from([0, 1, 2, 3]),
    });
    await expect(page.getByRole('alert').filter({ hasText: 'this is another kind' })).toBeVisible();
    const pdf = pdfOf(['Runs two depots', 'Plans rotas']);
    await chooseFile(page, { name: 'Resume.pdf', mimeType: 'application/pdf', buffer: pdf });
    await expect(page.getByRole('heading', { name: 'Version 2' })).toBeVisible();
    await expect(page.getByText('Done in version 2')).toBeVisible();

    await page.getByLabel('Show', { exact: true }).selectOption('What changed against version 1');
    await expect(page.locator('ins')).toContainText(['two depots']);
    await expect(page.locator('del')).toContainText(['a depot']);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy of Resume.pdf' }).click();
    const chunks = [];
    for await (const chunk of await (await saving).createReadStream()) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(pdf)).toBe(true);
  });
});

test.describe('the sample', () => {
  test.use({ sample: true });

  test('holds an advert against a version, keeps what is said of it, and writes a letter', async ({
    page,
    host,
  }) => {
    await openOnBoard(page, host);
    await page.getByText('Copperfield Transit').first().click();
    await page.getByRole('tab', { name: 'Materials' }).click();
    await expect(page.getByText('2 of 3 must-haves shown.')).toBeVisible();
    const advert = page.getByRole('region', { name: 'The advert' });
    await expect(advert.locator('mark').first()).toContainText(/, line \d/);
    await page
      .getByLabel('How it stands: Knowledge of operator licensing')
      .selectOption('Shown in this version');
    await expect(page.getByText('3 of 3 must-haves shown.')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByText('2 of 3 must-haves shown.')).toBeVisible();
    await page.getByLabel('Held against').selectOption('Resume, version 2, results first');
    await expect(page.getByText('0 of 3 must-haves shown; 3 not said yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Draft a letter' }).click();
    await expect(page.getByLabel('The text')).toHaveValue(/Depot manager at Copperfield Transit/);
    await expect(page.getByText('Still to fill: [name]')).toBeVisible();
  });

  test('gives a removed material back, and erases it when asked', async ({ page, host }) => {
    await openApp(page, host);
    await page.getByRole('link', { name: 'Growth', exact: true }).click();
    await page.getByRole('tab', { name: 'Materials' }).click();
    const resume = page.getByRole('link', { name: 'Resume', exact: true });
    await resume.click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('Removed, 1').click();
    await expect(resume).toBeHidden();
    await page.getByRole('button', { name: 'Restore: Resume' }).click();
    await expect(resume).toBeVisible();
    await expect(page.getByText('Removed, 1')).toBeHidden();
    await resume.click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('Removed, 1').click();
    await page.getByRole('button', { name: 'Erase: Resume' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
    await expect(page.getByText('Removed, 1')).toBeHidden();
    await expect(resume).toBeHidden();
  });

  test('has nothing for axe in either theme', async ({ page, host }) => {
    await openApp(page, host);
    await page.getByRole('link', { name: 'Growth', exact: true }).click();
    await page.getByRole('tab', { name: 'Materials' }).click();
    await expectCleanInBothThemes(page);
    await page.getByRole('link', { name: 'Resume', exact: true }).click();
    await page.getByLabel('Show', { exact: true }).selectOption({ index: 1 });
    await expect(page.locator('del').first()).toBeVisible();
    await expectCleanInBothThemes(page);
    await page.getByRole('button', { name: /^Show all/ }).click();
    await page.getByRole('link', { name: 'Depot manager, Copperfield Transit' }).click();
    await expect(page.getByRole('region', { name: 'The advert' })).toBeVisible();
    await expectCleanInBothThemes(page);
  });
});
