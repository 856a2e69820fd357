import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectCleanInBothThemes, showIn } from './axe-steps.ts';
import { test as base, expect, type Host, openApp } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';
import { choosePaper, countOf, loadAt, type Paper, printedLikeShown, unspaced } from './pdf-steps.ts';
import {
  APPLICATIONS,
  HEAD,
  LONG_COMPANY,
  PRIVATE_WRITING,
  ROWS,
  roleOf,
  rowOf,
  SECRET,
  seedReportProfile,
} from './report-profile.ts';

const PAPERS: Paper[] = ['A4', 'Letter'];
const PERIOD = 'from=2026-08-23&to=2026-11-23';

const RUNNING = `Progress report · ${HEAD.name}23 Aug 2026 to 23 Nov 2026`;
const ON_THE_REPORT = [
  ...['Progress report', `Sent and heard, ${APPLICATIONS}`, 'What employers said', 'What I see'],
  ...[HEAD.aim, HEAD.place, 'Müller & Söhne', LONG_COMPANY, 'Made with Rebound, 23 Nov 2026'],
];
const ROLES = Array.from({ length: APPLICATIONS }, (_, at) => roleOf(at));
const NOTHING_THERE = [
  ['retrospective', 'Nothing ended in this period.'],
  ['work-search', 'Nothing is entered for these weeks. Open the log to enter it'],
  ['application', 'There is no application yet. It begins on the Board screen.'],
  ['week', 'No review is written yet. It begins on the Journal screen.'],
  ['journal', 'There is no entry to print here. Choose a longer period'],
] as const;
/** What is on no report, unless it was ticked for this one. */
const NEVER = [SECRET, PRIVATE_WRITING, '43210', 'dana@example.org'];

const test = base.extend<{ profile: 'usual' | 'long' | 'empty' }>({
  profile: ['usual', { option: true }],
  dataDir: async ({ profile }, use) => {
    const folder = await seedReportProfile(profile);
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
  await expect(page.getByRole('heading', { name: 'Coach progress report' })).toBeVisible();
}

const pages = (page: Page) => page.getByRole('region', { name: 'Pages' });

async function fillHead(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill(HEAD.name);
  await page.getByLabel('For', { exact: true }).fill(HEAD.reader);
  await page.getByLabel('Aim').fill(HEAD.aim);
  await page.getByLabel('Place').fill(HEAD.place);
  await page.getByLabel('Questions for the reader').fill(HEAD.questions);
  await expect(page.getByText('Saved on this computer').first()).toBeVisible();
}

test('the coach report prints as it is shown, every row once, and what is private once it is ticked', async ({
  page,
  host,
}) => {
  await openReports(page, host);
  await fillHead(page);
  await loadAt(page, `/reports/progress?${PERIOD}&rows=all`);
  for (const paper of PAPERS) {
    const { pages, all, unbroken } = await printedLikeShown(page, paper, RUNNING);
    expect(pages).toHaveLength(2);
    for (const part of ON_THE_REPORT) expect(unbroken).toContain(unspaced(part));
    for (const row of ROLES) expect(countOf(unbroken, unspaced(row)), row).toBe(1);
    for (const part of NEVER) expect(unbroken).not.toContain(unspaced(part));
    expect(all).not.toContain('Save as PDF');
  }

  await page.getByLabel('The latest of each part').check();
  for (const heading of ['How far applications went', 'Themes', 'What I try', 'Questions for you'])
    await expect(pages(page).getByRole('heading', { name: heading, exact: true })).toBeVisible();
  const { all, unbroken } = await printedLikeShown(page, 'A4', HEAD.name);
  expect(all).toContain(`Sent and heard, latest 8 of ${APPLICATIONS}`);
  expect(countOf(all, 'We would have liked to see more SQL.')).toBe(1);
  expect(countOf(all, 'Klare Beispiele.')).toBe(1);
  expect(all).toContain('fairly sure');
  expect(unbroken).toContain('Of6endings,1gavenoreason,1hadnoreplyand1wasmyowndecision.');
  expect(unbroken).toContain('IfitisTuesdayevening,thenIworkonthedepotqueryforanhour');
  expect(all).toContain('10 of 30');
  expect(all).toContain('about 19 to 51 in 100');
  expect(unbroken).toContain('Leftoutbychoice:mood,privatewriting,notes');
  expect(unbroken).toContain('therowsof22earlierapplications');

  await page.getByLabel('Energy and worry in the journal').check();
  await page.getByLabel('Private writing, whole').check();
  await expect(pages(page)).toContainText(PRIVATE_WRITING);
  const chosen = await printedLikeShown(page, 'A4', HEAD.name);
  expect(countOf(chosen.all, PRIVATE_WRITING)).toBe(1);
  expect(chosen.all).toContain('2 of 5 4 of 5');
  expect(chosen.unbroken).toContain('Leftoutbychoice:notes');
  await page.getByLabel('Private writing, whole').uncheck();
  await expect(pages(page)).not.toContainText(PRIVATE_WRITING);
  await expect(page).toHaveURL(/with=mood/);
  // A tick is for one report.
  await page.getByRole('link', { name: /^Journal selection/ }).click();
  await expect(page).not.toHaveURL(/with=/);

  // What the desktop prints: the same pages at an address of their own.
  await loadAt(page, `/print/reports/progress?${PERIOD}&with=mood`);
  const alone = await printedLikeShown(page, 'Letter', HEAD.name);
  expect(alone.title).toBe(`Progress report, ${HEAD.name}, 23 Aug 2026 to 23 Nov 2026`);
  expect(alone.all).toContain('Energy and worry');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { name: 'Coach progress report' })).toBeVisible();
});

test.describe('five hundred rows', () => {
  test.use({ profile: 'long' });
  test('break on the same pages in the preview and in print, each row once under a repeated head', async ({
    page,
    host,
  }) => {
    await openReports(page, host);
    await loadAt(page, `/reports/progress?${PERIOD}&rows=all`);
    await expect(pages(page)).toContainText(rowOf(ROWS - 1));
    const printed = await printedLikeShown(page, 'Letter', 'Progress report');
    expect(printed.pages.length).toBeGreaterThan(15);
    for (let row = 0; row < ROWS; row += 1) expect(countOf(printed.unbroken, unspaced(rowOf(row)))).toBe(1);
    const withRows = printed.pages.filter((text) => text.includes('Zeile'));
    for (const text of withRows) expect(countOf(text, 'Date Employer Role')).toBe(1);
    expect(countOf(printed.unbroken, LONG_COMPANY)).toBe(1);
    // Where a page goes on with the table, its head is drawn again, and nothing of it reaches the printer.
    await page.getByRole('button', { name: 'Next page' }).click();
    await expect(page.getByText(/^Page 2 of \d+$/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Previous page' }).click();
    await expect(page.getByRole('button', { name: 'Previous page' })).toBeDisabled();
  });
});

test('the keyboard alone chooses, writes the head and prints, and the choice stands in the address', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'prints', 0);
    window.print = () => Reflect.set(window, 'prints', Number(Reflect.get(window, 'prints')) + 1);
  });
  const prints = () => page.evaluate(() => Number(Reflect.get(window, 'prints')));
  await openApp(page, host);
  await tabTo(page, page.getByRole('link', { name: 'Reports', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'All', exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('The latest of each part'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('All of the period')).toBeChecked();
  await tabTo(page, page.getByLabel('Your name'));
  await page.keyboard.type('Zoë Ängström');
  await tabTo(page, pages(page));
  await expect(pages(page)).toContainText('Zoë Ängström');
  await expect(pages(page)).toContainText(`Sent and heard, ${APPLICATIONS}`);
  await page.keyboard.press('Control+p');
  await expect.poll(prints).toBe(1);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('dialog', { name: 'Save as PDF' })).toContainText(
    'Choose “Save as PDF” there.',
  );
  expect(await prints()).toBe(1);
  await page.getByRole('button', { name: 'Open the print window' }).click();
  await expect.poll(prints).toBe(2);

  await page.getByRole('button', { name: 'Last 4 weeks' }).click();
  await expect(page.getByRole('button', { name: 'Last 4 weeks' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('From')).toHaveValue('2026-10-27');
  await expect(pages(page)).toContainText('27 Oct 2026 to 23 Nov 2026');
  // So few that only the counts are said.
  await expect(pages(page)).toContainText('With fewer than 5 sent, only counts are shown.');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(page.getByLabel('From')).toHaveValue('');
  await expect(pages(page)).toContainText('All, up to 23 Nov 2026');
  await choosePaper(page, 'Letter');
  await page.reload();
  await expect(page.getByLabel('Paper')).toHaveValue('letter');
  await expect(pages(page)).toContainText('All, up to 23 Nov 2026');
  await page.getByLabel('To', { exact: true }).fill('1800-01-01');
  await expect(pages(page)).toContainText('The period ends before it begins.');
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeDisabled();
});

test.describe('with nothing recorded', () => {
  test.use({ profile: 'empty' });
  test('one plain sentence says what is missing, in place of empty tables', async ({ page, host }) => {
    await openReports(page, host);
    const { pages: printed, all } = await printedLikeShown(page, 'A4', '');
    expect(printed).toHaveLength(1);
    expect(countOf(all, 'Nothing was recorded in this period.')).toBe(1);
    expect(all).not.toContain('How far applications went');
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.getByLabel('Your name').fill(HEAD.name);
    await expect(pages(page)).toContainText(HEAD.name);
    for (const [kind, sentence] of NOTHING_THERE) {
      await loadAt(page, `/reports/${kind}`);
      await expect(page.getByText(sentence).first()).toBeVisible();
    }
  });
});

test.describe('with the sample', () => {
  test.use({ profile: 'empty', sample: true });
  test('the coach report is two pages of either paper, axe finds nothing in either theme, and paper is white', async ({
    page,
    host,
  }) => {
    // The sample has its own days.
    await page.clock.setSystemTime(new Date());
    await openReports(page, host);
    await loadAt(page, '/reports/progress?with=mood,writing&rows=all');
    await expect(pages(page).getByRole('heading', { name: 'Energy and worry' })).toBeVisible();
    await expectCleanInBothThemes(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await showIn(page, colorScheme);
      await expect(page.locator('[data-sheet="1"]')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await expect(page.locator('.print-paper')).toHaveCSS('color', 'rgb(0, 0, 0)');
    }
    await loadAt(page, '/reports/progress');
    for (const paper of PAPERS) {
      await choosePaper(page, paper);
      await expect(pages(page).getByRole('heading', { name: /^Sent and heard, latest 8 of/ })).toBeVisible();
      await expect(page.getByText('Page 1 of 2', { exact: true }).first()).toBeVisible();
    }
  });
});
