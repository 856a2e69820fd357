import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openTestApp } from '../src/main/app-for-tests.ts';
import { endApplication, endingOf } from '../src/main/features/endings/endings-test-setup.ts';
import {
  HOSTILE_HTML,
  hostileMail,
  hostilePage,
} from '../src/main/features/endings/hostile-messages-test-setup.ts';
import { endingPlace, pasteHtml, saidField } from './endings-steps.ts';
import { test as base, expect, type Host, openApp } from './host-fixture.ts';

/** Every third; `REBOUND_XSS=all`, as in `npm run test:deep`, takes every one. */
const PIECES =
  process.env.REBOUND_XSS === 'all' ? HOSTILE_HTML : HOSTILE_HTML.filter((_, at) => at % 3 === 0);

/** The last application has no words yet; every other one has a piece as its words, its names and its theme. */
async function seed(dataDir: string): Promise<number> {
  const app = openTestApp(undefined, { dataDir });
  await app.call.profile.startEmpty();
  for (const [at, piece] of PIECES.entries()) {
    const applicationId = await endApplication(app, { role: `${at} ${piece}`, company: piece });
    await app.call.endings.save(
      endingOf(applicationId, {
        words: { text: piece, who: piece },
        themes: [
          { code: 'skill_gap', control: 'within', named: piece, sureness: 3, spans: [[0, piece.length]] },
        ],
      }),
    );
  }
  const empty = await endApplication(app);
  app.close();
  return empty;
}

let empty = 0;
const test = base.extend({
  dataDir: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rebound-hostile-'));
    empty = await seed(folder);
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

async function open(page: Page, host: Host): Promise<string> {
  await openApp(page, host);
  await expect(page.getByRole('link', { name: 'Board', exact: true })).toBeVisible();
  return new URL(page.url()).origin;
}

const ELEMENTS_THAT_ACT =
  'script:not([src]), iframe, object, embed, form[action], meta[http-equiv=refresh], base, ' +
  '[src*="evil"], [href*="evil"], [srcset], [href^="javascript" i]';

// Foreign requests and blocked ones are faults of the test already; this is what would have run.
async function expectNothingRan(page: Page): Promise<void> {
  const found = await page.evaluate(
    (selector) => ({
      ran: Reflect.get(window, '__pwned') !== undefined,
      acting: [...document.querySelectorAll(selector)].map((element) => element.outerHTML),
    }),
    ELEMENTS_THAT_ACT,
  );
  expect(found).toEqual({ ran: false, acting: [] });
}

/** What is on screen, without what only the layout put between the words. */
async function shown(page: Page): Promise<string> {
  return page.evaluate(() => (document.body.textContent ?? '').replaceAll(/\s+/g, ' '));
}

function inOneLine(piece: string): string {
  return piece.replaceAll(/\s+/g, ' ');
}

test('every piece stands as text in the tab, the list, its theme and the report', async ({ page, host }) => {
  test.setTimeout(180_000);
  const origin = await open(page, host);
  for (const [at, piece] of PIECES.entries()) {
    await page.goto(`${origin}/#/applications/${at + 1}?tab=ending`);
    await expect(endingPlace(page).locator('blockquote')).toContainText(inOneLine(piece));
    await expectNothingRan(page);
  }
  await page.goto(`${origin}/#/endings/to_review`);
  await expect(page.getByRole('list', { name: 'Endings, To review' })).toBeVisible();
  await expectNothingRan(page);
  await page.goto(`${origin}/#/endings/themes/skill_gap`);
  await expect(page.getByText(PIECES[0] ?? '').first()).toBeVisible();
  await expectNothingRan(page);
  await page.goto(`${origin}/#/print/reports/progress?from=2026-01-01&to=2026-12-31&rows=all`);
  await expect(page.locator('html')).toHaveAttribute('data-print-ready', 'true');
  expect(await shown(page)).toContain(inOneLine(PIECES[0] ?? ''));
  await expectNothingRan(page);
});

test('every piece, pasted as HTML, becomes words', async ({ page, host }) => {
  test.setTimeout(180_000);
  const origin = await open(page, host);
  await page.goto(`${origin}/#/applications/${empty}`);
  await page.getByRole('tab', { name: 'Ending' }).click();
  for (const piece of PIECES) {
    await saidField(page).fill('');
    await pasteHtml(saidField(page), hostilePage(piece));
    await expect(saidField(page)).toHaveValue(/^Dear Ines,/);
    await expect(saidField(page)).not.toHaveValue(/<\/?[a-z!]|javascript:|@import/i);
    await expectNothingRan(page);
  }
});

test('every piece, in a saved e-mail, becomes words', async ({ page, host }) => {
  test.setTimeout(180_000);
  const origin = await open(page, host);
  await page.goto(`${origin}/#/applications/${empty}`);
  await page.getByRole('tab', { name: 'Ending' }).click();
  for (const piece of PIECES) {
    await saidField(page).fill('');
    const chooser = page.waitForEvent('filechooser');
    await endingPlace(page).getByRole('button', { name: 'Open a saved e-mail' }).click();
    await (await chooser).setFiles({
      name: 'message.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(hostileMail(piece)),
    });
    await expect(saidField(page)).toHaveValue(/^Dear Ines,/);
    await expect(saidField(page)).not.toHaveValue(/<\/?[a-z!]|javascript:|@import/i);
    await expectNothingRan(page);
  }
});
