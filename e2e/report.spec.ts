import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expectCleanInBothThemes, showIn } from './axe-steps.ts';
import { test as base, expect, type Host, openApp } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';
import { APPLICATIONS, HEAD, LONG_COMPANY, roleOf, SECRET, seedReportProfile } from './report-profile.ts';

const A4 = [595, 842];
const LETTER = [612, 792];
const PERIOD = 'from=2026-10-01&to=2026-11-23';

const test = base.extend<{ withRecords: boolean }>({
  withRecords: [true, { option: true }],
  dataDir: async ({ withRecords }, use) => {
    const folder = await seedReportProfile(withRecords);
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

test.beforeEach(async ({ page }) => {
  // The quick periods count from today.
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
});

async function openReports(page: Page, host: Host): Promise<void> {
  await openApp(page, host);
  await page.getByRole('link', { name: 'Reports', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Progress report' })).toBeVisible();
}

async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-print-ready', 'true');
}

async function fillHead(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill(HEAD.name);
  await page.getByLabel('For', { exact: true }).fill(HEAD.reader);
  await page.getByLabel('Aim').fill(HEAD.aim);
  await page.getByLabel('Place').fill(HEAD.place);
  await page.getByLabel('Questions for the reader').fill(HEAD.questions);
}

async function openPages(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'See the pages' }).click();
  await ready(page);
}

/** The PDF of the page on screen: the text of each page with its size in points. */
async function readPdf(page: Page) {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text: pages } = await extractText(pdf, { mergePages: false });
  const sizes = await Promise.all(
    pages.map(async (_, at) => (await pdf.getPage(at + 1)).view.slice(2).map(Math.round)),
  );
  const all = pages.join('\n');
  // A word cut into lines comes back in parts.
  return { pages, sizes, all, unbroken: all.replace(/\s/g, ''), tagged: (await pdf.getMarkInfo())?.Marked };
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

const HEADINGS = [
  'Progress report',
  'How far applications went',
  'What employers said',
  'What I see',
  'Themes',
  'What I try',
  'Questions for you',
];

test('the usual report is one page, A4 and Letter, and says what was said, seen and tried', async ({
  page,
  host,
}) => {
  await openReports(page, host);
  await fillHead(page);
  await openPages(page);
  for (const heading of HEADINGS)
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();

  const a4 = await readPdf(page);
  expect(a4.sizes).toEqual([A4]);
  expect(a4.tagged).toBe(true);
  for (const heading of HEADINGS) expect(countOf(a4.all, heading)).toBeGreaterThanOrEqual(1);
  expect(a4.all).toContain(`Sent and heard, latest 10 of ${APPLICATIONS}`);
  for (const part of [HEAD.name, HEAD.aim, HEAD.place, '23 Aug 2026 to 23 Nov 2026', 'Müller & Söhne'])
    expect(a4.unbroken).toContain(part.replace(/\s/g, ''));
  expect(a4.all).toContain('Made with Rebound, 23 Nov 2026');
  expect(a4.all).toContain('Page 1 of 1');
  expect(countOf(a4.all, 'We would have liked to see more SQL.')).toBe(1);
  expect(countOf(a4.all, 'Klare Beispiele.')).toBe(1);
  expect(a4.all).toContain('fairly sure');
  expect(a4.unbroken).toContain('Of6endings,1gavenoreason,1hadnoreplyand1wasmyowndecision.');
  expect(a4.unbroken).toContain('IfitisTuesdayevening,thenIworkonthedepotqueryforanhour');
  expect(a4.all).toContain('10 of 30');
  expect(a4.all).toContain('about 19 to 51 in 100');
  expect(a4.unbroken).toContain('therowsof20earlierapplications');
  // Never on it: what is private.
  expect(a4.all).not.toContain(SECRET);
  expect(a4.all).not.toContain('43210');
  expect(a4.all).not.toContain('dana@example.org');

  await page.getByLabel('Paper').selectOption({ label: 'Letter' });
  await expect(page).toHaveURL(/paper=letter/);
  await expect(page).toHaveURL(/from=2026-08-23&to=2026-11-23&rows=10/);
  await ready(page);
  expect((await readPdf(page)).sizes).toEqual([LETTER]);
});

test('all rows flow over pages, each once, under a head of their own, and nothing is cut', async ({
  page,
  host,
}) => {
  await openReports(page, host);
  await page.getByLabel('All of the period').click();
  await openPages(page);
  for (const [paper, size] of [['A4', A4] as const, ['Letter', LETTER] as const]) {
    await page.getByLabel('Paper').selectOption({ label: paper });
    await ready(page);
    const { pages, sizes, all, unbroken } = await readPdf(page);
    expect(pages.length).toBe(2);
    expect(sizes).toEqual(pages.map(() => size));
    expect(all).toContain(`Sent and heard, ${APPLICATIONS}`);
    for (let at = 0; at < APPLICATIONS; at += 1)
      expect(countOf(unbroken, roleOf(at).replace(/\s/g, ''))).toBe(1);
    // In its row, its quotation and my view of it.
    expect(countOf(unbroken, LONG_COMPANY)).toBe(3);
    const rowPages = pages.filter((text) => /Planer\d\d/.test(text));
    expect(rowPages.length).toBe(2);
    for (const text of rowPages) expect(text).toContain('Furthest stage');
    expect(all).toContain('Page 2 of 2');
  }
});

test('an address that names only the paper keeps its period, and a period reversed is refused', async ({
  page,
  host,
}) => {
  await openReports(page, host);
  await page.goto(`${new URL(page.url()).origin}/#/print/reports/progress?${PERIOD}&rows=all`);
  await ready(page);
  await page.getByLabel('Paper').selectOption({ label: 'Letter' });
  await expect(page).toHaveURL(/from=2026-10-01&to=2026-11-23&rows=all&paper=letter/);
  await page.goto(`${new URL(page.url()).origin}/#/print/reports/progress?from=2026-11-02&to=2026-11-01`);
  await expect(page.getByText('The period ends before it begins.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeDisabled();
});

test('Save as PDF says its one sentence and then opens the print window', async ({ page, host }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'prints', 0);
    window.print = () => Reflect.set(window, 'prints', Number(Reflect.get(window, 'prints')) + 1);
  });
  const prints = () => page.evaluate(() => Number(Reflect.get(window, 'prints')));
  await openReports(page, host);
  await openPages(page);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('dialog', { name: 'Save as PDF' })).toContainText(
    'Choose “Save as PDF” there.',
  );
  expect(await prints()).toBe(0);
  await page.getByRole('button', { name: 'Open the print window' }).click();
  expect(await prints()).toBe(1);
});

test('the head is kept as it is typed, and Back leads to the choice that was made', async ({
  page,
  host,
}) => {
  await openReports(page, host);
  await fillHead(page);
  await expect(page.getByText('Saved on this computer').first()).toBeVisible();
  await page.getByRole('button', { name: 'Last 4 weeks' }).click();
  await expect(page.getByRole('button', { name: 'Last 4 weeks' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('From')).toHaveValue('2026-10-27');
  await expect(page.getByText('4 applications sent')).toBeVisible();
  // So few that only the counts are said.
  await expect(page.getByText('2 of 4 reached Interview', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(page.getByLabel('From')).toHaveValue('');
  await expect(page.getByText('30 applications sent')).toBeVisible();
  await expect(page.getByText('10 of 30 reached Interview (about 19 to 51 in 100)')).toBeVisible();
  await page.getByLabel('To', { exact: true }).fill('1800-01-01');
  await expect(page.getByText('The period ends before it begins.')).toBeVisible();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await openPages(page);
  await expect(page.getByRole('main')).toContainText('All, up to 23 Nov 2026');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('button', { name: 'All', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.reload();
  await expect(page.getByLabel('Your name')).toHaveValue(HEAD.name);
});

test('the keyboard alone chooses, writes the head and opens the pages', async ({ page, host }) => {
  await openApp(page, host);
  await tabTo(page, page.getByRole('link', { name: 'Reports', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'All', exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('The latest 10'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('All of the period')).toBeChecked();
  await tabTo(page, page.getByLabel('Your name'));
  await page.keyboard.type('Zoë Ängström');
  await tabTo(page, page.getByRole('link', { name: 'See the pages' }));
  await page.keyboard.press('Enter');
  await ready(page);
  await expect(page.getByRole('main')).toContainText('Zoë Ängström');
  await expect(page.getByRole('main')).toContainText(`Sent and heard, ${APPLICATIONS}`);
});

test.describe('with nothing recorded', () => {
  test.use({ withRecords: false });
  test('one plain sentence stands in place of empty tables', async ({ page, host }) => {
    await openReports(page, host);
    await expect(page.getByText('Nothing was recorded in this period. The pages say so.')).toBeVisible();
    await openPages(page);
    const { pages, all } = await readPdf(page);
    expect(pages.length).toBe(1);
    expect(countOf(all, 'Nothing was recorded in this period.')).toBe(1);
    expect(all).not.toContain('How far applications went');
    await expect(page.getByRole('table')).toHaveCount(0);
  });
});

test('axe finds nothing on the screen and on the pages in either theme, and the paper is white in both', async ({
  page,
  host,
}) => {
  await openReports(page, host);
  await expect(page.getByText('30 applications sent')).toBeVisible();
  await expectCleanInBothThemes(page);
  await openPages(page);
  await expectCleanInBothThemes(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await showIn(page, colorScheme);
    await expect(page.getByRole('main')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  }
});
