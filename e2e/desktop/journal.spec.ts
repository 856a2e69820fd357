import type { Page } from '@playwright/test';
import { chooseEmpty } from '../board-steps.ts';
import { type Desktop, expect, test } from '../desktop-fixture.ts';
import { entrySaved, entryText } from '../journal-steps.ts';

async function openJournal(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await expect(entryText(page)).toBeFocused();
}

/** Types and has the window closed before anything else can happen; then starts again. */
async function typeAndClose(desktop: Desktop, text: string): Promise<void> {
  await desktop.page.evaluate((typed) => document.execCommand('insertText', false, typed), text);
  await desktop.restart();
}

test('what is typed as the window closes, and a dropped picture, are there at the next start', async ({
  desktop,
}) => {
  await chooseEmpty(desktop.page);
  await openJournal(desktop.page);
  await typeAndClose(desktop, 'The last word counts.');
  await openJournal(desktop.page);
  await expect(entryText(desktop.page)).toHaveText('The last word counts.');

  const { page } = desktop;
  await entryText(page).evaluate(async (text) => {
    const canvas = new OffscreenCanvas(8, 8);
    canvas.getContext('2d')?.fillRect(0, 0, 8, 8);
    const file = new File([await canvas.convertToBlob({ type: 'image/png' })], 'desk.png', {
      type: 'image/png',
    });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    const { left, top, height } = text.getBoundingClientRect();
    const at = { clientX: left + 20, clientY: top + height / 2 };
    text.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, ...at }));
  });
  const picture = entryText(page).locator('[data-picture=shown] img');
  await expect(picture).toBeVisible();
  await entrySaved(page);
  await desktop.restart();
  await openJournal(desktop.page);
  const kept = entryText(desktop.page).locator('[data-picture=shown] img');
  await expect(kept).toBeVisible();
  expect(await kept.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(8);
  await expect(entryText(desktop.page)).toContainText('word counts.');
});
