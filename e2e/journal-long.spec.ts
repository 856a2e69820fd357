import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openTestApp } from '../src/main/app-for-tests.ts';
import { ENTRY_LENGTH } from '../src/shared/journal.ts';
import { test as base, expect, type Host, openApp } from './host-fixture.ts';
import { askingAs, entrySaved, entryText, storedText, writtenEntry } from './journal-steps.ts';

const FULL = 'abcdefg '.repeat(ENTRY_LENGTH / 8);
const OPENS_MS = 2_000;
const KEYS = [1, 2, 3].map(() => crypto.randomUUID());

/** A profile with three entries of a single line: two with room for one letter more, and one that is full. */
const test = base.extend({
  dataDir: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rebound-long-'));
    const app = openTestApp(undefined, { dataDir: folder });
    await app.call.profile.startEmpty();
    for (const [at, key] of KEYS.entries())
      await app.call.journal.save(writtenEntry(key, at === 2 ? FULL : FULL.slice(1)));
    app.close();
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

async function open(page: Page, host: Host) {
  await openApp(page, host);
  await expect(page.getByRole('link', { name: 'Journal', exact: true })).toBeVisible();
  return askingAs(page, host);
}

/** The milliseconds from the way to an entry until its text can be written. */
async function timeToOpen(page: Page, key: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const from = performance.now();
    location.hash = `#/journal/${wanted}`;
    const field = () => document.querySelector<HTMLTextAreaElement>('textarea[aria-label="Journal entry"]');
    while (!field()) await new Promise(requestAnimationFrame);
    field()?.focus();
    await new Promise(requestAnimationFrame);
    return performance.now() - from;
  }, key);
}

test('an entry of 2 MB in one line opens soon, can be written, and stays as it is (fault 22)', async ({
  page,
  host,
}) => {
  const asking = await open(page, host);
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    await page.reload();
    await expect(page.getByRole('link', { name: 'Journal', exact: true })).toBeVisible();
    times.push(await timeToOpen(page, KEYS[turn % 2] ?? ''));
    await page.evaluate(() => {
      location.hash = '#/board';
    });
    await expect(entryText(page)).toBeHidden();
  }
  const [, median = Number.POSITIVE_INFINITY] = times.sort((a, b) => a - b);
  test
    .info()
    .annotations.push({ type: 'milliseconds to open', description: times.map(Math.round).join(', ') });
  expect(median, 'milliseconds to open').toBeLessThan(OPENS_MS);
  const [key = ''] = KEYS;
  expect(await storedText(asking, key)).toBe(FULL.slice(1));
  await timeToOpen(page, key);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('x');
  await expect.poll(async () => (await storedText(asking, key)) === `${FULL.slice(1)}x`).toBe(true);
  await entrySaved(page);
});

test.describe('one letter more than 2 MB (fault 22)', () => {
  test.use({ expectedFaults: /status of (?:400|413)/ });

  test('is refused with a sentence, and the text stays', async ({ page, host }) => {
    const asking = await open(page, host);
    const key = KEYS[2] ?? '';
    await timeToOpen(page, key);
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('x');
    const banner = page.getByRole('alert').filter({ hasText: 'Not saved.' });
    await expect(banner).toContainText('An entry can hold 2 MB of text.');
    await expect(banner).not.toContainText('again by itself');
    expect(await entryText(page).inputValue()).toBe(`${FULL}x`);
    expect(await storedText(asking, key)).toBe(FULL);
    await page.keyboard.press('Backspace');
    await expect(banner).toBeHidden();
  });
});
