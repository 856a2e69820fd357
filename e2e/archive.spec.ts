import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { openBoard } from './board-steps.ts';
import { expect, openApp, startHost, test } from './host-fixture.ts';

test.use({ sample: true });

/** Saves everything, private writing too, by keyboard, and gives what the zip holds by name. */
async function exportEverything(page: Page): Promise<{ path: string; files: Record<string, Uint8Array> }> {
  await page.getByRole('button', { name: 'Export everything' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export everything' });
  await dialog.getByRole('checkbox', { name: /^Private writing/ }).press('Space');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the file' }).press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Rebound export \d{4}-\d\d-\d\d\.zip$/);
  const path = await download.path();
  await expect(dialog).toBeHidden();
  return { path, files: unzipSync(await readFile(path)) };
}

async function openData(page: Page): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/settings/data`);
  await expect(page.getByRole('heading', { name: 'Take everything with you' })).toBeVisible();
}

/** What an import reads: the same data is the same bytes. */
function kept(files: Record<string, Uint8Array>): string[] {
  return Object.entries(files)
    .filter(([name]) => name === 'rebound.json' || name.startsWith('attachments/'))
    .map(([name, bytes]) => `${name} ${Buffer.from(bytes).toString('latin1')}`);
}

test('everything is taken along in one file and comes back on another computer, byte for byte', async ({
  page,
  host,
}) => {
  await openApp(page, host);
  await openBoard(page);
  await openData(page);
  await expect(page.getByText('restore a backup', { exact: false })).toBeVisible();
  await expectCleanInBothThemes(page);
  await page.getByRole('button', { name: 'Export everything' }).click();
  await expect(page.getByRole('dialog').getByText('60 applications, 58 journal entries')).toBeVisible();
  await expectCleanInBothThemes(page, { include: '[role=dialog]' });
  await page.keyboard.press('Escape');
  const taken = await exportEverything(page);
  await expect(page.getByText('54 people and 3 files.')).toBeVisible();
  expect(kept(taken.files)).toHaveLength(4);
  await page.goto('about:blank');

  const folder = await mkdtemp(join(tmpdir(), 'rebound-e2e-'));
  const other = await startHost(folder);
  try {
    await openApp(page, other);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Bring back an export' }).click();
    await expect(page.getByRole('heading', { name: 'Bring it back' })).toBeVisible();
    await page.getByRole('button', { name: 'Bring back an export' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Bring back an export' });
    const bytes = await readFile(taken.path);
    await (await chooser).setFiles({ name: 'cut.zip', mimeType: '', buffer: bytes.subarray(0, 50_000) });
    await expect(dialog.getByText('damaged, cut off', { exact: false })).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
    const again = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Bring back an export' }).click();
    await (await again).setFiles(taken.path);
    await expect(dialog.getByText('It is whole: 60 applications', { exact: false })).toBeVisible();
    await expectCleanInBothThemes(page, { include: '[role=dialog]' });
    await dialog.getByRole('button', { name: 'Bring it back' }).press('Enter');
    await expect(page.getByText('Everything is back', { exact: false })).toBeVisible();
    await expect(page).toHaveURL(/#\/today/);

    await openBoard(page);
    await expect(page.getByRole('listitem', { name: /^Service delivery lead,/ })).toBeVisible();
    await page.getByRole('link', { name: 'Journal', exact: true }).click();
    await expect(page.getByText('After the Halden letter').first()).toBeVisible();
    await openData(page);
    const back = await exportEverything(page);
    expect(kept(back.files)).toEqual(kept(taken.files));
    await page.goto('about:blank');
  } finally {
    await other.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
