import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestApp } from '../src/main/app-for-tests.ts';
import { leadingTo } from '../src/main/features/work-search/work-search-test-setup.ts';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { goTo } from './endings-seed.ts';
import { test as base, expect, openApp } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';
import { localDay } from './local-day.ts';
import { choosePaper, countOf, PAPERS, printedPdf, unspaced } from './pdf-steps.ts';

const HOSTILE = '<img src=x onerror="document.title=1"><b>Söhne & Töchter</b>';
// 200 letters without a place to break the line.
const LONG_EMPLOYER = 'Großküchenbetriebsgesellschaft'.repeat(7).slice(0, 200);
const ENTRIES = 34;
const SECRET = 'Between us two';

const rowName = (row: number) => `Zeile${String(row).padStart(3, '0')}`;

/** A week that fills more than one page, and an application that is not in the log. */
async function seedLog(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rebound-log-'));
  const app = openTestApp(new Date().toISOString(), { dataDir });
  const { call } = app;
  await call.profile.startEmpty();
  const day = localDay();
  const { stages } = await call.applications.board();
  await call.applications.create({
    facts: { role: 'Küchenleitung', company: 'Seebad Kühlungsborn', url: 'https://jobs.example/7' },
    stageId: stages.find(({ code }) => code === 'applied')?.id,
    appliedOn: day,
  });
  for (let row = 0; row < ENTRIES; row += 1)
    await call.workSearch.save({
      ...leadingTo(row === 3 ? LONG_EMPLOYER : 'Müller & Söhne'),
      day,
      position: rowName(row),
      note: SECRET,
    });
  app.close();
  return dataDir;
}

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  dataDir: async ({}, use) => {
    const folder = await seedLog();
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

test('an activity is entered by hand, another taken from the records, what is missing filled in, and the week printed', async ({
  page,
  host,
}) => {
  await openApp(page, host);
  await goTo(page, '/reports/work-search/log');
  await expect(page.getByText(`Entries: ${ENTRIES}, different days: 1`)).toBeVisible();
  await page.getByLabel('Form', { exact: true }).selectOption({ label: 'Germany, Eigenbemühungen' });
  await page.getByLabel('Language of field names').selectOption({ label: 'Deutsch' });
  await expect(page.getByText('Not confirmed by the agency.')).toBeVisible();
  await expectCleanInBothThemes(page);

  // By hand, with the keyboard alone.
  await tabTo(page, page.getByRole('button', { name: 'Add activity' }));
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Add activity' });
  await expect(form.getByLabel(/^Day/)).toBeFocused();
  await tabTo(page, form.getByRole('button', { name: 'Save activity' }));
  await page.keyboard.press('Enter');
  await expect(form.getByText('Say what it was, or with whom.')).toBeVisible();
  await expectCleanInBothThemes(page, { include: '[role="dialog"]' });
  await form.getByLabel('Employer or organiser').fill(HOSTILE);
  await form.getByLabel('Position or type of work').fill('Köchin');
  await form.getByLabel('Result', { exact: true }).selectOption({ label: 'Refused' });
  await tabTo(page, form.getByRole('button', { name: 'Save activity' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(`Application: Köchin, ${HOSTILE}`)).toBeVisible();

  // What the form asks for is marked, and leads to its field.
  await expect(page.getByText('1 activity lacks something')).toBeVisible();
  await page.getByRole('button', { name: /^Fill in: Application: Köchin/ }).click();
  const change = page.getByRole('form', { name: 'Change the activity' });
  await expect(change.getByLabel('How', { exact: true })).toBeFocused();
  await change.getByLabel('How', { exact: true }).selectOption({ label: 'Phone' });
  await change.getByRole('button', { name: 'Save activity' }).click();
  await expect(page.getByText('1 activity lacks something')).toBeHidden();

  // From the records, once the person says so.
  await page.getByRole('button', { name: 'From your records, 1' }).click();
  const records = page.getByRole('dialog', { name: 'From your records' });
  await expect(records.getByRole('button', { name: 'Add to the log' })).toBeDisabled();
  await expectCleanInBothThemes(page, { include: '[role="dialog"]' });
  await tabTo(page, records.getByRole('checkbox', { name: /Application: Küchenleitung/ }));
  await page.keyboard.press('Space');
  await records.getByRole('button', { name: 'Add 1 to the log' }).click();
  await expect(page.getByText(`Entries: ${ENTRIES + 2}, different days: 1`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'From your records', exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'See the pages' }).click();
  const a4 = await printedPdf(page);
  expect(a4.pages.length).toBeGreaterThan(1);
  expect(a4.sizes).toEqual(a4.pages.map(() => PAPERS.A4));
  for (let row = 0; row < ENTRIES; row += 1) expect(countOf(a4.unbroken, rowName(row))).toBe(1);
  for (const part of [
    'Köchin',
    HOSTILE,
    'Küchenleitung',
    'Seebad Kühlungsborn',
    LONG_EMPLOYER,
    'Telefonisch',
  ])
    expect(countOf(a4.unbroken, unspaced(part)), part).toBe(1);
  // The head of the table with the week is on every page that has rows; counts, lines and the source close the week.
  const withRows = a4.pages.filter((text) => /Zeile\d{3}|Köchin/.test(text));
  for (const text of withRows) expect(unspaced(text)).toMatch(/Woche[\d.]+bis[\d.]+.*Unternehmen/);
  for (const part of [
    'Kundennummer',
    `Einträge: ${ENTRIES + 2}, verschiedene Tage: 1`,
    'Unterschrift',
    'gelesen am 23.11.2026',
    'Von der Behörde nicht bestätigt.',
  ])
    expect(countOf(a4.unbroken, unspaced(part)), part).toBe(1);
  expect(a4.unbroken).not.toContain(unspaced(SECRET));
  const clipped = await page
    .locator('.print-paper td, .print-paper th')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length);
  expect(clipped).toBe(0);
  await expectCleanInBothThemes(page);
  await choosePaper(page, 'Letter');
  expect((await printedPdf(page)).sizes[0]).toEqual(PAPERS.Letter);
});
