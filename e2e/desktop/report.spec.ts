import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addApplication, chooseEmpty } from '../board-steps.ts';
import { expect, test } from '../desktop-fixture.ts';
import { PAPERS, readPdf } from '../pdf-steps.ts';

test('the progress report is saved as a PDF with the head, period and paper chosen', async ({ desktop }) => {
  const { page } = desktop;
  const folder = join(desktop.dataDir, 'letters');
  const file = join(folder, 'report.pdf');
  await mkdir(folder);
  await chooseEmpty(page);
  await addApplication(page, { role: 'Küchenleitung', company: 'Marlin Rail', stage: 'Applied' });
  await page.getByRole('link', { name: 'Reports', exact: true }).click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.getByLabel('Your name').fill('Zoë Ängström');
  await page.getByLabel('Paper').selectOption({ label: 'Letter' });
  await expect(page).toHaveURL(/from=1900-01-01&.*paper=letter/);
  await expect(page.locator('html')).toHaveAttribute('data-print-ready', 'true');
  await desktop.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('report.pdf')).toBeVisible();

  expect(await readdir(folder)).toEqual(['report.pdf']);
  const { all, sizes, tagged } = await readPdf(await readFile(file));
  // The name was typed right before; what is printed is what was stored then.
  for (const part of ['Progress report', 'Zoë Ängström', 'Küchenleitung', 'All, up to', 'Page 1 of 1'])
    expect(all).toContain(part);
  expect(all).toContain('With fewer than 5 sent, only counts are shown.');
  expect(all).not.toContain('Save as PDF');
  expect(tagged).toBe(true);
  expect(sizes).toEqual([PAPERS.Letter]);
});
