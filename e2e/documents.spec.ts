import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Locator, Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { addApplication, card, openOnBoard, saved, startEmpty } from './board-steps.ts';
import { expect, type Host, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

const DEPOT = { role: 'Depot manager', company: 'Marlin Rail' };
const TWENTY_MB = 20 * 2 ** 20;
// One pixel.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebound-documents-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function openTimeline(page: Page, role = DEPOT.role): Promise<Locator> {
  const panel = page.getByRole('region', { name: new RegExp(`^${role},`) });
  if (!(await panel.isVisible())) await card(page, role).click();
  await panel.getByRole('tab', { name: 'Timeline' }).click();
  return panel;
}

async function startOnTimeline(page: Page, host: Host): Promise<Locator> {
  await startEmpty(page, host);
  await addApplication(page, { ...DEPOT, stage: 'Applied', appliedOn: '2026-10-12' });
  return openTimeline(page);
}

async function pick(panel: Locator, ...paths: string[]): Promise<void> {
  const page = panel.page();
  const choosing = page.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Add document' }).click();
  await (await choosing).setFiles(paths);
}

function documentLine(panel: Locator, name: string): Locator {
  return panel
    .getByRole('list', { name: 'History, newest first' })
    .getByRole('listitem')
    .filter({ has: panel.page().getByRole('button', { name: `Edit ${name}` }) });
}

/** Drops files on the Timeline as a file manager does. */
async function dropOn(panel: Locator, files: { name: string; type: string; text: string }[]): Promise<void> {
  const page = panel.page();
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, type, text } of given) transfer.items.add(new File([text], name, { type }));
    return transfer;
  }, files);
  const list = panel.getByRole('list', { name: 'History, newest first' });
  await list.dispatchEvent('dragenter', { dataTransfer: data });
  await list.dispatchEvent('dragover', { dataTransfer: data });
  await expect(panel.getByText('Drop to keep it with this application')).toBeVisible();
  await list.dispatchEvent('drop', { dataTransfer: data });
  await expect(panel.getByText('Drop to keep it with this application')).toHaveCount(0);
}

async function savedCopy(panel: Locator, name: string): Promise<Download> {
  const coming = panel.page().waitForEvent('download');
  await panel.getByRole('button', { name: `Save a copy of ${name}` }).click();
  return coming;
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The names of the files the profile keeps. */
async function keptIn(host: Host): Promise<string[]> {
  const entries = await readdir(join(host.dataDir, 'attachments'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

test('twenty megabytes go in and come out byte for byte, also after a restart', async ({ page, host }) => {
  const bytes = randomBytes(TWENTY_MB);
  let panel = await startOnTimeline(page, host);
  await expect(panel.getByText('Keep the CV you sent, their offer or a task here')).toBeVisible();
  await pick(panel, await file('CV Ines Calder.pdf', bytes));
  const line = documentLine(panel, 'CV Ines Calder.pdf');
  await expect(line).toContainText('CV');
  await expect(line).toContainText('20.0 MB');
  await expect(page.getByRole('status', { name: 'Notice' })).toContainText('Added CV Ines Calder.pdf');
  await expect(panel.getByText('Keep the CV you sent')).toHaveCount(0);
  await saved(page);
  expect(await keptIn(host)).toEqual([hashOf(bytes)]);

  await page.goto('about:blank');
  await host.restart();
  await openOnBoard(page, host);
  panel = await openTimeline(page);
  const download = await savedCopy(panel, 'CV Ines Calder.pdf');
  expect(download.suggestedFilename()).toBe('CV Ines Calder.pdf');
  const path = join(folder, 'saved.pdf');
  await download.saveAs(path);
  expect(hashOf(await readFile(path))).toBe(hashOf(bytes));
});

test('files are added by dropping them, and the same bytes are kept once', async ({ page, host }) => {
  const panel = await startOnTimeline(page, host);
  await dropOn(panel, [
    { name: 'Cover letter.txt', type: 'text/plain', text: 'Dear Kerry, näh.' },
    { name: 'Letter again.txt', type: 'text/plain', text: 'Dear Kerry, näh.' },
  ]);
  await expect(documentLine(panel, 'Letter again.txt')).toContainText(
    'The same file as Cover letter.txt here.',
  );
  await expect(documentLine(panel, 'Cover letter.txt')).toContainText('Cover letter');
  expect(await keptIn(host)).toHaveLength(1);
  const show = panel.getByRole('button', { name: 'Show Cover letter.txt' });
  await show.click();
  await expect(panel.getByRole('region', { name: 'Text of Cover letter.txt' })).toHaveText(
    'Dear Kerry, näh.',
  );
  await panel.getByRole('button', { name: 'Hide Cover letter.txt' }).click();
  await expect(panel.getByText('Dear Kerry')).toHaveCount(0);
});

test('a picture is shown; a page and a drawing that could run code are only saved', async ({
  page,
  host,
}) => {
  const panel = await startOnTimeline(page, host);
  const script = '<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran = true"></svg>';
  await pick(
    panel,
    await file('desk.png', PNG),
    await file('drawing.svg', script),
    await file('page.html', '<script>window.ran = true</script>'),
    await file('not-a-picture.png', 'plain words'),
  );
  await expect(documentLine(panel, 'not-a-picture.png')).toBeVisible();
  await panel.getByRole('button', { name: 'Show desk.png' }).click();
  const picture = panel.getByRole('img', { name: 'desk.png' });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await expect(panel.getByRole('button', { name: 'Show drawing.svg' })).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Show page.html' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Show not-a-picture.png' }).click();
  await expect(panel.getByText('This is not a picture that can be shown.')).toBeVisible();
  expect((await savedCopy(panel, 'page.html')).suggestedFilename()).toBe('page.html');
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
});

test('a document is renamed, dated and noted, removed and brought back', async ({ page, host }) => {
  let panel = await startOnTimeline(page, host);
  await pick(panel, await file('scan0001.pdf', 'offer'));
  await panel.getByRole('button', { name: 'Edit scan0001.pdf' }).click();
  const form = panel.getByRole('form', { name: 'Edit scan0001.pdf' });
  await form.getByLabel('Name').fill('Offer Marlin Rail');
  await form.getByLabel('Kind').selectOption({ label: 'Offer' });
  await form.getByLabel('Day').fill('2026-10-01');
  await form.getByLabel('Note').fill('By post, two pages.');
  await form.getByRole('button', { name: 'Save' }).click();
  const line = documentLine(panel, 'Offer Marlin Rail.pdf');
  await expect(line).toContainText('By post, two pages.');
  await expect(panel.getByRole('button', { name: 'Edit Offer Marlin Rail.pdf' })).toBeFocused();
  // Before the day it was applied, so it stands below.
  await expect(
    panel
      .getByRole('list', { name: /^History/ })
      .getByRole('listitem')
      .last(),
  ).toContainText('Offer');

  await panel.getByRole('button', { name: 'Edit Offer Marlin Rail.pdf' }).click();
  await panel.getByRole('button', { name: 'Remove' }).click();
  await expect(line).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Add document' })).toBeFocused();
  const notice = page.getByRole('status', { name: 'Notice' });
  await expect(notice).toContainText('Removed Offer Marlin Rail.pdf');
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toContainText('By post, two pages.');
  await saved(page);

  await page.goto('about:blank');
  await host.restart();
  await openOnBoard(page, host);
  panel = await openTimeline(page);
  await expect(documentLine(panel, 'Offer Marlin Rail.pdf')).toContainText('By post, two pages.');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status', { name: 'Notice' })).toContainText('Undone: Change a document');
});

test('undo takes an added document back, redo brings it again with its bytes', async ({ page, host }) => {
  const panel = await startOnTimeline(page, host);
  await pick(panel, await file('Task.txt', 'Bring one page.'));
  await expect(documentLine(panel, 'Task.txt')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(documentLine(panel, 'Task.txt')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(documentLine(panel, 'Task.txt')).toBeVisible();
  await panel.getByRole('button', { name: 'Show Task.txt' }).click();
  await expect(panel.getByText('Bring one page.')).toBeVisible();
});

test('what cannot be kept says why, names the limit, and the rest goes on', async ({ page, host }) => {
  const panel = await startOnTimeline(page, host);
  const large = await file('film.mov', '');
  await truncate(large, 50 * 2 ** 20 + 1);
  await pick(panel, large, await file('empty.txt', ''), await file('fine.txt', 'fine'));
  await expect(documentLine(panel, 'fine.txt')).toBeVisible();
  const alerts = panel.getByRole('alert');
  await expect(alerts).toHaveCount(2);
  await expect(alerts.first()).toContainText('film.mov was not added. This file is larger than 50 MB');
  await expect(alerts.last()).toContainText('empty.txt was not added. This file is empty');
  await panel.getByRole('button', { name: 'Close the message about film.mov' }).click();
  await expect(alerts).toHaveCount(1);
  await expect(panel.getByRole('button', { name: 'Add document' })).toBeFocused();
  expect(await keptIn(host)).toHaveLength(1);
});

test.describe('when the bytes are gone from the disk', () => {
  test.use({ expectedFaults: /status of 404/ });

  test('the document says so and stays', async ({ page, host }) => {
    const panel = await startOnTimeline(page, host);
    await pick(panel, await file('Task.txt', 'Bring one page.'));
    await expect(documentLine(panel, 'Task.txt')).toBeVisible();
    await rm(join(host.dataDir, 'attachments'), { recursive: true });
    await mkdir(join(host.dataDir, 'attachments'));
    await panel.getByRole('button', { name: 'Save a copy of Task.txt' }).click();
    await expect(panel.getByRole('alert')).toHaveText('The bytes of this document are not here any more.');
    await expect(documentLine(panel, 'Task.txt')).toBeVisible();
  });
});

test('the keyboard alone adds, shows, edits and removes a document', async ({ page, host }) => {
  const panel = await startOnTimeline(page, host);
  const add = panel.getByRole('button', { name: 'Add document' });
  // Waited for before the walk: the browser has to hear of it ahead of the key.
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  await (await choosing).setFiles([await file('Task.txt', 'Bring one page.')]);
  await expect(documentLine(panel, 'Task.txt')).toBeVisible();
  await expect(add).toBeFocused();
  await tabTo(page, panel.getByRole('button', { name: 'Show Task.txt' }));
  await page.keyboard.press('Enter');
  await tabTo(page, panel.getByRole('region', { name: 'Text of Task.txt' }));
  await page.keyboard.press('Shift+Tab');
  const edit = panel.getByRole('button', { name: 'Edit Task.txt' });
  await expect(edit).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.getByLabel('Name')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Task for Monday.txt');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Edit Task for Monday.txt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, panel.getByRole('button', { name: 'Remove' }));
  await page.keyboard.press('Enter');
  await expect(documentLine(panel, 'Task for Monday.txt')).toHaveCount(0);
  await expect(add).toBeFocused();
});

test.describe('axe finds nothing about documents in either theme', () => {
  test.use({ sample: true });
  test('list, text, form and refusal', async ({ page, host }) => {
    await openOnBoard(page, host);
    const panel = await openTimeline(page, 'Operations manager, north');
    await panel.getByRole('button', { name: 'Show Offer summary.txt' }).click();
    await expect(panel.getByText('The offer stands for two weeks.')).toBeVisible();
    await expectCleanInBothThemes(page);
    await panel.getByRole('button', { name: 'Edit Cover letter Stanmere.txt' }).click();
    await expectCleanInBothThemes(page);
    await pick(panel, await file('empty.txt', ''));
    await expect(panel.getByRole('alert')).toBeVisible();
    await expectCleanInBothThemes(page);
  });
});
