import { chooseEmpty, saved } from '../board-steps.ts';
import { type Desktop, expect, isElectron, onlyWithStandIn, test } from '../desktop-fixture.ts';

/** Main asks at every full minute, and when the computer wakes up. */
const wake = (desktop: Desktop) => desktop.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));

const shown = (desktop: Desktop) =>
  desktop.evaluate((electron) =>
    Reflect.get(electron.Notification, 'made').map(({ title }: { title: string }) => title),
  );

test(`the desktop shows a reminder once, and a click on it leads there${onlyWithStandIn('a notification of the system waits for a person')}`, async ({
  desktop,
}) => {
  test.skip(isElectron);
  const { page } = desktop;
  await chooseEmpty(page);
  await page.evaluate(() => {
    location.hash = '#/calendar';
  });
  await page.getByRole('button', { name: 'New reminder' }).click();
  const form = page.getByRole('form', { name: 'New reminder' });
  await form.getByLabel('Remind me of').fill('Ring Omar');
  const now = await page.evaluate(() => {
    const moment = new Date();
    return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  });
  await form.getByLabel('When').fill(now);
  await form.getByRole('button', { name: 'Save' }).click();
  await saved(page);
  // Off until the person turns them on.
  await wake(desktop);
  expect(await shown(desktop)).toEqual([]);

  await page.getByRole('link', { name: 'Notifications' }).click();
  await page.getByLabel('Quiet from').fill('00:00');
  await page.getByLabel('Quiet until').fill('00:00');
  await page.getByLabel('Show notifications').check();
  await expect(page.getByRole('button', { name: 'Ask my browser' })).toHaveCount(0);
  await saved(page);
  await wake(desktop);
  expect(await shown(desktop)).toEqual(['Ring Omar']);
  await wake(desktop);
  expect(await shown(desktop)).toEqual(['Ring Omar']);

  await desktop.evaluate((electron) => void Reflect.get(electron.Notification, 'made')[0].emit('click'));
  await expect(page).toHaveURL(/#\/calendar\?reminder=\d+$/);
  await expect(page.locator('[aria-current="true"]', { hasText: 'Ring Omar' })).toBeVisible();

  await desktop.restart();
  await wake(desktop);
  expect(await shown(desktop)).toEqual([]);
});
