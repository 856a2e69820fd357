import { HOSTILE_TEXTS } from '../src/main/features/journal/hostile-texts-test-setup.ts';
import { pasteHtml } from './endings-steps.ts';
import { expect } from './host-fixture.ts';
import { addressed, dangersIn, followLinks, openHostile, pieces, test } from './hostile-steps.ts';
import { entryText } from './journal-steps.ts';

// A picture that was never kept is asked of the host, which does not have it.
test.use({ expectedFaults: /status of 404/ });

test(`${pieces.length} hostile texts are words in the list, the title and the entry, and stay as they are (fault 22)`, async ({
  page,
  host,
}) => {
  test.setTimeout(60_000 + pieces.length * 3_000);
  const asking = await openHostile(page, host);
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

test(`${pieces.length} hostile texts as links and pictures lead nowhere and fetch nothing (fault 22)`, async ({
  page,
  host,
}) => {
  test.setTimeout(60_000 + pieces.length * 3_000);
  const asking = await openHostile(page, host);
  for (const { key, body, end, words } of addressed) {
    await page.evaluate((wanted) => {
      location.hash = `#/journal/${wanted}`;
    }, key);
    await expect(entryText(page)).toContainText(end);
    for (const word of words) await expect(entryText(page)).toContainText(word);
    expect(await dangersIn(page), body).toEqual([]);
    expect(await followLinks(page), body).toEqual([]);
    expect(await dangersIn(page), body).toEqual([]);
    expect(new URL(page.url()).hash).toBe(`#/journal/${key}`);
  }
  for (const { key, body } of addressed) {
    const stored = await asking.journal.get.query({ key });
    expect(stored?.body).toBe(body);
    expect(stored?.revision).toBe(1);
  }
});

test(`${pieces.length} hostile texts become words when they are pasted as a page or as text (fault 22)`, async ({
  page,
  host,
}) => {
  test.setTimeout(60_000 + pieces.length * 3_000);
  await openHostile(page, host);
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
