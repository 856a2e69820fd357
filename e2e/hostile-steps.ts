import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openTestApp } from '../src/main/app-for-tests.ts';
import { HOSTILE_TEXTS } from '../src/main/features/journal/hostile-texts-test-setup.ts';
import { openOnBoard } from './board-steps.ts';
import { test as base, type Host } from './host-fixture.ts';
import { askingAs, entryText, writtenEntry } from './journal-steps.ts';

/** Spread over all of them; `REBOUND_XSS=all`, as in `npm run test:deep`, takes every one. */
const TAKEN = 20;
const taken =
  process.env.REBOUND_XSS === 'all'
    ? HOSTILE_TEXTS
    : HOSTILE_TEXTS.filter((_, at) => at % Math.floor(HOSTILE_TEXTS.length / TAKEN) === 7).slice(0, TAKEN);
const PER_SEARCH = 40;
const PER_ENTRY = 5;

/** A hostile text as the body and the title of an entry. */
export const pieces = taken.map((text, at) => ({
  text,
  title: text.replaceAll(/\s+/g, ' '),
  key: crypto.randomUUID(),
  /** A word that stands right before it in another entry, and one that no more entries have than one search shows. */
  mark: `n${at}`,
  /** What a reader sees of it in every form, where that is anything. */
  word: /[a-z]{3,}/i.exec(text.replaceAll(/\]\(.*?\)|^```.*?\n/gs, ''))?.[0] ?? '',
  rare: `quillwort${Math.floor(at / PER_SEARCH)}x`,
}));

/** Entries in which some of them are the address and the words of links, or of pictures. */
export const addressed = ['', '!'].flatMap((sign) =>
  Array.from({ length: Math.ceil(pieces.length / PER_ENTRY) }, (_, at) => {
    const some = pieces.slice(at * PER_ENTRY, (at + 1) * PER_ENTRY);
    const end = `${sign === '' ? 'Links' : 'Pictures'} ${at} end here.`;
    const body = [...some.flatMap(({ title }) => addressesOf(title, sign)), end].join('\n\n');
    return { key: crypto.randomUUID(), body, end, words: some.map(({ word }) => word) };
  }),
);

function addressesOf(title: string, sign: string): string[] {
  const words = title.replaceAll(/[\\[\]]/g, '\\$&');
  const address = title.replaceAll(/[\\<>]/g, '\\$&');
  return [
    `${sign}[${words}](<${address}>)`,
    `${sign}[${words}](<javascript:${address}> "${title.replaceAll('"', "'")}")`,
    `${sign}[our ${title}](${title})`,
  ];
}

/** A host whose journal has all of these entries. */
export const test = base.extend({
  dataDir: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rebound-hostile-'));
    const app = openTestApp(undefined, { dataDir: folder });
    await app.call.profile.startEmpty();
    for (const { text, title, key, mark, rare } of pieces) {
      await app.call.journal.save(writtenEntry(key, text, { title }));
      await app.call.journal.save(writtenEntry(crypto.randomUUID(), `${rare} ${mark} ${text}`, { title }));
    }
    for (const { key, body } of addressed) await app.call.journal.save(writtenEntry(key, body));
    app.close();
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

/** Opens the profile and gives how to ask the host for what it has. */
export async function openHostile(page: Page, host: Host) {
  // Today has forms of its own, and a form is one of the dangers.
  await openOnBoard(page, host);
  return askingAs(page, host);
}

/** What would have run, or waits for a click. Foreign requests and blocked ones are faults of the test already. */
export async function dangersIn(page: Page): Promise<string[]> {
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
export async function followLinks(page: Page): Promise<string[]> {
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
