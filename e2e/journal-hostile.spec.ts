import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openTestApp } from '../src/main/app-for-tests.ts';
import { HOSTILE_TEXTS } from '../src/main/features/journal/hostile-texts-test-setup.ts';
import { pasteHtml } from './endings-steps.ts';
import { test as base, expect, type Host, openApp } from './host-fixture.ts';
import { askingAs, entryText, writtenEntry } from './journal-steps.ts';

/** Spread over all of them; `REBOUND_XSS=all`, as in `npm run test:deep`, takes every one. */
const TAKEN = 20;
const taken =
  process.env.REBOUND_XSS === 'all'
    ? HOSTILE_TEXTS
    : HOSTILE_TEXTS.filter((_, at) => at % Math.floor(HOSTILE_TEXTS.length / TAKEN) === 7).slice(0, TAKEN);
const pieces = taken.map((text) => ({ text, title: text.replaceAll(/\s+/g, ' '), key: crypto.randomUUID() }));

// A picture that was never kept is asked of the host, which does not have it.
base.use({ expectedFaults: /status of 404/ });

const test = base.extend({
  dataDir: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rebound-hostile-'));
    const app = openTestApp(undefined, { dataDir: folder });
    await app.call.profile.startEmpty();
    for (const { text, title, key } of pieces)
      await app.call.journal.save(writtenEntry(key, text, { title }));
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

// Foreign requests and blocked ones are faults of the test already; this is what would have run, or waits for a click.
async function dangersIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (Reflect.get(window, '__pwned') !== undefined) found.push('something ran');
    for (const element of document.querySelectorAll('*')) {
      const { localName } = element;
      if (/^(?:iframe|object|embed|base|form|video|audio|math)$/.test(localName)) found.push(localName);
      if (localName === 'script' && !element.hasAttribute('src')) found.push('script');
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || name === 'srcset' || name === 'srcdoc') found.push(`${name}=${value}`);
        if (name === 'src' && !/^(?:blob:|\/|\.\/)/.test(value)) found.push(`${name}=${value}`);
        if (name === 'href' && localName === 'a' && !/^(?:#|https?:\/\/|mailto:|rebound:)/i.test(value))
          found.push(`${name}=${value}`);
      }
    }
    return found;
  });
}

/** Clicks each link of the entry, alone and with Ctrl, and gives what was to be opened that is no web or mail address. */
async function followLinks(page: Page): Promise<string[]> {
  return entryText(page).evaluate((text) => {
    const opened: string[] = [];
    window.open = (address) => {
      opened.push(String(address));
      return null;
    };
    for (const link of text.querySelectorAll('a')) {
      const { x, y } = link.getBoundingClientRect();
      for (const ctrlKey of [false, true])
        for (const type of ['mousedown', 'mouseup', 'click'])
          link.dispatchEvent(
            new MouseEvent(type, {
              bubbles: true,
              cancelable: true,
              ctrlKey,
              clientX: x + 1,
              clientY: y + 1,
            }),
          );
    }
    return opened.filter((address) => !/^(?:https?:\/\/|mailto:)/i.test(address));
  });
}

test(`${pieces.length} hostile texts are words in the list, the title and the entry, and stay as they are`, async ({
  page,
  host,
}) => {
  test.setTimeout(60_000 + pieces.length * 3_000);
  const asking = await open(page, host);
  expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(150);
  for (const { key, title, text } of pieces) {
    await page.evaluate((wanted) => {
      location.hash = `#/journal/${wanted}`;
    }, key);
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
    await expect(entryText(page)).toBeVisible();
    expect(await dangersIn(page), text).toEqual([]);
    expect(await followLinks(page), text).toEqual([]);
    expect(await dangersIn(page), text).toEqual([]);
    expect(new URL(page.url()).hash).toBe(`#/journal/${key}`);
  }
  for (const { key, text } of pieces) {
    const stored = await asking.journal.get.query({ key });
    expect(stored?.body).toBe(text);
    expect(stored?.revision).toBe(1);
  }
});

test(`${pieces.length} hostile texts become words when they are pasted as a page or as text`, async ({
  page,
  host,
}) => {
  test.setTimeout(60_000 + pieces.length * 3_000);
  await open(page, host);
  await page.evaluate((wanted) => {
    location.hash = `#/journal/${wanted}`;
  }, crypto.randomUUID());
  await expect(entryText(page)).toBeVisible();
  for (const { text } of pieces) {
    await entryText(page).press('ControlOrMeta+a');
    await pasteHtml(entryText(page), `<html><body><p>Dear Ines,</p>${text}<p>Goodbye.</p></body></html>`);
    await expect(entryText(page)).toContainText('Dear Ines,');
    expect(await dangersIn(page), text).toEqual([]);
    await entryText(page).press('ControlOrMeta+a');
    await entryText(page).evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', `Dear Ines,\n\n${pasted}`);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    expect(await dangersIn(page), text).toEqual([]);
    expect(await followLinks(page), text).toEqual([]);
  }
});
