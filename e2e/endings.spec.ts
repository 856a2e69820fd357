import type { Page, Route } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { addApplication, card, column, openOnBoard, saved, startEmpty } from './board-steps.ts';
import {
  copy,
  draftKept,
  endingPlace,
  endingSaved,
  LETTER,
  pasteHtml,
  saidField,
  saveEnding,
} from './endings-steps.ts';
import { expect, type Host, test } from './host-fixture.ts';
import { anotherTab } from './journal-steps.ts';

const DEPOT = { role: 'Depot manager', company: 'Marlin Rail', stage: 'Applied' };

async function drop(page: Page, outcome = 'Rejected'): Promise<void> {
  await card(page, DEPOT.role).dragTo(column(page, outcome));
  await expect(endingPlace(page)).toBeVisible();
}

async function startWithOne(page: Page, host: Host): Promise<void> {
  await startEmpty(page, host);
  await addApplication(page, DEPOT);
}

async function expectLetterSaved(page: Page): Promise<void> {
  const place = endingPlace(page);
  await expect(place.getByText('They said')).toBeVisible();
  await expect(place.locator('blockquote')).toContainText('The role went to an internal candidate');
  await expect(saidField(page)).toHaveCount(0);
  for (const theme of ['Internal or referred candidate', 'A skill is missing'])
    await expect(place.getByRole('button', { name: theme })).toHaveAttribute('aria-pressed', 'true');
}

test('with the mouse: drop, paste, save', async ({ page, host }) => {
  await startWithOne(page, host);
  await copy(page, LETTER);
  let interactions = 0;
  const act = async (step: () => Promise<unknown>) => {
    interactions += 1;
    await step();
  };
  await act(() => drop(page));
  await expect(saidField(page)).toBeFocused();
  await act(() => page.keyboard.press('Control+v'));
  await act(() => endingPlace(page).getByRole('button', { name: 'Save ending' }).click());
  await endingSaved(page);
  expect(interactions).toBeLessThan(6);
  await expectLetterSaved(page);
  await page.reload();
  await expectLetterSaved(page);
});

test('with the keyboard alone: menu, paste, save, and back on the board', async ({ page, host }) => {
  await startWithOne(page, host);
  await addApplication(page, { role: 'Fleet planner', company: 'Arden Utilities', stage: 'Applied' });
  await copy(page, LETTER);
  await card(page, DEPOT.role).focus();
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Saved' })).toBeFocused();
  // The list goes round, so the outcomes are nearest from above.
  const rejected = page.getByRole('menuitem', { name: 'Rejected' });
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowUp');
  await expect(rejected).toBeFocused();
  // Counted from the key that drops it, as with the mouse.
  let interactions = 0;
  const press = async (keys: string) => {
    interactions += 1;
    await page.keyboard.press(keys);
  };
  await press('Enter');
  await expect(saidField(page)).toBeFocused();
  await press('Control+v');
  await press('Control+Enter');
  await endingSaved(page);
  expect(interactions).toBeLessThan(6);
  await expectLetterSaved(page);
  await page.keyboard.press('Escape');
  await expect(endingPlace(page)).toHaveCount(0);
  await expect(card(page, 'Fleet planner')).toBeFocused();
});

test('one typed letter survives closing the window in the same moment', async ({ page, host, context }) => {
  await startWithOne(page, host);
  await drop(page);
  await expect(saidField(page)).toBeFocused();
  await page.keyboard.press('W');
  await page.close();
  await host.restart();
  const again = await context.newPage();
  await openOnBoard(again, host);
  await again.getByRole('button', { name: /^Rejected 1/ }).click();
  await card(again, DEPOT.role).click();
  await again.getByRole('tab', { name: 'Ending' }).click();
  await expect(saidField(again)).toHaveValue('W');
});

test('what was typed comes back after closing the panel, and can be discarded', async ({ page, host }) => {
  await startWithOne(page, host);
  await drop(page);
  // What is sent as the panel closes is still on its way when everything is discarded.
  let letGo = () => {};
  const isHeld = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/endings\.saveDraft/, async (route) => {
    await isHeld;
    await route.continue();
  });
  await saidField(page).fill('We chose another');
  await endingPlace(page).getByLabel('From whom').fill('Dana');
  await page.keyboard.press('Escape');
  await expect(endingPlace(page)).toHaveCount(0);
  await page.goBack();
  await expect(saidField(page)).toHaveValue('We chose another');
  await expect(endingPlace(page).getByLabel('From whom')).toHaveValue('Dana');
  await endingPlace(page).getByRole('button', { name: 'Discard what I typed' }).click();
  letGo();
  await expect(saidField(page)).toHaveValue('');
  await saved(page);
  await page.unroute(/endings\.saveDraft/);
  await page.reload();
  await expect(saidField(page)).toHaveValue('');
});

test.describe('two windows on one ending (fault 15)', () => {
  test.use({ expectedFaults: /status of 409/ });

  for (const [choice, stays] of [
    ['Keep my text', 'Dear Ines, from the second'],
    ['Show the other text', 'Dear Ines, from the first'],
  ] as const)
    test(`keep both texts, and “${choice}” does that`, async ({ page, host, context }) => {
      await startWithOne(page, host);
      await drop(page);
      await saidField(page).fill('Dear Ines');
      await draftKept(page);
      const second = await (await anotherTab(context, page))();
      await second.goto(page.url());
      await expect(saidField(second)).toHaveValue('Dear Ines');

      // What the first saves must not reach the second before it has something of its own.
      const meanwhile = async (route: Route) => {
        await saidField(page).fill('Dear Ines, from the first');
        await draftKept(page);
        await route.continue();
      };
      await second.route(/endings\.saveDraft/, meanwhile, { times: 1 });
      await saidField(second).fill('Dear Ines, from the second');
      await expect(endingPlace(second).getByText('What is typed here was changed elsewhere.')).toBeVisible();
      await expect(saidField(second)).toHaveValue('Dear Ines, from the second');
      await expect(saidField(page)).toHaveValue('Dear Ines, from the first');

      await endingPlace(second).getByRole('button', { name: choice }).click();
      await draftKept(second);
      await expect(saidField(second)).toHaveValue(stays);
      for (const window of [page, second]) {
        await window.reload();
        await expect(saidField(window)).toHaveValue(stays);
      }
    });
});

test('pasted HTML becomes words; nothing in it runs or is fetched', async ({ page, host }) => {
  await startWithOne(page, host);
  await drop(page);
  await pasteHtml(
    saidField(page),
    `<style>@import url(https://evil.example/a.css); body{background:url(https://evil.example/b.png)}</style>
     <script>window.stolen = 1; fetch('https://evil.example/c')</script>
     <img src="https://evil.example/d.png" onerror="window.stolen = 2">
     <form action="https://evil.example/e"><button autofocus onfocus="window.stolen = 3">Sign in</button></form>
     <iframe src="https://evil.example/f"></iframe><a href="javascript:window.stolen = 4">our site</a>
     <p>Dear Ines,</p><p>The role went to an internal candidate.</p>`,
  );
  await expect(saidField(page)).toHaveValue(/Dear Ines,\s+The role went to an internal candidate\./);
  await expect(saidField(page)).not.toHaveValue(/stolen|evil|@import|<p>/);
  await saveEnding(page);
  await expect(endingPlace(page).locator('blockquote')).toContainText('The role went to an internal');
  await expect(endingPlace(page).locator('blockquote').locator('img, a, script, form, style')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'stolen'))).toBeUndefined();
});

const MAILS = {
  'quoted-printable in ISO-8859-1': [
    'From: =?ISO-8859-1?Q?J=F6rg_M=FCller?= <jm@halden.example>',
    'Date: Mon, 02 Nov 2026 10:00:00 +0100',
    'Subject: Ihre Bewerbung',
    'Content-Type: text/plain; charset=ISO-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Sehr geehrte Frau K=F6hler, wir haben uns f=FCr eine interne L=F6sung ents=',
    'chieden.',
  ].join('\r\n'),
  'base64 in UTF-8': [
    'From: "Jörg Müller" <jm@halden.example>',
    'Date: Mon, 02 Nov 2026 10:00:00 +0100',
    'Content-Type: text/html; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(
      '<p>Sehr geehrte Frau Köhler, wir haben uns für eine interne Lösung entschieden.</p><img src="https://evil.example/x.png">',
    ).toString('base64'),
  ].join('\r\n'),
};
for (const [encoding, mail] of Object.entries(MAILS)) {
  test(`a saved e-mail, ${encoding}, is read with who wrote it and when`, async ({ page, host }) => {
    await startWithOne(page, host);
    await drop(page);
    const chooser = page.waitForEvent('filechooser');
    await endingPlace(page).getByRole('button', { name: 'Open a saved e-mail' }).click();
    await (await chooser).setFiles({
      name: 'Absage.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(mail, 'utf8'),
    });
    await expect(saidField(page)).toHaveValue(
      'Sehr geehrte Frau Köhler, wir haben uns für eine interne Lösung entschieden.',
    );
    await expect(endingPlace(page).getByLabel('From whom')).toHaveValue('Jörg Müller');
    await expect(endingPlace(page).getByLabel('Date', { exact: true })).toHaveValue('2026-11-02');
    await expect(endingPlace(page).getByRole('radio', { name: 'E-mail' })).toBeChecked();
  });
}

test('words too long to be kept are refused with a sentence, and those before stay', async ({
  page,
  host,
}) => {
  await startWithOne(page, host);
  await drop(page);
  await saidField(page).fill('Before');
  await pasteHtml(saidField(page), `<p>${'x'.repeat(2_000_001)}</p>`);
  await expect(endingPlace(page).getByText('Nothing was changed')).toBeVisible();
  await expect(saidField(page)).toHaveValue('Before');
});

test('undo takes the drop back from the empty field, and the panel with it', async ({ page, host }) => {
  await startWithOne(page, host);
  await drop(page);
  await expect(saidField(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1);
  await expect(endingPlace(page)).toHaveCount(0);
});

test('an own closing of a silence says so, and its other day reaches the next move', async ({
  page,
  host,
}) => {
  await startWithOne(page, host);
  await drop(page, 'No reply');
  await expect(endingPlace(page).getByRole('radio', { name: 'Silence' })).toBeChecked();
  await endingPlace(page).getByLabel('Date', { exact: true }).fill('2026-11-01');
  await saveEnding(page);
  await endingPlace(page).getByRole('link', { name: 'Open as a page' }).click();
  await page.getByLabel('Move to stage').selectOption({ label: 'Interview' });
  await page.getByRole('tab', { name: 'Ending' }).click();
  await expect(endingPlace(page).getByText('This application is open.')).toBeVisible();
});

test('a withdrawal asks for nothing, and its card waits for a look', async ({ page, host }) => {
  await startWithOne(page, host);
  await drop(page, 'Withdrawn');
  const place = endingPlace(page);
  await expect(place.getByText('You withdrew. Nothing has to be recorded.')).toBeVisible();
  await expect(place.getByRole('button', { name: 'Ask for feedback' })).toHaveCount(0);
  await place.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: /^Withdrawn 1/ }).click();
  await expect(page.getByRole('listitem', { name: /review waiting/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Has feedback' }).click();
  await expect(page.getByText('0 shown')).toBeVisible();
});

test('axe finds nothing in the panel, empty, typed and saved, and on the page, in either theme', async ({
  page,
  host,
}) => {
  await startWithOne(page, host);
  await drop(page);
  await expectCleanInBothThemes(page);
  await saidField(page).fill(LETTER);
  await draftKept(page);
  await expect(endingPlace(page).getByRole('button', { name: 'A skill is missing' })).toBeVisible();
  await expectCleanInBothThemes(page);
  await saveEnding(page);
  await expectCleanInBothThemes(page);
  await endingPlace(page).getByRole('link', { name: 'Open as a page' }).click();
  await page.getByRole('tab', { name: 'Ending' }).click();
  await expectCleanInBothThemes(page);
});
