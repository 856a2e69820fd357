import type { Locator, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { makeWorkbook } from '../src/main/features/transfer/workbook-test-setup.ts';
import { messySheetFixture } from '../src/shared/domain/import/messy-sheet-fixture.ts';
import { readSheet } from '../src/shared/domain/import/read-sheet.ts';
import { addApplication, card, column, openBoard, openOnBoard, startEmpty } from './board-steps.ts';
import { expect, openApp, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

const SKIPPED = 'Skip these rows';

/** Where the seven home-made statuses go, by the names the page shows. */
const CHOSEN = new Map([
  ['Beworben', 'Applied'],
  ['ABSAGE', 'Rejected'],
  ['Vorstellungsgespräch', 'Interview'],
  ['nix gehört…', 'No reply'],
  ['Tel.-Interview', 'Screening'],
  ['warte noch', 'Applied'],
  ['Schublade', SKIPPED],
]);

async function openImport(page: Page): Promise<void> {
  // A screen that is still being opened would come in front of the import.
  await openBoard(page);
  await page.goto(`${new URL(page.url()).origin}/#/import`);
  await expect(page.getByRole('heading', { name: 'Bring the list you already keep' })).toBeVisible();
}

async function upload(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
}

function goOn(page: Page): Locator {
  return page.getByRole('button', { name: 'Continue' });
}

/** How many cards each stage and outcome of the board says it holds. */
async function countsOnBoard(page: Page): Promise<Record<string, number>> {
  const names = await page
    .getByRole('list', { name: /^[\p{L} ]+, \d+$/u })
    .evaluateAll((lists) => lists.map((list) => list.getAttribute('aria-label') ?? ''));
  const counts: Record<string, number> = {};
  for (const name of names) {
    const [stage = '', count] = name.split(', ');
    if (Number(count) > 0) counts[stage] = Number(count);
  }
  return counts;
}

/** What the rows of the messy sheet must become, worked out from the cells alone. */
function expectedCounts(text: string): { counts: Record<string, number>; leftOut: number } {
  const byKey = new Map([...CHOSEN].map(([status, stage]) => [status.toLowerCase(), stage]));
  const counts: Record<string, number> = {};
  let leftOut = 0;
  for (const { cells } of readSheet(text).rows) {
    const status = (cells[3] ?? '').trim().toLowerCase();
    const stage = status === '' ? 'Applied' : byKey.get(status);
    if (stage === undefined) throw new Error(`No stage was chosen for ${status}`);
    if ((cells[0] ?? '').trim() === '' || stage === SKIPPED) leftOut += 1;
    else counts[stage] = (counts[stage] ?? 0) + 1;
  }
  return { counts, leftOut };
}

test('a messy sheet of 300 rows lands in the chosen stages or is listed, and can be taken back', async ({
  page,
  host,
}) => {
  const sheet = messySheetFixture();
  const expected = expectedCounts(sheet.text);
  await startEmpty(page, host);
  await addApplication(page, { role: 'Depot manager', company: 'Marlin Rail', stage: 'Screening' });

  await openImport(page);
  await upload(page, 'bewerbungen.csv', sheet.bytes);
  await expect(page.getByText(`The list has ${sheet.rowCount} rows.`)).toBeVisible();
  await page.getByRole('button', { name: 'They read right' }).click();
  await expect(page.getByRole('region', { name: 'The first rows' })).toContainText('O’Brien & Co.');
  await expect(goOn(page)).toBeEnabled();
  await goOn(page).click();

  await expect(page.getByRole('heading', { name: 'What the list leaves open' })).toBeVisible();
  const dayFirst = page.getByRole('radio', { name: /^Day first/ });
  for (const choice of await dayFirst.all()) await choice.check();
  await expect(page.getByRole('combobox', { name: /^Where .* goes$/ })).toHaveCount(CHOSEN.size);
  for (const [status, stage] of CHOSEN) {
    await page.getByRole('combobox', { name: `Where ${status} goes` }).selectOption({ label: stage });
  }
  await page.getByRole('radio', { name: 'Bring them in as “Role not given”' }).check();
  await page.getByLabel('Rows without a status or a telling date go to').selectOption({ label: 'Applied' });
  await expect(page.getByText('Everything is answered.')).toBeVisible();
  await goOn(page).click();

  await page.getByRole('radio', { name: 'Bring them in too' }).check();
  const added = sheet.rowCount - expected.leftOut;
  await page.getByRole('button', { name: `Import ${added} applications` }).click();
  await expect(page.getByRole('heading', { name: `${added} applications are on your board` })).toBeVisible();
  await expect(page.getByText(`${expected.leftOut} rows were left out`)).toBeVisible();
  const reasons = await page
    .getByRole('region', { name: 'Rows left out' })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  expect(new Set(reasons.map(([line]) => line)).size).toBe(expected.leftOut);
  for (const [line, reason] of reasons) expect(reason, `the reason of line ${line}`).toMatch(/\w+ \w+/);

  await page.getByRole('link', { name: 'Go to the board' }).click();
  await expect(card(page, 'Depot manager')).toBeVisible();
  const screening = expected.counts.Screening ?? 0;
  const withOwn = { ...expected.counts, Screening: screening + 1 };
  await expect.poll(() => countsOnBoard(page)).toEqual(withOwn);

  await openImport(page);
  const earlier = page.getByRole('row', { name: /^bewerbungen\.csv/ });
  await expect(earlier.getByRole('cell')).toContainText([
    '',
    String(added),
    String(expected.leftOut),
    String(added),
    '',
  ]);
  await earlier.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText(`The import is undone. ${added} applications removed.`)).toBeVisible();
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await expect(card(page, 'Depot manager')).toBeVisible();
  await expect.poll(() => countsOnBoard(page)).toEqual({ Screening: 1 });
  await page.goto('about:blank');
  await host.restart();
  await openOnBoard(page, host);
  await expect(card(page, 'Depot manager')).toBeVisible();
  expect(await countsOnBoard(page)).toEqual({ Screening: 1 });
});

test('LinkedIn’s list goes straight through, without what is nobody’s business', async ({ page, host }) => {
  await openApp(page, host);
  await page.getByRole('button', { name: 'Import a list' }).click();
  await upload(
    page,
    'Job Applications.csv',
    [
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
      '"11/4/25, 9:42 AM",me@mail.example,+49 30 1234,Marlin Rail,Depot manager,http://www.linkedin.com/jobs/view/1,cv.pdf,Disability?:No',
      '"3/5/26, 4:10 PM",me@mail.example,+49 30 1234,Kite Health,Service lead,http://www.linkedin.com/jobs/view/2,cv.pdf,Visa?:No',
    ].join('\n'),
  );
  await expect(page.getByText('This is LinkedIn’s Job Applications list.')).toBeVisible();
  await goOn(page).click();
  await expect(page.getByRole('heading', { name: 'What will be imported' })).toBeVisible();
  await page.getByRole('button', { name: 'Import 2 applications' }).click();
  await expect(page.getByText('Every row of the list was imported.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the board' }).click();
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(2);
  await card(page, 'Depot manager').click();
  const panel = page.getByRole('region', { name: /^Depot manager/ });
  // LinkedIn writes the month first, whatever the person's own order is.
  await expect(panel.getByLabel('Applied on')).toHaveValue('2025-11-04');
  await expect(panel.getByLabel('Link', { exact: true })).toHaveValue(/linkedin\.com\/jobs\/view\/1$/);
  await expect(panel.getByLabel('Note')).not.toHaveValue(/Disability|1234|mail\.example/);
});

test('a damaged workbook is refused with a sentence, and nothing is written', async ({ page, host }) => {
  await startEmpty(page, host);
  await openImport(page);
  const workbook = Uint8Array.from({ length: 4000 }, (_, at) => [0x50, 0x4b, 3, 4][at] ?? (at * 37) % 256);
  await upload(page, 'applications.csv', workbook);
  const alert = page.getByRole('alert').filter({ hasText: 'damaged or cut off' });
  await expect(alert).toContainText('Nothing was imported.');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Earlier imports' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Every application has a place here' })).toBeVisible();
});

test('a workbook and LinkedIn’s whole export come in as they are', async ({ page, host }) => {
  const header = ['Company', 'Role', 'Applied on', 'Status'];
  await startEmpty(page, host);
  await openImport(page);
  const workbook = makeWorkbook([
    { name: 'Notes', rows: [['Call the agency'], ['Buy stamps']] },
    {
      name: 'Search 2026',
      rows: [header, ['Marlin Rail', 'Depot manager', { serial: 46_085 }, 'Interview']],
    },
  ]);
  await upload(page, 'my search.xlsx', workbook);
  await page.getByRole('combobox', { name: 'Sheet' }).selectOption('Search 2026');
  await expect(page.getByText('The list has 1 row.')).toBeVisible();
  await goOn(page).click();
  await page.getByRole('button', { name: 'Import 1 application' }).click();
  await expect(page.getByRole('heading', { name: '1 application is on your board' })).toBeVisible();

  await page.getByRole('button', { name: 'Import another list' }).click();
  await upload(page, 'Basic_LinkedInDataExport.zip', linkedInExport());
  const lists = page.getByRole('table', { name: 'Lists in the export' });
  await expect(lists.getByRole('row')).toContainText(['Holds', '2 connections', '1 application you sent']);
  await page.getByText('1 other file is left alone').click();
  await expect(page.getByText('Skills.csv')).toBeVisible();
  await lists.getByRole('button', { name: 'Look at Connections.csv' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add 2 people' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await lists.getByRole('button', { name: 'Look at Job Applications.csv' }).click();
  await expect(page.getByText('This is LinkedIn’s Job Applications list.')).toBeVisible();
  await goOn(page).click();
  await page.getByRole('button', { name: 'Import 1 application' }).click();
  await expect(page.getByText('Every row of the list was imported.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the export' }).click();
  await expect(lists).toBeVisible();

  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1);
  await card(page, 'Depot manager').click();
  await expect(page.getByRole('region', { name: /^Depot manager/ }).getByLabel('Applied on')).toHaveValue(
    '2026-03-04',
  );
});

/** Look-alikes of LinkedIn's files, with its own headers and what stands above them. */
function linkedInExport(): Uint8Array {
  return zipSync({
    'Basic/Connections.csv': strToU8(
      'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Moor,https://www.linkedin.com/in/ada,,Kite Health,Service lead,05 Mar 2024\nIvo,Lind,https://www.linkedin.com/in/ivo,,Ode,Tutor,06 Mar 2024\n',
    ),
    'Basic/Jobs/Job Applications.csv': strToU8(
      'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n"3/5/26, 4:10 PM",me@mail.example, 1234,Kite Health,Service lead,http://www.linkedin.com/jobs/view/2,cv.pdf,Visa?:No\n',
    ),
    'Basic/Skills.csv': strToU8('Name\nCooking\n'),
  });
}

test('a list is brought in with the keyboard alone', async ({ page, host }) => {
  await startEmpty(page, host);
  await openImport(page);
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByRole('button', { name: 'Choose a file' }));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({
    name: 'small.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Company,Role,Status,Applied on\nMarlin Rail,Depot manager,On the bench,03/04/2026\n',
    ),
  });

  await expect(page.getByRole('heading', { name: 'What each column becomes' })).toBeVisible();
  await expect(goOn(page)).toBeEnabled();
  await tabTo(page, goOn(page));
  await page.keyboard.press('Enter');

  await expect(page.getByText('2 questions left to answer.')).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: /^Day first: the 3rd of April/ }));
  await page.keyboard.press('Space');
  await expect(page.getByText('1 question left to answer.')).toBeVisible();
  await tabTo(page, page.getByRole('combobox', { name: 'Where On the bench goes' }));
  await page.keyboard.type('Interview');
  await expect(page.getByText('Everything is answered.')).toBeVisible();
  await tabTo(page, goOn(page));
  await page.keyboard.press('Enter');

  const bringIn = page.getByRole('button', { name: 'Import 1 application' });
  await expect(bringIn).toBeEnabled();
  await tabTo(page, bringIn);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Go to the board' }));
  await page.keyboard.press('Enter');
  await expect(column(page, 'Interview').getByRole('listitem')).toHaveCount(1);
  await tabTo(page, card(page, 'Depot manager'));
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: /^Depot manager/ });
  await expect(panel.getByLabel('Applied on')).toHaveValue('2026-04-03');
});
