import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addDays } from '../src/shared/domain/days.ts';
import { readInvitations } from '../src/shared/domain/read-invitations.ts';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { addApplication, card, saved, startEmpty } from './board-steps.ts';
import { expect, startHost, test } from './host-fixture.ts';
import { localDay } from './local-day.ts';

const ROLE = { role: 'Depot manager', company: 'Marlin Rail' };
const UID = 'round-1@marlin.example';
const daysAway = (days: number) => addDays(localDay(), days);

function invitation(day: string, time: string, method = 'REQUEST'): Buffer {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${UID}`,
    'SUMMARY:Technical interview with Marlin Rail',
    `DTSTART;TZID=Our office:${day.replaceAll('-', '')}T${time.replace(':', '')}00`,
    'DURATION:PT1H',
    'LOCATION:Shed 2',
    'DESCRIPTION:Bring the plan.',
    'ORGANIZER;CN=Dana Whitlow:mailto:dana@marlin.example',
    'ATTENDEE;CN=Omar Reyes:mailto:omar@marlin.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

async function openInterviews(page: Page): Promise<void> {
  await card(page, ROLE.role).click();
  await page.getByRole('tab', { name: 'Interviews' }).click();
}

async function chooseFile(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add from an invitation' }).click();
  await (await chooser).setFiles({ ...file, mimeType: 'text/calendar' });
}

const interviews = (page: Page) =>
  page.getByRole('list', { name: 'Interviews, latest first' }).getByRole('listitem');

test('an invitation becomes an interview, is changed by the next one, and called off by the last', async ({
  page,
  host,
}) => {
  const day = daysAway(9);
  await startEmpty(page, host);
  await addApplication(page, ROLE);
  await openInterviews(page);

  await chooseFile(page, { name: 'invite.ics', buffer: invitation(day, '10:00') });
  const form = page.getByRole('form', { name: 'Invitation' });
  await expect(form.getByRole('heading', { name: 'Technical interview with Marlin Rail' })).toBeFocused();
  await expect(form).toContainText('“Our office”');
  await expect(form.getByLabel('Kind')).toHaveValue('technical');
  await expect(form.getByLabel('Place')).toHaveValue('Shed 2');
  await expectCleanInBothThemes(page);
  // A zone nobody knows is asked for and not guessed.
  await form.getByRole('button', { name: 'Add the interview' }).click();
  await expect(form).toContainText('Choose whose clock the time is on.');
  await form.getByLabel('Time zone').selectOption('America/New_York');
  await form.getByLabel('Dana Whitlow').check();
  await form.getByRole('button', { name: 'Add the interview' }).click();
  await expect(interviews(page)).toHaveCount(1);
  await expect(interviews(page)).toContainText('10:00–11:00 (America/New_York), Shed 2');
  await expect(interviews(page)).toContainText('With Dana Whitlow');
  await expect(interviews(page)).not.toContainText('Omar');
  await expect(page.getByRole('button', { name: 'Add from an invitation' })).toBeFocused();
  // The board was read before, and holds what this window knows.
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Board' }).click();
  await expect(card(page, ROLE.role)).toContainText(/Interview .*, 10:00/);
  await openInterviews(page);

  // The same invitation at another time, dropped as the e-mail it came with.
  const mail = [
    'From: Dana Whitlow <dana@marlin.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/calendar; method=REQUEST; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    invitation(day, '14:30').toString('base64'),
    '',
  ].join('\r\n');
  const files = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'invite.eml', { type: 'message/rfc822' }));
    return transfer;
  }, mail);
  const target = page.getByText('or drop the .ics file or the e-mail here');
  for (const type of ['dragenter', 'dragover', 'drop'])
    await target.dispatchEvent(type, { dataTransfer: files });
  await expect(form).toContainText('It is here already');
  await form.getByLabel('Time zone').selectOption('Europe/Berlin');
  await form.getByRole('button', { name: 'Change the interview' }).click();
  await expect(interviews(page)).toHaveCount(1);
  await expect(interviews(page)).toContainText('14:30–15:30, Shed 2');
  await expect(interviews(page)).toContainText('With Dana Whitlow');

  await chooseFile(page, { name: 'cancel.ics', buffer: invitation(day, '14:30', 'CANCEL') });
  await expect(page.getByText('This was called off.')).toBeVisible();
  await expect(interviews(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove the interview' }).click();
  await expect(interviews(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(interviews(page)).toHaveCount(1);
});

test.describe('a file without an invitation', () => {
  test.use({ expectedFaults: /status of 400/ });

  test('is refused with a sentence', async ({ page, host }) => {
    await startEmpty(page, host);
    await addApplication(page, ROLE);
    await openInterviews(page);
    await chooseFile(page, { name: 'none.ics', buffer: Buffer.from('Hello') });
    await expect(page.getByText('Rebound found no invitation in this file.')).toBeVisible();
  });
});

/** Goes a month on or back by keyboard, and waits until it is there. */
async function turn(page: Page, key: 'PageDown' | 'PageUp'): Promise<void> {
  const month = page.getByRole('heading', { level: 2 }).filter({ hasText: /^\w+ \d{4}$/ });
  const before = (await month.textContent()) ?? '';
  await page.keyboard.press(key);
  await expect(month).not.toHaveText(before);
  await expect(page.locator('[data-day]:focus')).toBeVisible();
}

test('the calendar by keyboard and mouse, and a file that reads back', async ({ page, host }) => {
  const [day, time] = [daysAway(0), '21:15'];
  await startEmpty(page, host);
  await expect(page.getByRole('heading', { name: 'A quiet start' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('calendar');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Calendar', level: 1 })).toBeVisible();
  await expect(page.getByText('Nothing lies here.')).toBeVisible();

  await page.getByRole('button', { name: 'New reminder' }).click();
  const form = page.getByRole('form', { name: 'New reminder' });
  await expect(form.getByLabel('Remind me of')).toBeFocused();
  await form.getByLabel('Remind me of').fill('Ring Omar; ask, about “Ü”');
  await form.getByLabel('When').fill(`${day}T${time}`);
  await form.getByRole('button', { name: 'Save' }).click();
  const link = page.getByRole('grid').getByRole('link', { name: /Reminder: 21:15 Ring Omar/ });
  await expect(link).toBeVisible();
  await expectCleanInBothThemes(page);

  // One stop for Tab; arrows walk, Enter goes in, Escape back.
  const cells = page.getByRole('gridcell');
  await cells.and(page.locator('[tabindex="0"]')).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`[data-day="${daysAway(1)}"]`)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(`[data-day="${daysAway(-6)}"]`)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(`[data-day="${day}"]`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(`[data-day="${day}"]`)).toBeFocused();
  // Two months on: the week of the last day of a month is drawn in the next one too.
  await turn(page, 'PageDown');
  await turn(page, 'PageDown');
  await expect(link).toBeHidden();
  await turn(page, 'PageUp');
  await turn(page, 'PageUp');

  await page.getByRole('button', { name: 'Reminders', exact: true }).click();
  await expect(link).toBeHidden();
  await expect(page.getByText('Nothing of these kinds lies here.')).toBeVisible();
  await page.getByRole('button', { name: 'Reminders', exact: true }).click();
  await page.getByRole('button', { name: 'Week', exact: true }).click();
  await expect(cells).toHaveCount(7);
  await expect(link).toBeVisible();
  await expectCleanInBothThemes(page);
  await page.reload();
  await expect(cells).toHaveCount(7);

  await page.getByRole('button', { name: 'Save as a calendar file', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as a calendar file' });
  await expectCleanInBothThemes(page);
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Rebound calendar \d{4}-\d\d-\d\d\.ics$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(readInvitations(text)).toMatchObject({
    events: [{ title: 'Ring Omar; ask, about “Ü”', startsAt: `${day}T${time}`, timeZone: 'Europe/Berlin' }],
    problems: [],
  });
  const [uid] = text.match(/^UID:reminder-\d+@[0-9a-f]{16}\.rebound/m) ?? [];
  expect(uid).toBeDefined();

  const single = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save as a calendar file: Ring Omar/ }).click();
  expect(await readFile(await (await single).path(), 'utf8')).toContain(uid);

  await page.getByRole('button', { name: /^Done: Ring Omar/ }).click();
  await expect(link).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(link).toBeVisible();
});

test('a day of another month can be opened with the pointer, and a reminder shows itself', async ({
  page,
  host,
}) => {
  await page.clock.install({ time: new Date('2026-11-15T22:58:30Z') });
  await startEmpty(page, host);
  await page.evaluate(() => {
    location.hash = '#/calendar?view=month&without=goal&day=2026-11-15';
  });
  for (const [what, when] of [
    ['Ring Omar', '2026-12-02T10:00'],
    ['Ring Dana', '2026-12-02T11:00'],
    ['Ring Jo', '2026-12-02T12:00'],
    ['Ring Lee', '2026-12-02T13:00'],
  ] as const) {
    await page.getByRole('button', { name: 'New reminder' }).click();
    const form = page.getByRole('form', { name: 'New reminder' });
    await form.getByLabel('Remind me of').fill(what);
    await form.getByLabel('When').fill(when);
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('button', { name: 'New reminder' })).toBeFocused();
  }
  const month = page.getByRole('heading', { level: 2, name: 'November 2026' });
  const link = page.getByRole('grid').getByRole('link', { name: /Ring Omar/ });
  await expect(month).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/without=goal&day=2026-12-02&reminder=\d+$/);
  await expect(page.locator('[aria-current="true"]', { hasText: 'Ring Omar' })).toBeFocused();
  await page.goBack();
  await expect(month).toBeVisible();
  await page.getByRole('button', { name: /^2 more/ }).click();
  await expect(page.getByRole('gridcell')).toHaveCount(7);
  await expect(page.getByRole('grid').getByRole('link', { name: /Ring Lee/ })).toBeVisible();

  await page.getByRole('button', { name: 'Done: Ring Lee' }).click();
  await expect(page.getByRole('heading', { name: 'Reminders' })).toBeFocused();

  await page.evaluate(() => {
    location.hash = '#/calendar?view=month&day=2026-11-15';
  });
  await expect(page.locator('[data-day="2026-11-15"]')).toHaveAttribute('aria-current', 'date');
  // The day turns while the page stands open.
  await page.clock.runFor(120_000);
  await expect(page.locator('[data-day="2026-11-16"]')).toHaveAttribute('aria-current', 'date');
});

test('a reminder is shown once, by one of two windows, and leads to its place', async ({
  page,
  context,
  host,
}) => {
  await context.addInitScript(() => {
    class Shown {
      static permission = 'default';
      static async requestPermission() {
        Shown.permission = 'granted';
        return Shown.permission;
      }
      onclick: (() => void) | null = null;
      constructor(title: string) {
        const shown = Reflect.get(window, 'shown') ?? [];
        Reflect.set(window, 'shown', [...shown, { title, click: () => this.onclick?.() }]);
      }
      close() {}
    }
    Object.defineProperty(window, 'Notification', { value: Shown });
  });
  const shownIn = (where: Page) =>
    where.evaluate(() => (Reflect.get(window, 'shown') ?? []).map(({ title }: { title: string }) => title));

  await page.clock.install();
  await startEmpty(page, host);
  await page.evaluate(() => {
    location.hash = '#/settings/reminders';
  });
  await expectCleanInBothThemes(page);
  const weekly = page.getByLabel('People a week');
  await weekly.fill('50');
  await weekly.blur();
  await expect(weekly).toHaveValue('3');
  await weekly.fill('5');
  await page.getByLabel('Quiet after days').fill('21');
  await saved(page);
  await page.reload();
  await expect(weekly).toHaveValue('5');
  await expect(page.getByLabel('Quiet after days')).toHaveValue('21');
  await page.getByLabel('Quiet from').fill('00:00');
  await page.getByLabel('Quiet until').fill('00:00');
  await expect(page.getByText('no hour is quiet')).toBeVisible();
  await expect(page.getByLabel('Show notifications')).not.toBeChecked();
  await page.getByLabel('Show notifications').check();
  await saved(page);
  const second = await context.newPage();
  await second.clock.install();
  // A second start opens a window of the running Rebound.
  const { address } = await startHost(host.dataDir);
  await second.goto(address);
  await expect(second.getByRole('link', { name: 'Board', exact: true })).toBeVisible();
  await second.evaluate(() => Notification.requestPermission());

  await page.evaluate(() => {
    location.hash = '#/calendar';
  });
  const now = await page.evaluate(() => {
    const moment = new Date();
    const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
    return local.toISOString().slice(0, 16);
  });
  await page.getByRole('button', { name: 'New reminder' }).click();
  const form = page.getByRole('form', { name: 'New reminder' });
  await form.getByLabel('Remind me of').fill('Ring Omar');
  await form.getByLabel('When').fill(now);
  await form.getByRole('button', { name: 'Save' }).click();
  await saved(page);
  expect([...(await shownIn(page)), ...(await shownIn(second))]).toEqual([]);

  const answers = [page, second].map((each) =>
    each.waitForResponse((response) => response.url().includes('reminders.due')),
  );
  await Promise.all([page.clock.runFor(61_000), second.clock.runFor(61_000)]);
  await Promise.all(answers);
  await expect
    .poll(async () => [...(await shownIn(page)), ...(await shownIn(second))])
    .toEqual(['Ring Omar']);
  const again = page.waitForResponse((response) => response.url().includes('reminders.due'));
  await page.clock.runFor(61_000);
  await again;
  expect([...(await shownIn(page)), ...(await shownIn(second))]).toEqual(['Ring Omar']);

  const shower = (await shownIn(page)).length > 0 ? page : second;
  await shower.evaluate(() => Reflect.get(window, 'shown')[0].click());
  await expect(shower).toHaveURL(/#\/calendar\?reminder=\d+$/);
  await expect(shower.locator('[aria-current="true"]', { hasText: 'Ring Omar' })).toBeVisible();
});
