import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createApp } from '../src/main/app.ts';
import { appRouter } from '../src/main/router.ts';
import { createCaller } from '../src/main/trpc.ts';
import { workersBeside } from '../src/main/workers.ts';
import { expectCleanInBothThemes, showIn } from './axe-steps.ts';
import { card, openOnBoard } from './board-steps.ts';
import { test as base, expect, type Host } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';
import { countOf, PAPERS, pagesReady, printedPdf } from './pdf-steps.ts';

const ROLE = 'Küchenleitung';
// 200 letters without a place to break the line.
const COMPANY = 'Großküchenbetriebsgesellschaft'.repeat(7).slice(0, 200);
const ENTRIES = 60;
const REACHED = 70;

/** A profile with one application that fills several pages; every row of it can be told from the others. */
async function seedProfile(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rebound-print-'));
  const app = createApp({
    dataDir,
    clock: () => new Date('2026-11-23T09:00:00'),
    log: { info() {}, warn() {}, error() {} },
    version: '0.0.0',
    sample: false,
    workers: workersBeside(new URL('../out/main/index.js', import.meta.url).href),
  });
  const call = createCaller(appRouter)(app.contextFor(null));
  await call.profile.startEmpty();
  const { card: added } = await call.applications.create({
    facts: { role: ROLE, company: COMPANY, place: 'Düsseldorf', note: 'Größere Küche, kürzerer Weg.' },
    posting: { text: 'Wir suchen eine Küchenleitung (m/w/d).\nStart: sofort.', html: null },
  });
  const id = added.id;
  const { stages } = await call.applications.board();
  const interview = stages.find((stage) => stage.name === 'Interview');
  for (let row = 0; row < REACHED; row += 1) {
    const on = new Date(Date.UTC(2026, 7, 1 + row)).toISOString().slice(0, 10);
    await call.applications.addReached({ id, stageId: interview?.id ?? 0, on });
  }
  for (let row = 0; row < ENTRIES; row += 1) {
    const text = `Zeile${String(row).padStart(3, '0')}: Größe, Übung, Straße.`;
    await call.applications.saveTimelineEntry({
      id: null,
      revision: 0,
      applicationId: id,
      kind: 'email',
      on: '2026-11-20',
      text,
    });
  }
  app.close();
  return dataDir;
}

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  dataDir: async ({}, use) => {
    const folder = await seedProfile();
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** Counts calls of the browser's print window in place of opening it. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.set(window, 'prints', 0);
    window.print = () => Reflect.set(window, 'prints', Number(Reflect.get(window, 'prints')) + 1);
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'prints')));
}

async function openPrintPage(page: Page, host: Host): Promise<void> {
  await openOnBoard(page, host);
  await card(page, ROLE).click();
  const panel = page.getByRole('region', { name: new RegExp(`^${ROLE},`) });
  await panel.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Print…' }).click();
  await pagesReady(page);
}

test('an application is printed whole, on the paper chosen', async ({ page, host }) => {
  await openPrintPage(page, host);
  expect(page.url()).toMatch(/#\/print\/applications\/\d+$/);

  const a4 = await printedPdf(page);
  const all = a4.pages.join('\n');
  // An unbroken word is cut into lines, and the reader puts a break there.
  const unbroken = all.replace(/\s/g, '');
  expect(a4.sizes).toEqual(a4.pages.map(() => PAPERS.A4));
  expect(a4.tagged).toBe(true);
  expect(a4.title).toBe(`${ROLE}, ${COMPANY}`.slice(0, 100));
  expect(a4.pages.length).toBeGreaterThanOrEqual(5);
  expect(a4.pages.length).toBeLessThanOrEqual(9);
  a4.pages.forEach((text, at) => {
    expect(countOf(text, `Page ${at + 1} of ${a4.pages.length}`)).toBe(1);
  });
  expect(countOf(unbroken, COMPANY)).toBe(1);
  expect(countOf(all, 'Düsseldorf')).toBe(1);
  // The person's own note is private.
  expect(all).not.toContain('Größere Küche');
  expect(countOf(all, 'Wir suchen eine Küchenleitung (m/w/d).')).toBe(1);
  for (let row = 0; row < ENTRIES; row += 1)
    expect(countOf(all, `Zeile${String(row).padStart(3, '0')}: Größe, Übung, Straße.`)).toBe(1);
  expect(countOf(all, 'Interview, added later')).toBe(REACHED);
  for (const on of ['1 Aug 2026', '15 Sep 2026', '9 Oct 2026']) expect(countOf(all, `\n${on} `)).toBe(1);
  // The head of the table stands on each page that the table reaches.
  const rowPages = a4.pages.filter((text) => text.includes('Interview, added later'));
  expect(rowPages.length).toBeGreaterThanOrEqual(2);
  for (const text of rowPages) expect(countOf(text, 'Date Stage')).toBe(1);
  // What the screen has around the paper is not on it.
  expect(all).not.toContain('Save as PDF');

  await page.getByLabel('Paper').selectOption({ label: 'Letter' });
  await expect(page).toHaveURL(/\?paper=letter$/);
  // The address is there a moment before the paper.
  await expect(async () => {
    const letter = await printedPdf(page);
    expect(letter.sizes).toEqual(letter.pages.map(() => PAPERS.Letter));
    expect(countOf(letter.pages.join('\n'), 'Zeile059')).toBe(1);
  }).toPass();

  await page.reload();
  await pagesReady(page);
  await expect(page.getByLabel('Paper')).toHaveValue('letter');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('region', { name: new RegExp(`^${ROLE},`) })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-print-ready');
});

test('the print page is clean in either theme with white paper, and says how the browser prints and saves', async ({
  page,
  host,
}) => {
  const prints = await countPrints(page);
  await openPrintPage(page, host);
  await expectCleanInBothThemes(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await showIn(page, colorScheme);
    await expect(page.locator('[data-sheet="1"]')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('.print-paper')).toHaveCSS('color', 'rgb(0, 0, 0)');
  }
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  expect(await prints()).toBe(1);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as PDF' });
  await expect(dialog).toContainText('Your browser’s print window opens. Choose “Save as PDF” there.');
  expect(await prints()).toBe(1);
  // An open dialog is not part of what is printed.
  const { pages } = await printedPdf(page);
  expect(pages.join('\n')).not.toContain('Save as PDF');
  await dialog.getByRole('button', { name: 'Open the print window' }).click();
  expect(await prints()).toBe(2);
  await expect(dialog).toBeHidden();
});

test('the keyboard alone opens the print page, chooses the paper, prints and comes back', async ({
  page,
  host,
}) => {
  const prints = await countPrints(page);
  await openOnBoard(page, host);
  await tabTo(page, card(page, ROLE));
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: new RegExp(`^${ROLE},`) });
  // Also from within a field, which is saved first.
  await tabTo(page, panel.getByLabel('Place'));
  await page.keyboard.press('End');
  await page.keyboard.type('-Mitte');
  await page.keyboard.press('Control+p');
  await pagesReady(page);
  await expect(page.getByRole('main')).toContainText('Düsseldorf-Mitte');
  expect(await prints()).toBe(0);

  await tabTo(page, page.getByLabel('Paper'));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?paper=letter$/);
  await page.keyboard.press('Control+p');
  expect(await prints()).toBe(1);
  await tabTo(page, page.getByRole('button', { name: 'Save as PDF' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Open the print window' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await prints()).toBe(2);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Print');
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('button', { name: 'Back' }));
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
});
