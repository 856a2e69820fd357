import { readFile } from 'node:fs/promises';
import type { Page, Route } from '@playwright/test';
import { expect, test } from './host-fixture.ts';
import {
  anotherTab,
  entrySaved,
  entryText,
  openEntry,
  SAVES,
  storedText,
  withEntries,
} from './journal-steps.ts';

const conflict = (page: Page) => page.getByRole('alert').filter({ hasText: 'Changed elsewhere.' });
const version = (page: Page, name: string) => conflict(page).getByRole('region', { name, exact: true });

test.describe('two tabs wrote the same entry (fault 15)', () => {
  test.use({ expectedFaults: /status of 409/ });

  for (const [choice, stays] of [
    ['Keep mine', 'Text from the second'],
    ['Keep the other', 'Text from the first'],
    ['Keep both, mine as a new entry', 'Text from the first'],
  ] as const)
    test(`both texts are shown, and “${choice}” does that`, async ({ page, context, host }) => {
      const { asking, keys } = await withEntries(page, host, ['Text']);
      const [key = ''] = keys;
      const second = await (await anotherTab(context, page))();
      await second.goto(`${new URL(page.url()).origin}/#/journal/${key}`);
      await expect(entryText(second)).toHaveText('Text');
      // What the first saves must not reach the second before it has something of its own.
      const meanwhile = async (route: Route) => {
        await openEntry(page, key);
        await entryText(page).press('ControlOrMeta+End');
        await page.keyboard.insertText(' from the first');
        await expect.poll(() => storedText(asking, key)).toBe('Text from the first');
        await route.continue();
      };
      await second.route(SAVES, meanwhile, { times: 1 });
      await entryText(second).press('ControlOrMeta+End');
      await second.keyboard.insertText(' from the second');
      await expect(version(second, 'Here')).toContainText('Text from the second');
      await expect(version(second, 'Elsewhere, saved')).toContainText('Text from the first');
      expect(await storedText(asking, key)).toBe('Text from the first');

      // Leaving decides nothing.
      await second.getByRole('link', { name: 'Board', exact: true }).click();
      await expect(conflict(second)).toBeHidden();
      await second.goBack();
      await expect(version(second, 'Here')).toContainText('Text from the second');

      await second.getByRole('button', { name: choice, exact: true }).click();
      await expect(conflict(second)).toBeHidden();
      await expect(entryText(second)).toHaveText(stays);
      await expect.poll(() => storedText(asking, key)).toBe(stays);
      await expect(entryText(page)).toHaveText(stays);
      const { entries } = await asking.journal.list.query({});
      const texts = await Promise.all(entries.map((entry) => storedText(asking, entry.key)));
      expect(texts.sort()).toEqual(
        choice.startsWith('Keep both') ? ['Text from the first', 'Text from the second'] : [stays],
      );
    });
});

test.describe('the host does not answer while somebody writes', () => {
  test.use({ expectedFaults: /ERR_CONNECTION_REFUSED|ERR_FAILED|ERR_CONNECTION_RESET/ });

  test('the text stays, can be copied, and is saved by itself when it answers again', async ({
    page,
    context,
    host,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { asking, keys } = await withEntries(page, host, ['Text', 'The other entry.']);
    const [key = '', other = ''] = keys;
    await openEntry(page, key);
    await page.route('**/rpc/**', (route) => route.abort('connectionrefused'));
    await entryText(page).press('ControlOrMeta+End');
    await page.keyboard.insertText(' goes on');
    const banner = page.getByRole('alert').filter({ hasText: 'Not saved.' });
    await expect(banner).toContainText('Rebound is not answering. What you typed is still here.');
    await expect(page.getByText('Not saved', { exact: true }).first()).toBeVisible();
    await expect(entryText(page)).toHaveText('Text goes on');
    await banner.getByRole('button', { name: 'Copy my text' }).click();
    await expect(page.getByText('Your text is copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Text goes on');
    const download = page.waitForEvent('download');
    await banner.getByRole('button', { name: 'Save my text elsewhere' }).click();
    const elsewhere = await download;
    expect(elsewhere.suggestedFilename()).toMatch(/^My text .+\.md$/);
    expect(await readFile(await elsewhere.path(), 'utf8')).toBe('Text goes on');

    await page.unroute('**/rpc/**');
    const answersAt = Date.now();
    await expect(banner).toBeHidden({ timeout: 8_000 });
    expect(Date.now() - answersAt).toBeLessThan(6_000);
    await entrySaved(page);
    expect(await storedText(asking, key)).toBe('Text goes on');

    // Left while nothing answers: whoever comes back finds it, and it is saved without them.
    await page.route(SAVES, (route) => route.abort('connectionrefused'));
    await entryText(page).press('ControlOrMeta+End');
    await page.keyboard.insertText(' and on');
    await page.locator(`a[href*="${other}"]`).click();
    await expect(entryText(page)).toHaveText('The other entry.');
    await page.locator(`a[href*="${key}"]`).click();
    await expect(entryText(page)).toHaveText('Text goes on and on');
    await expect(banner).toBeVisible();
    await page.locator(`a[href*="${other}"]`).click();
    await page.unroute(SAVES);
    await expect.poll(() => storedText(asking, key), { timeout: 8_000 }).toBe('Text goes on and on');
  });

  test('and when it hangs, what is written meanwhile is saved once it goes on', async ({ page, host }) => {
    const { asking, keys } = await withEntries(page, host, ['Text']);
    const [key = ''] = keys;
    await openEntry(page, key);
    process.kill(host.pid, 'SIGSTOP');
    await entryText(page).press('ControlOrMeta+End');
    await page.keyboard.type(' written into a silence', { delay: 25 });
    await expect(page.getByRole('region', { name: 'Entry', exact: true }).getByText('Saving…')).toBeVisible();
    process.kill(host.pid, 'SIGCONT');
    await entrySaved(page);
    expect(await storedText(asking, key)).toBe('Text written into a silence');
  });
});
