import type { Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { addApplication, startEmpty } from './board-steps.ts';
import { expect, openApp, test } from './host-fixture.ts';
import {
  askingAs,
  entrySaved,
  entryText,
  openEntry,
  SAVES,
  storedText,
  withEntries,
  writtenEntry,
} from './journal-steps.ts';
import { tabTo } from './keyboard-steps.ts';

async function chooseForEntry(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More for this entry' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

test('what is written is there after a restart', async ({ page, host }) => {
  await startEmpty(page, host);
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await expect(entryText(page)).toBeFocused();
  await page.keyboard.type('A slow morning, and a walk.');
  await entrySaved(page);
  await host.restart();
  await openApp(page, host);
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await expect(entryText(page)).toHaveText('A slow morning, and a walk.');
});

test('an entry with a list, a mention and a tag is written with the keyboard alone', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await addApplication(page, { role: 'Depot manager', company: 'Marlin Rail' });
  const asking = await askingAs(page, host);
  await tabTo(page, page.getByRole('link', { name: 'Journal', exact: true }));
  await page.keyboard.press('Enter');
  await expect(entryText(page)).toBeFocused();
  await page.keyboard.type('Called @Marl');
  await expect(page.getByRole('option', { name: /Marlin Rail/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('about #trains today');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/check');
  await expect(page.getByRole('option', { name: 'Checklist' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Send the papers');
  await entrySaved(page);
  const { entries } = await asking.journal.list.query({});
  const key = entries[0]?.key ?? '';
  await expect
    .poll(() => storedText(asking, key))
    .toMatch(/^Called \[@.*\]\(rebound:application\/1\) about #trains today\n\n- \[ \] Send the papers$/);
  expect(entries[0]?.tags).toEqual(['trains']);
  const beside = page.getByRole('complementary', { name: 'About this entry' });
  await tabTo(page, beside.getByRole('link', { name: /Marlin Rail|Depot manager/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/applications\/1/);
});

test('the calendar limits the list, and the Trash gives back', async ({ page, host }) => {
  const { asking, keys } = await withEntries(page, host, ['On a Friday.']);
  await asking.journal.save.mutate(writtenEntry(crypto.randomUUID(), 'Days before.', { day: '2026-11-12' }));
  await openEntry(page, keys[0] ?? '');
  const list = page.getByRole('list', { name: 'Entries' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  const calendar = page.getByRole('region', { name: 'Calendar' });
  while (!(await calendar.getByRole('heading', { name: 'November 2026' }).isVisible()))
    await calendar.getByRole('button', { name: 'Earlier month' }).click();
  await calendar.getByRole('button', { name: /^12 Nov 2026, 1 entry$/ }).click();
  await expect(list.getByRole('listitem')).toHaveText([/Days before\./]);
  await page.getByRole('button', { name: /show everything again/ }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);

  await chooseForEntry(page, 'Move to Trash');
  await expect(list.getByRole('listitem')).toHaveText([/Days before\./]);
  await page.getByRole('status', { name: 'Notice' }).getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);

  await list.getByRole('link', { name: /On a Friday\./ }).click();
  await chooseForEntry(page, 'Move to Trash');
  await expect(list.getByRole('listitem')).toHaveText([/Days before\./]);
  await page.getByRole('button', { name: 'All entries' }).click();
  await page.getByRole('menuitemradio', { name: 'Trash' }).click();
  await expect(list.getByRole('listitem')).toHaveText([/On a Friday\./]);
  await list.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('The Trash of the journal is empty.')).toBeVisible();
  expect(await storedText(asking, keys[0] ?? '')).toBe('On a Friday.');
});

test('the menu of lists is worked with the keyboard, and axe finds nothing in it', async ({ page, host }) => {
  const { keys } = await withEntries(page, host, ['About #trains.', 'About nothing.']);
  await openEntry(page, keys[0] ?? '');
  const list = page.getByRole('list', { name: 'Entries' });
  const lists = page.getByRole('menu');
  await tabTo(page, page.getByRole('button', { name: 'All entries' }));
  await page.keyboard.press('Enter');
  const all = lists.getByRole('menuitemradio', { name: 'All entries' });
  await expect(all).toBeFocused();
  await expect(all).toHaveAttribute('aria-checked', 'true');
  await expectCleanInBothThemes(page, { include: '[role="menu"]' });
  const tag = lists.getByRole('group', { name: 'Tags' }).getByRole('menuitemcheckbox', { name: '#trains' });
  await page.keyboard.press('ArrowUp');
  await expect(tag).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveText([/About #trains\./]);
  await page.keyboard.press('Enter');
  await expect(tag).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'All entries' })).toBeFocused();
});

/** So long that it is kept when most of it goes, however soon. */
const LONG = 'First words, of a day on which there was more to say than usual.';

test.describe('a conflict on purpose', () => {
  test.use({ expectedFaults: /status of 409/ });
  test('earlier versions come back, and axe finds nothing on the way in either theme', async ({
    page,
    host,
  }) => {
    const { asking, keys } = await withEntries(page, host, [LONG]);
    const [key = ''] = keys;
    await openEntry(page, key);
    await entryText(page).press('ControlOrMeta+a');
    await page.keyboard.type('Short');
    await expect.poll(() => storedText(asking, key)).toBe('Short');
    await expectCleanInBothThemes(page);

    await chooseForEntry(page, 'Earlier versions');
    const dialog = page.getByRole('dialog', { name: 'Earlier versions' });
    await expect(dialog.getByText(LONG, { exact: true })).toBeVisible();
    await expectCleanInBothThemes(page);
    await dialog.getByRole('button', { name: 'Go back to this version' }).click();
    await expect(entryText(page)).toHaveText(LONG);
    expect(await storedText(asking, key)).toBe(LONG);

    const revision = (await asking.journal.get.query({ key }))?.revision ?? 0;
    await page.route(
      SAVES,
      async (route) => {
        await asking.journal.save.mutate(writtenEntry(key, 'Other words', { revision }));
        await route.continue();
      },
      { times: 1 },
    );
    await entryText(page).press('ControlOrMeta+End');
    await page.keyboard.type(' again');
    await expect(page.getByRole('region', { name: 'Elsewhere, saved' })).toContainText('Other words');
    await expectCleanInBothThemes(page);
  });
});
