import { expect, type Locator, type Page } from '@playwright/test';

/** Somebody inside got the job, one skill was missing: two themes with their words. */
export const LETTER = `Dear Ines,

Thank you for your time. The role went to an internal candidate. We were looking for stronger SQL skills.

Best wishes
Dana`;

/** The panel or the tab in which an ending is recorded. */
export function endingPlace(page: Page): Locator {
  return page.getByRole('region', { name: 'Ending', exact: true });
}

/** The field for the words of the employer. */
export function saidField(page: Page): Locator {
  return endingPlace(page).getByRole('textbox', { name: 'What they said' });
}

/** Puts plain text on the clipboard, as copying it in another program does. */
export async function copy(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

/** Pastes what a browser would never let a page put on the clipboard itself: HTML as it is. */
export async function pasteHtml(field: Locator, html: string): Promise<void> {
  await field.focus();
  await field.evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData('text/html', pasted);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
}

/** Waits until the host has said that what was typed is on disk. */
export async function draftKept(page: Page): Promise<void> {
  await expect(endingPlace(page).getByText('Kept as a draft')).toBeVisible();
}

/** Waits until the ending is saved and nothing typed is left over. */
export async function endingSaved(page: Page): Promise<void> {
  await expect(endingPlace(page).getByText('Saved', { exact: true })).toBeVisible();
}

/** Saves the ending with the mouse. */
export async function saveEnding(page: Page): Promise<void> {
  await endingPlace(page).getByRole('button', { name: 'Save ending' }).click();
  await endingSaved(page);
}
