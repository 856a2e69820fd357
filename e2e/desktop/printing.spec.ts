import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { addApplication, card, chooseEmpty } from '../board-steps.ts';
import { expect, isElectron, onlyWithStandIn, test } from '../desktop-fixture.ts';

const DEPOT = { role: 'Depot manager', company: 'Marlin Rail' };

async function openPrintPage(page: Page): Promise<void> {
  await chooseEmpty(page);
  await addApplication(page, DEPOT);
  await card(page, DEPOT.role).click();
  await page
    .getByRole('region', { name: /^Depot manager,/ })
    .getByRole('button', { name: 'More actions' })
    .click();
  await page.getByRole('menuitem', { name: 'Print…' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-print-ready', 'true');
}

test('an application is saved as a PDF where the person says, and nothing else is left there', async ({
  desktop,
}) => {
  const folder = join(desktop.dataDir, 'letters');
  const file = join(folder, 'depot.pdf');
  await mkdir(folder);
  await openPrintPage(desktop.page);
  await desktop.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await desktop.page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(desktop.page.getByText('depot.pdf')).toBeVisible();

  const bytes = await readFile(file);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeGreaterThan(1024);
  expect(await readdir(folder)).toEqual(['depot.pdf']);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toContain(DEPOT.role);
  expect(text).not.toContain('Save as PDF');
  expect((await pdf.getMarkInfo())?.Marked).toBe(true);
  // A4, in points.
  expect((await pdf.getPage(1)).view.slice(2).map(Math.round)).toEqual([595, 842]);
  // The window it was laid out in is gone.
  expect(await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('who cancels the dialog gets no file and no complaint', async ({ desktop }) => {
  await openPrintPage(desktop.page);
  await desktop.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => {
      Reflect.set(globalThis, 'asked', true);
      return { canceled: true, filePath: '' };
    };
  });
  await desktop.page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect.poll(() => desktop.evaluate(() => Reflect.get(globalThis, 'asked'))).toBe(true);
  await expect(desktop.page.getByRole('button', { name: 'Save as PDF' })).toBeEnabled();
  await expect(desktop.page.getByText(/could not/)).toHaveCount(0);
});

test(`printing opens the system’s dialog on the page laid out${onlyWithStandIn('a dialog of the system would wait for a person')}`, async ({
  desktop,
}) => {
  test.skip(isElectron);
  await openPrintPage(desktop.page);
  await desktop.page.getByRole('button', { name: 'Print', exact: true }).click();
  const prints = () => desktop.evaluate((electron) => Reflect.get(electron, 'recorded').print);
  await expect.poll(prints).toEqual([[{ printBackground: true, usePrinterDefaultPageSize: true }]]);
  const windows = await desktop.evaluate((electron) => Reflect.get(electron, 'recorded').BrowserWindow);
  expect(windows).toHaveLength(2);
  expect(windows[1][0].show).toBe(false);
  expect(windows[1][0].webPreferences).toEqual(windows[0][0].webPreferences);
});
