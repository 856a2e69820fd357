import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { addApplication, card, column, openBoard, saved, startEmpty } from './board-steps.ts';
import { expect, type Host, openApp, test } from './host-fixture.ts';
import { entrySaved, entryText } from './journal-steps.ts';
import { tabTo } from './keyboard-steps.ts';

/** Set by `npm run test:deep`. */
const WANTED = process.env.REBOUND_READ_ONLY_DISK === '1';
const CAN_MOUNT = process.platform === 'linux' && process.getuid?.() === 0;
const reason = !WANTED
  ? 'npm run test:deep runs it'
  : !CAN_MOUNT
    ? 'only root on Linux can mount a disk'
    : null;

const DEPOT = { role: 'Depot manager', company: 'Marlin Rail' };
const REFUSED = 'You are looking at a copy, so nothing can be changed here.';

// Until the copy is open every other call is refused, and in it every change.
test.use({ expectedFaults: /50[03]|403/ });

/** Leaves a profile with an application and an entry on the disk, forbids to write there, and starts on it. */
async function startForbidden(page: Page, host: Host, forbid: () => void): Promise<void> {
  await startEmpty(page, host);
  await addApplication(page, DEPOT);
  await saved(page);
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await entryText(page).fill('The rails were quiet today.');
  await entrySaved(page);
  await page.goto('about:blank');
  await host.stop();
  forbid();
  await host.restart();
  await openApp(page, host);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rebound may not write here');
}

async function lookAround(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Look at it without changing anything' }));
  await page.keyboard.press('Enter');
  const bar = page.getByRole('region', { name: 'Only a copy' });
  await expect(bar).toContainText('You are looking at a copy');
  await expect(bar).toContainText('Rebound may not write where your file is.');

  for (const name of ['Write something', 'Add something'])
    await expect(page.getByRole('textbox', { name })).toBeDisabled();
  await openBoard(page);
  await expect(page.getByRole('button', { name: 'New application' })).toBeDisabled();
  await page.keyboard.press('n');
  await expect(page.getByText(REFUSED)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, DEPOT.role)).toHaveAttribute('draggable', 'true');
  await card(page, DEPOT.role).dragTo(column(page, 'Offer'));
  await expect(column(page, 'Offer').getByRole('listitem')).toHaveCount(0);
}

test('a profile that may not be written to is looked at, and every change is refused in one sentence (fault 6)', async ({
  page,
  host,
}) => {
  // As good as a folder that may not be written to, and so for root too.
  await startForbidden(page, host, () => mkdirSync(join(host.dataDir, 'rebound.db-wal')));
  await lookAround(page);
  await expectCleanInBothThemes(page);

  await card(page, DEPOT.role).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toHaveAttribute('readonly');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await expect(page.getByText('The rails were quiet today.').first()).toBeVisible();
  await expect(entryText(page)).toHaveAttribute('aria-readonly', 'true');
  await expect(page.getByRole('button', { name: 'Bold' })).toBeDisabled();

  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expectCleanInBothThemes(page);
  await page.getByRole('radio', { name: 'Dark' }).click({ force: true });
  await expect(page.getByText(REFUSED)).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Stop looking' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rebound may not write here');
});

const onReadOnlyDisk = test.extend({
  dataDir: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rebound-read-only-'));
    if (reason === null) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m,mode=700', 'tmpfs', folder]);
    await use(folder);
    if (reason === null) execFileSync('umount', [folder]);
    await rm(folder, { recursive: true, force: true });
  },
});

onReadOnlyDisk(
  `a profile on a disk that is read-only is looked at (fault 6)${reason ? ` (skipped: ${reason})` : ''}`,
  async ({ page, host }) => {
    test.skip(reason !== null);
    await startForbidden(page, host, () => execFileSync('mount', ['-o', 'remount,ro', host.dataDir]));
    await lookAround(page);
    await page.goto('about:blank');
    expect(await host.stop()).toBe(0);
    execFileSync('mount', ['-o', 'remount,rw', host.dataDir]);
    await host.restart();
    await openApp(page, host);
    await openBoard(page);
    await expect(card(page, DEPOT.role)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Only a copy' })).toHaveCount(0);
  },
);
