import type { Locator, Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { openOnBoard } from './board-steps.ts';
import { expect, type Host, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

test.use({ sample: true });

async function openBoard(page: Page, host: Host): Promise<void> {
  await openOnBoard(page, host);
  await expect(page.getByRole('listitem', { name: /^Production planner,/ })).toBeVisible();
}

function palette(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search and commands' });
}

async function openPalette(page: Page): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
  return palette(page);
}

/** Looks for something and takes the line that is chosen with the arrow keys: the one of this kind. */
async function jumpTo(page: Page, text: string, kind: RegExp): Promise<void> {
  const dialog = await openPalette(page);
  await page.keyboard.type(text);
  await expect(dialog.getByRole('option', { name: kind })).toHaveCount(1);
  const chosen = dialog.getByRole('option', { selected: true });
  await expect(async () => {
    if (!kind.test((await chosen.textContent()) ?? '')) await page.keyboard.press('ArrowDown');
    await expect(chosen).toHaveText(kind, { timeout: 100 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

test('opens from a field and from rich text, and Esc gives both back as they were', async ({
  page,
  host,
}) => {
  await openBoard(page, host);
  const search = page.getByRole('searchbox', { name: 'Search applications' });
  await search.fill('planner');
  const dialog = await openPalette(page);
  await expect(page.getByRole('combobox')).toHaveCount(1);
  await page.keyboard.type('financial year');
  await expect(dialog.getByRole('status')).toHaveText('3 found');
  await expect(dialog.getByRole('option').first().locator('mark').first()).toHaveText('financial');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden({ timeout: 200 });
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('planner');

  await page.evaluate(() => {
    const rich = document.createElement('div');
    rich.contentEditable = 'true';
    rich.id = 'rich';
    rich.textContent = 'before and after';
    document.querySelector('main')?.append(rich);
    rich.focus();
    if (rich.firstChild) document.getSelection()?.collapse(rich.firstChild, 6);
  });
  await openPalette(page);
  await page.keyboard.type('xyzzy');
  await expect(dialog.getByRole('status')).toHaveText('Nothing found');
  await page.keyboard.press('Escape');
  await page.keyboard.type(', now');
  await expect(page.locator('#rich')).toHaveText('before, now and after');
});

test('letters typed at once go into what was opened, and are no shortcuts', async ({ page, host }) => {
  const palettes = page.waitForResponse((response) => /\/search-palette-.*\.js$/.test(response.url()));
  await openBoard(page, host);
  await (await palettes).finished();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('planning');
  await expect(palette(page).getByRole('combobox')).toHaveValue('planning');
  await page.keyboard.press('Escape');
  // N loads its dialog first; meanwhile A and W are no shortcuts.
  await page.keyboard.type('naw');
  await expect(page.getByRole('dialog', { name: 'New application' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('leads by keyboard to the posting, the received words and the action it found', async ({
  page,
  host,
}) => {
  await openBoard(page, host);
  await jumpTo(page, 'progression route', /^Posting/);
  await expect(page.getByRole('heading', { level: 1, name: 'Production planner' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Posting' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('There is a progression route').first()).toBeVisible();

  await jumpTo(page, 'financial year', /^Timeline/);
  await expect(page.getByRole('tab', { name: 'Timeline' })).toHaveAttribute('aria-selected', 'true');
  // The same page, another part of it.
  await jumpTo(page, 'financial year', /^Received words/);
  await expect(page.getByRole('heading', { level: 1, name: 'Terminal planning manager' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Ending' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('tabpanel', { name: 'Ending' })).toContainText('next financial year');

  await jumpTo(page, 'waiting list course', /^Action/);
  await expect(page).toHaveURL(/#\/endings\/actions$/);
  await expect(page.getByText('I do one unit of the waiting list course').first()).toBeVisible();
});

test('narrows by group and time, orders by best match, and runs commands', async ({ page, host }) => {
  await openBoard(page, host);
  let dialog = await openPalette(page);
  await page.keyboard.type('planning');
  await expect(dialog.getByRole('status')).toHaveText('The newest 20');
  const first = dialog.getByRole('option').first();
  await expect(first).toHaveText(/^Timeline/);
  await tabTo(page, dialog.getByRole('radio', { name: 'Newest first' }));
  await page.keyboard.press('ArrowRight');
  // The role holds it.
  await expect(first).toHaveText(/^Application/);
  await tabTo(page, dialog.getByRole('radio', { name: 'Any time' }));
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Last 7 days' })).toBeChecked();
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ found$/);
  await tabTo(page, dialog.getByRole('button', { name: 'Endings' }));
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('status')).toHaveText('Nothing found');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden({ timeout: 200 });

  dialog = await openPalette(page);
  await page.keyboard.type('show short');
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list.getByText('Search and commands')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  dialog = await openPalette(page);
  await page.keyboard.type('the');
  await expect(dialog.getByRole('status')).toHaveText('The newest 20');
  await page.keyboard.press('End');
  await expect(dialog.getByRole('option').nth(20)).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText('The newest 100');
  await page.keyboard.press('Home');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('settings stag');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/settings\/stages$/);
});

test('axe finds nothing in the palette, in light and in dark colours', async ({ page, host }) => {
  await openBoard(page, host);
  const dialog = await openPalette(page);
  await page.keyboard.type('search');
  await expect(dialog.locator('mark').first()).toBeVisible();
  await expectCleanInBothThemes(page);
  await dialog.getByText('Between two days').click();
  await dialog.getByRole('combobox').fill('');
  await expectCleanInBothThemes(page);
});
