import type { Page } from '@playwright/test';
import { expectCleanInBothThemes } from '../axe-steps.ts';
import { chooseEmpty, saved } from '../board-steps.ts';
import { type Desktop, expect, isElectron, onlyWithStandIn, test } from '../desktop-fixture.ts';

const KEEP = 'Keep Rebound in the tray when its window is closed';

const icons = (desktop: Desktop) =>
  desktop.evaluate((electron) => Reflect.get(electron.Tray, 'shown').size as number);
const windows = (desktop: Desktop) =>
  desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
const closeWindow = (desktop: Desktop) =>
  desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

/** Chooses an item of the icon's menu and gives the window that opens. */
async function chooseInTray(desktop: Desktop, page: Page, label: string): Promise<Page> {
  const opens = page.context().waitForEvent('page');
  await desktop.evaluate((electron, words) => {
    const [tray] = Reflect.get(electron.Tray, 'shown');
    tray.menu.items.find((item: { label?: string }) => item.label === words).click();
  }, label);
  return opens;
}

async function turnOn(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/settings/appearance';
  });
  await page.getByLabel(KEEP).check();
  await saved(page);
}

test.describe(`the tray${onlyWithStandIn('an icon of the system waits for a person')}`, () => {
  test.skip(isElectron);

  test('is there when it is wanted, and goes again', async ({ desktop }) => {
    const { page } = desktop;
    await chooseEmpty(page);
    expect(await icons(desktop)).toBe(0);
    await turnOn(page);
    await expectCleanInBothThemes(page);
    await expect.poll(() => icons(desktop)).toBe(1);
    await page.getByLabel(KEEP).uncheck();
    await expect.poll(() => icons(desktop)).toBe(0);
    await page.getByLabel(KEEP).check();
    await saved(page);
    await desktop.restart();
    expect(await icons(desktop)).toBe(1);
  });

  test('keeps Rebound when the window is closed, with what was being typed, and opens it where it was', async ({
    desktop,
  }) => {
    const { page } = desktop;
    await chooseEmpty(page);
    await turnOn(page);
    await page.evaluate(() => {
      location.hash = '#/journal/new';
    });
    const editor = page.getByRole('textbox', { name: 'Journal entry' });
    await editor.click();
    await page.keyboard.type('Typed as the window closed');
    await expect(page).not.toHaveURL(/#\/journal\/new$/);
    const gone = page.waitForEvent('close');
    await closeWindow(desktop);
    await gone;
    expect(await windows(desktop)).toBe(0);

    const again = await chooseInTray(desktop, page, 'Open Rebound');
    await expect(again).toHaveURL(/#\/journal\//);
    await expect(again.getByText('Typed as the window closed').first()).toBeVisible();
    expect(await windows(desktop)).toBe(1);
  });

  test('opens a new application, and a second start opens the window', async ({ desktop }) => {
    const { page } = desktop;
    await chooseEmpty(page);
    await turnOn(page);
    await closeWindow(desktop);
    const again = await chooseInTray(desktop, page, 'New application');
    await expect(again.getByRole('dialog', { name: 'New application' })).toBeVisible();

    await again.keyboard.press('Escape');
    const gone = again.waitForEvent('close');
    await closeWindow(desktop);
    await gone;
    const opens = page.context().waitForEvent('page');
    await desktop.evaluate(({ app }) => void app.emit('second-instance', {}, ['rebound'], '/', undefined));
    await expect((await opens).getByRole('heading', { name: 'Board', level: 1 })).toBeVisible();
  });

  test('quits from its menu, with what was being typed', async ({ desktop }) => {
    const { page } = desktop;
    await chooseEmpty(page);
    await turnOn(page);
    await page.evaluate(() => {
      location.hash = '#/journal/new';
    });
    await page.getByRole('textbox', { name: 'Journal entry' }).click();
    await page.keyboard.type('Typed as it quit');
    await expect(page).not.toHaveURL(/#\/journal\/new$/);
    const { hash } = new URL(page.url());
    const gone = page.waitForEvent('close');
    await desktop.evaluate((electron) => {
      const [tray] = Reflect.get(electron.Tray, 'shown');
      tray.menu.items.find((item: { label?: string }) => item.label === 'Quit Rebound').click();
    });
    await gone;
    await desktop.restart();
    await desktop.page.evaluate((address) => {
      location.hash = address;
    }, hash);
    await expect(desktop.page.getByText('Typed as it quit').first()).toBeVisible();
  });
});

test('without the tray, the last window that closes ends Rebound', async ({ desktop }) => {
  test.skip(process.platform === 'darwin');
  const { page } = desktop;
  await chooseEmpty(page);
  await saved(page);
  const quits = desktop.evaluate(
    ({ app, BrowserWindow }) =>
      new Promise<string>((resolve) => {
        app.quit = () => resolve('quit');
        BrowserWindow.getAllWindows()[0]?.close();
      }),
  );
  expect(await quits).toBe('quit');
});
