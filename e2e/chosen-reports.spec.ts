import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { CALLS, callOf, SAID, seedChosenReports, TELEPHONE } from './chosen-reports-profile.ts';
import { test as base, expect, type Host, openApp } from './host-fixture.ts';
import { countOf, loadAt, type Paper, pagesReady, printedLikeShown, unspaced } from './pdf-steps.ts';
import { LONG_COMPANY, PRIVATE_KEY, PRIVATE_WRITING, roleOf, SECRET } from './report-profile.ts';

const PERIOD = 'from=2026-08-23&to=2026-11-23';
const DAYS = '23 Aug 2026 to 23 Nov 2026';
const PAPERS: Paper[] = ['A4', 'Letter'];
/** Role and outcome, as they stand beside each other in the table of what ended. */
const ENDED = [
  ...[2, 6, 9].map((at) => `${roleOf(at)}Rejected`),
  ...[`${roleOf(7)}No reply`, `${roleOf(8)}Withdrawn`, `${roleOf(10)}Closed by employer`],
];
const CALL_ROWS = Array.from({ length: CALLS }, (_, at) => callOf(at));
const FEELINGS = /(energy|worry) \d of 5/i;

const test = base.extend<{ applicationId: number; seeded: { dataDir: string; applicationId: number } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  seeded: async ({}, use) => {
    const seeded = await seedChosenReports();
    await use(seeded);
    await rm(seeded.dataDir, { recursive: true, force: true });
  },
  dataDir: ({ seeded }, use) => use(seeded.dataDir),
  applicationId: ({ seeded }, use) => use(seeded.applicationId),
});

/** Beware: an address opened before the first page is there leaves it without its key. */
async function openReports(page: Page, host: Host): Promise<string> {
  await openApp(page, host);
  await page.getByRole('link', { name: 'Reports', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Coach progress report' })).toBeVisible();
  return new URL(page.url()).origin;
}

test('every other report prints as it is shown, each row once, and nothing private unless it is ticked; an application is looked up', async ({
  page,
  host,
  applicationId,
}) => {
  test.setTimeout(90_000);
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  const origin = await openReports(page, host);
  const reports = [
    {
      address: `retrospective?${PERIOD}`,
      running: `Endings in retrospect${DAYS}`,
      words: [SAID, LONG_COMPANY, 'most gave no reason: 2 of 5 came with one (about 12 to 77 in 100)'],
      rows: ENDED,
      heads: ['Endings in retrospect', 'How they ended', 'Themes', 'What I tried, and what came since'],
    },
    {
      address: `application?application=${applicationId}`,
      running: `${roleOf(2)} · ${LONG_COMPANY.slice(0, 20)}`,
      words: [SAID, LONG_COMPANY, 'SQL für Fahrpläne', 'Änne Schröder'],
      rows: CALL_ROWS,
      heads: ['Stages', 'Checklist', 'People', 'Interviews', 'How it ended'],
    },
    {
      address: `journal?${PERIOD}`,
      running: `Journal${DAYS}`,
      words: ['Größe und Übung', 'Nichts davon', 'Früh angefangen'],
      rows: ['Am Gleis', 'Ohne Wort', 'Volle Woche'],
      heads: ['Journal'],
    },
    {
      address: 'week',
      running: 'Weekly review',
      words: ['Früh angefangen', 'Sonntag'],
      rows: ['Volle Woche'],
      heads: ['Three wins', 'Rest day'],
    },
    {
      address: 'rubric',
      running: 'Competency rubric',
      words: ['What was said or done'],
      rows: ['Teamwork', 'Picks things up'],
      heads: ['Competency rubric'],
    },
  ];
  for (const { address, running, words, rows, heads } of reports) {
    await loadAt(page, `/reports/${address}`);
    for (const paper of PAPERS) {
      const { all, unbroken } = await printedLikeShown(page, paper, running);
      for (const part of [...words, ...heads]) expect(unbroken, address).toContain(unspaced(part));
      for (const row of rows) expect(countOf(unbroken, unspaced(row)), row).toBe(1);
      for (const part of [SECRET, PRIVATE_WRITING, '43210', 'dana@example.org', TELEPHONE])
        expect(unbroken, address).not.toContain(unspaced(part));
      expect(all, address).not.toMatch(FEELINGS);
    }
  }

  // What is ticked comes, and only that.
  const ticked = async (address: string, part: string, other: string) => {
    await loadAt(page, `/print/reports/${address}`);
    await pagesReady(page);
    const paper = page.locator('.print-paper');
    await expect(paper).toContainText(part);
    await expect(paper).not.toContainText(other);
  };
  const dossier = `application?application=${applicationId}`;
  await ticked(`${dossier}&with=notes`, SECRET, TELEPHONE);
  await ticked(`${dossier}&with=contacts`, TELEPHONE, SECRET);
  await ticked(`${dossier}&with=pay`, '43,210', SECRET);
  await ticked(`retrospective?${PERIOD}&with=notes`, SECRET, 'All the best.');
  await ticked(`retrospective?${PERIOD}&words=whole`, 'All the best.', SECRET);
  await ticked(`journal?${PERIOD}&with=writing`, PRIVATE_WRITING, 'of 5');
  await ticked(`journal?${PERIOD}&with=feelings`, 'Energy 3 of 5, worry 4 of 5', PRIVATE_WRITING);
  await ticked(`journal?${PERIOD}&tag=depot`, 'Größe und Übung', 'Nichts davon');
  await ticked('week?with=feelings', 'Worry 5 of 5', PRIVATE_WRITING);
  // Nor does an address bring what was not offered: this is the private entry.
  await ticked(`week?review=${PRIVATE_KEY}`, 'Früh angefangen', PRIVATE_WRITING);

  await page.goto(`${origin}/#/reports/rubric?with=notes,pay`);
  await page.getByRole('link', { name: 'Application dossier' }).click();
  await expect(page.getByText('Choose an application, and its pages are here.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Application' }).fill('Planer07');
  await page.getByRole('option', { name: /Planer07/ }).click();
  await expect(page).toHaveURL(/application=\d+/);
  await expect(page.locator('.print-paper').getByRole('heading', { level: 1 })).toHaveText(roleOf(7));
  await expectCleanInBothThemes(page);
  await expect(page).not.toHaveURL(/with=/);
});
