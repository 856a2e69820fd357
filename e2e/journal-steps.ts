import type { BrowserContext, Locator, Page } from '@playwright/test';
import { createTRPCClient, httpLink } from '@trpc/client';
import type { AppRouter } from '../src/main/router.ts';
import type { Entry, SaveEntry } from '../src/shared/journal.ts';
import { chooseEmpty } from './board-steps.ts';
import { expect, type Host, openApp } from './host-fixture.ts';

/** The address of every save of an entry, alone or gathered with other calls. */
export const SAVES = /\/rpc\/[\w.,%]*journal\.save/;

/** The text of the open entry, in either form of the editor. */
export function entryText(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Journal entry' });
}

/** Waits until the open entry says that it is on disk. */
export async function entrySaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}

/** Opens an entry by its key and waits until it can be written. */
export async function openEntry(page: Page, key: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#/journal/${key}`);
  await expect(entryText(page)).toBeVisible();
}

/** Gives a function that opens further tabs in which the page has its key already; they show nothing yet. */
export async function anotherTab(context: BrowserContext, from: Page): Promise<() => Promise<Page>> {
  const token = await tokenOf(from);
  return async () => {
    const tab = await context.newPage();
    await tab.addInitScript((kept) => {
      if (location.protocol === 'http:') sessionStorage.setItem('rebound-token', kept);
    }, token);
    return tab;
  };
}

async function tokenOf(page: Page): Promise<string> {
  return page.evaluate(() => sessionStorage.getItem('rebound-token') ?? '');
}

export type Asking = Awaited<ReturnType<typeof askingAs>>;

/** Calls the host as `page` would, but from outside of it, so that it can be asked when the page is gone. */
export async function askingAs(page: Page, host: Host) {
  const origin = `http://127.0.0.1:${host.port}`;
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${origin}/rpc`,
        methodOverride: 'POST',
        headers: {
          origin,
          'sec-fetch-site': 'same-origin',
          'x-rebound-window': crypto.randomUUID(),
          authorization: `Bearer ${await tokenOf(page)}`,
        },
      }),
    ],
  });
}

/** An entry as it is first saved. */
export function writtenEntry(key: string, body: string, rest: Partial<SaveEntry> = {}): SaveEntry {
  const none = {
    title: '',
    energy: null,
    worry: null,
    private: false,
    orNext: false,
    afterConflict: false,
  } as const;
  return { key, revision: 0, day: '2026-11-20', kind: 'entry', body, ...none, ...rest };
}

/** Opens an empty profile on the board, with entries of these texts, and gives how to ask the host for them. */
export async function withEntries(page: Page, host: Host, bodies: readonly string[]) {
  await openApp(page, host);
  await chooseEmpty(page);
  const asking = await askingAs(page, host);
  const entries: Entry[] = [];
  for (const body of bodies)
    entries.push(await asking.journal.save.mutate(writtenEntry(crypto.randomUUID(), body)));
  return { asking, keys: entries.map(({ key }) => key) };
}

/** The text of an entry as it is stored. */
export async function storedText(asking: Asking, key: string): Promise<string> {
  return (await asking.journal.get.query({ key }))?.body ?? '';
}
