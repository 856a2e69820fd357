import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './endings-seed.ts';

const PASSPHRASE = 'corner table';
export const LOCK_KEYS = 'ControlOrMeta+Shift+L';

/** Sets up a lock in Settings, as a person does. */
export async function setUpLock(page: Page, lockAfter: string): Promise<void> {
  await goTo(page, '/settings/privacy');
  await page.getByRole('button', { name: 'Set up a lock…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set up a lock' });
  await expect(dialog.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await page.keyboard.type(PASSPHRASE);
  await dialog.getByLabel('The same once more').fill(PASSPHRASE);
  await dialog.getByRole('radio', { name: lockAfter, exact: true }).check();
  await dialog.getByRole('button', { name: 'Set up the lock' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Turn it off…' })).toBeVisible();
}

/** The field of the lock screen. */
export function passphraseField(page: Page): Locator {
  return page.getByRole('main').getByLabel('Passphrase', { exact: true });
}

/** Waits for the lock screen, and looks that nothing else is in the document. */
export async function expectLocked(page: Page): Promise<void> {
  await expect(passphraseField(page)).toBeFocused();
  await expect(page).toHaveTitle('Rebound');
  const words = await page.evaluate(() => document.body.textContent);
  expect(words?.replace(/Rebound needs JavaScript.*address\./, '').trim()).toBe('ReboundPassphraseUnlock');
}

/** Types the passphrase on the lock screen. */
export async function unlock(page: Page): Promise<void> {
  await expect(passphraseField(page)).toBeFocused();
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(passphraseField(page)).toBeHidden();
}
