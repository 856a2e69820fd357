import { expectCleanInBothThemes } from '../axe-steps.ts';
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

test(`one can be tried, and a kind left out${onlyWithStandIn('a notification of the system waits for a person')}`, async ({
  desktop,
}) => {
  test.skip(isElectron);
  const { page } = desktop;
  await chooseEmpty(page);
  await page.evaluate(() => {
    location.hash = '#/settings/reminders';
  });
  await expect(page.getByRole('button', { name: 'Show one now' })).toHaveCount(0);
  await page.getByLabel('Show notifications').check();
  await page.getByRole('button', { name: 'Show one now' }).click();
  await expect(page.getByText('One is on its way.')).toBeVisible();
  expect(await shown(desktop)).toEqual(['Notifications from Rebound']);
  await page.getByRole('group', { name: 'Tell me of' }).getByLabel('Interviews').uncheck();
  await saved(page);
  await expectCleanInBothThemes(page);
  await desktop.restart();
  await desktop.evaluate((electron) => {
    electron.Notification.isSupported = () => false;
  });
  // The first screen would come in front of the settings.
  await expect(desktop.page.getByRole('heading', { name: 'A quiet start' })).toBeVisible();
  await desktop.page.evaluate(() => {
    location.hash = '#/settings/reminders';
  });
  await expect(desktop.page.getByText('Your system has no notifications')).toBeVisible();
  await expect(desktop.page.getByRole('button', { name: 'Show one now' })).toHaveCount(0);
  const kinds = desktop.page.getByRole('group', { name: 'Tell me of' });
  await expect(kinds.getByLabel('Interviews')).not.toBeChecked();
  await expect(kinds.getByLabel('My own reminders')).toBeChecked();
});
