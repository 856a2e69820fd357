import { addApplication, card, chooseEmpty, column, saved } from '../board-steps.ts';
import { type Desktop, expect, isElectron, onlyWithStandIn, test } from '../desktop-fixture.ts';

const DEPOT = { role: 'Depot manager', company: 'Marlin Rail' };

/** Chooses an item of the application menu by its words. */
async function choose(desktop: Desktop, menu: string, item: string): Promise<void> {
  await desktop.evaluate(
    ({ Menu }, words) => {
      const [first, second] = JSON.parse(words);
      const named = Menu.getApplicationMenu()?.items.find(({ label }) => label?.replace('&', '') === first);
      named?.submenu?.items.find(({ label }) => label === second)?.click();
    },
    JSON.stringify([menu, item]),
  );
}

test('the menu does what the keys do', async ({ desktop }) => {
  const { page } = desktop;
  await chooseEmpty(page);
  await choose(desktop, 'File', 'New application');
  await expect(page.getByRole('dialog', { name: 'New application' })).toBeVisible();
  await page.keyboard.press('Escape');
  await addApplication(page, DEPOT);
  await card(page, DEPOT.role).dragTo(column(page, 'Offer'));
  await saved(page);

  await choose(desktop, 'Edit', 'Undo');
  await expect(column(page, 'Offer').getByRole('listitem')).toHaveCount(0);
  await choose(desktop, 'Edit', 'Redo');
  await expect(column(page, 'Offer').getByRole('listitem')).toHaveCount(1);
  await card(page, DEPOT.role).click();
  await expect(page.getByRole('region', { name: /^Depot manager,/ }).getByLabel('Note')).toBeVisible();
  await choose(desktop, 'File', 'Print…');
  await expect(page.locator('html')).toHaveAttribute('data-print-ready', 'true');
});

test('a page that crashes is loaded again, and after a second crash only when the person says so', async ({
  desktop,
}) => {
  const { page } = desktop;
  const crash = () =>
    desktop.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
    });
  await chooseEmpty(page);
  await addApplication(page, DEPOT);
  await saved(page);

  const again = page.waitForEvent('load');
  await crash();
  await again;
  await expect(card(page, DEPOT.role)).toBeVisible();

  await desktop.evaluate(({ dialog }) => {
    dialog.showMessageBox = () =>
      new Promise((resolve) => {
        Reflect.set(globalThis, 'answer', () => resolve({ response: 0, checkboxChecked: false }));
      });
  });
  await page.evaluate(() => Reflect.set(window, 'stillHere', true));
  await crash();
  await expect.poll(() => desktop.evaluate(() => typeof Reflect.get(globalThis, 'answer'))).toBe('function');
  expect(await page.evaluate(() => Reflect.get(window, 'stillHere'))).toBe(true);
  const third = page.waitForEvent('load');
  await desktop.evaluate(() => Reflect.get(globalThis, 'answer')());
  await third;
  await expect(card(page, DEPOT.role)).toBeVisible();
});

test('a second start brings the window to the front and opens none', async ({ desktop }) => {
  const shown = await desktop.evaluate(({ app, BrowserWindow }) => {
    const shows: string[] = [];
    const [window] = BrowserWindow.getAllWindows();
    if (window) window.show = () => shows.push('show');
    app.emit('second-instance', {}, [], '');
    return [...shows, BrowserWindow.getAllWindows().length];
  });
  expect(shown).toEqual(['show', 1]);
  expect(desktop.output()).toContain('Rebound is ready: app://bundle/');
});

test(`a text field has the usual menu, and elsewhere there is none${onlyWithStandIn('a menu of the system would wait for a person')}`, async ({
  desktop,
}) => {
  test.skip(isElectron);
  const labels = await desktop.evaluate((electron) => {
    const { BrowserWindow } = electron;
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const flags = {
      canCut: true,
      canCopy: true,
      canPaste: true,
      canSelectAll: true,
      canUndo: true,
      canRedo: true,
    };
    const nowhere = { isEditable: false, selectionText: '', linkURL: '', editFlags: flags };
    contents?.emit('context-menu', {}, nowhere);
    contents?.emit('context-menu', {}, { ...nowhere, isEditable: true });
    return Reflect.get(electron, 'recorded').popup.map(([items]: { role?: string }[][]) =>
      items?.flatMap(({ role }) => role ?? []),
    );
  });
  expect(labels).toHaveLength(1);
  expect(labels[0]).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll']));
});
