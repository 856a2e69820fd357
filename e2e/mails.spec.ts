import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { goTo } from './endings-seed.ts';
import { expect, openApp, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

test.use({ sample: true });

const mail = (from: string, subject: string, text: string) =>
  [
    `From: ${from}`,
    'To: me@mail.example',
    `Subject: ${subject}`,
    'Date: Mon, 2 Nov 2026 09:00:00 +0000',
    '',
    text,
  ].join('\r\n');

const FILES: Record<string, string> = {
  'wexcombe.eml': mail(
    'Rota office <people@wexcombe-hospital.example>',
    'Your application to Wexcombe Hospital',
    'Unfortunately we will not be taking your application further on this occasion.',
  ),
  'halden.eml': mail(
    'Recruitment <jobs@haldenfreight.example>',
    'Thank you for your application',
    'We received it.',
  ),
  'parcel.eml': mail(
    'Shop <shop@parcels.example>',
    'Your parcel',
    'The seeds and the watering can come on Thursday.',
  ),
  'broken.eml': 'nothing of an e-mail',
};

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebound-mails-'));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

async function choose(page: Page, names: readonly string[]): Promise<void> {
  await goTo(page, '/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).press('Enter');
  await (await chooser).setFiles(names.map((name) => join(folder, name)));
}

test('saved e-mails go into the timelines they belong to, and one undo takes them back', async ({
  page,
  host,
}) => {
  await openApp(page, host);
  await choose(page, Object.keys(FILES));
  const mails = page.getByRole('list', { name: 'E-mails' });
  const sure = mails.getByRole('combobox', { name: /^Belongs to: Your application to Wexcombe/ });
  await expect(sure.locator('option:checked')).toContainText('Wexcombe Hospital');
  await expect(mails).toContainText('Reads like a no');
  const unsure = mails.getByRole('combobox', { name: 'Belongs to: Thank you for your application' });
  await expect(unsure.locator('option:checked')).toHaveText('Leave out');
  await expect(unsure.locator('option')).toContainText([/Halden Freight/, /Halden Freight/]);
  await expect(page.getByRole('list', { name: 'Files that were not read' })).toContainText('broken.eml');
  await expect(page.getByRole('button', { name: 'Bring in 1 e-mail' })).toBeEnabled();
  await expectCleanInBothThemes(page);

  // By keyboard: one of two proposals, and an application that was not proposed.
  await tabTo(page, unsure);
  await page.keyboard.press('Home');
  const parcel = mails.getByRole('combobox', { name: 'Belongs to: Your parcel' });
  await tabTo(page, parcel);
  await page.keyboard.press('Home');
  const other = page.getByRole('combobox', { name: 'Application for: Your parcel' });
  await expect(other).toBeFocused();
  await page.keyboard.type('Palisade');
  await expect(page.getByRole('option', { name: /Palisade Parcels$/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(other).toHaveValue(/Palisade Parcels$/);
  const bring = page.getByRole('button', { name: 'Bring in 3 e-mails' });
  await tabTo(page, bring);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '3 e-mails are in their timelines' })).toBeVisible();
  await expectCleanInBothThemes(page);
  const brought = page.getByRole('list', { name: 'What was brought in' });
  await expect(brought.getByRole('link', { name: 'Record the ending' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('3 e-mails brought in.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring in more' }).click();

  await choose(page, ['wexcombe.eml']);
  await page.getByRole('button', { name: 'Bring in 1 e-mail' }).click();
  await brought.getByRole('link', { name: /Wexcombe Hospital/ }).click();
  await expect(
    page.getByText('we will not be taking your application further on this occasion'),
  ).toBeVisible();
  const place = new URL(page.url()).hash.slice(1);
  await page.goto('about:blank');
  await host.restart();
  await openApp(page, host);
  await goTo(page, place);
  await expect(
    page.getByText('we will not be taking your application further on this occasion'),
  ).toBeVisible();

  await choose(page, ['wexcombe.eml']);
  await expect(mails).toContainText(/In the timeline of .*Wexcombe Hospital already/);
  await expect(page.getByRole('button', { name: 'Bring in', exact: true })).toBeDisabled();
});

test('a list and e-mails are not mixed, and Cancel leaves everything as it was', async ({ page, host }) => {
  await writeFile(join(folder, 'list.csv'), 'Company,Role\nHalden,Clerk\n');
  await openApp(page, host);
  await choose(page, ['list.csv', 'parcel.eml']);
  await expect(page.getByText('Choose one list, or e-mails (.eml) only.')).toBeVisible();
  await choose(page, ['parcel.eml']);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Bring the list you already keep' })).toBeVisible();
});
