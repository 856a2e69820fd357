import { addApplication, card, chooseEmpty, saved } from '../board-steps.ts';
import { type Desktop, expect, test } from '../desktop-fixture.ts';
import { entryText } from '../journal-steps.ts';
import { expectLocked, setUpLock, unlock } from '../lock-steps.ts';

const DEPOT = { role: 'Depot manager', company: 'Marlin Rail' };

/** Chooses the item of the application menu that hides or locks. */
async function chooseLock(desktop: Desktop): Promise<void> {
  await desktop.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
    file?.submenu?.items.find(({ label }) => label === 'Hide or lock')?.click();
  });
}

test('the menu locks, what was typed is kept, nothing is printed, and the next start is locked', async ({
  desktop,
}) => {
  const { page } = desktop;
  await chooseEmpty(page);
  await addApplication(page, DEPOT);
  await saved(page);
  await setUpLock(page, 'Only when I lock it, and at every start');
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await expect(entryText(page)).toBeFocused();
  await page.keyboard.type('The last word counts.');
  await chooseLock(desktop);
  await expectLocked(page);

  const refused = await page.evaluate(async () => {
    const bridge: unknown = Reflect.get(window, 'rebound');
    const ask: unknown = Reflect.get(Object(bridge), 'ask');
    const answer: unknown =
      typeof ask === 'function' &&
      (await ask({ kind: 'savePdf', route: '/print/applications/1', name: 'x' }));
    return JSON.stringify(answer);
  });
  expect(refused).toContain('LOCKED');
  await chooseLock(desktop);
  await unlock(page);
  await expect(entryText(page)).toHaveText('The last word counts.');
  await expect(entryText(page)).toBeFocused();

  await desktop.restart();
  await expectLocked(desktop.page);
  await unlock(desktop.page);
  await desktop.page.getByRole('link', { name: 'Board', exact: true }).click();
  await expect(card(desktop.page, DEPOT.role)).toBeVisible();
});
