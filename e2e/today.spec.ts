import type { Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { card, openBoard, saved, startEmpty } from './board-steps.ts';
import { expect, test as onEmptyProfile, openApp } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';
import { test } from './today-profile.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const notice = (page: Page) => page.getByRole('status', { name: 'Notice' });

/** What no screen of the day may hold: a raised voice, a count of what went wrong, a word that presses, or red. */
async function expectCalm(page: Page): Promise<void> {
  // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/!|overdue|late\b|missed|reject/i);
  const reds = await page.evaluate(
    () =>
      [...document.querySelectorAll('main *')].filter((element) => {
        const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/\d+/g) ?? []).map(
          Number,
        );
        return red > 120 && red > 1.8 * green && red > 1.8 * blue;
      }).length,
  );
  expect(reds, 'nothing is written in red').toBe(0);
}

onEmptyProfile('an empty profile opens on Today with one step to take', async ({ page, host }) => {
  await startEmpty(page, host);
  await expect(page).toHaveURL(/#\/today$/);
  await expect(page.getByRole('heading', { name: 'A quiet start' })).toBeVisible();
  await expect(page.getByText('Nothing is due today.')).toBeVisible();
  await expectCalm(page);
  await expectCleanInBothThemes(page);
  await page.getByRole('main').getByRole('button', { name: 'New application' }).click();
  const dialog = page.getByRole('dialog', { name: 'New application' });
  await dialog.getByRole('button', { name: 'Add by a line' }).click();
  const lines = page.getByRole('dialog', { name: 'Add by a line' });
  await expect(lines.getByLabel('In one line')).toBeFocused();
  await expect(dialog).toBeHidden();
  await expectCleanInBothThemes(page);
});

test('the page has its parts, calmly, and ticks are kept and taken back', async ({ page, host }) => {
  await openApp(page, host);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\w+day \d+ \w+$/);
  await expect(page.getByText(/^Two things are for today\. A call on \w+day\.$/)).toBeVisible();
  const talk = part(page, 'Coming up').getByRole('listitem').first();
  await expect(talk).toContainText('Tidewell Health, first call');
  await expect(talk).toContainText('in 3 days');
  await expect(talk).toContainText('Service lead. By phone.');
  await expect(talk.getByRole('list', { name: 'Preparation' }).getByRole('listitem')).toHaveText([
    'Route checked: done',
    'Your questions for them',
  ]);
  await expect(part(page, 'When you like')).toContainText('Halden Freight: you could ask for feedback');
  await expect(part(page, 'When you like')).toContainText('Orchard Print: no reply yet');
  await expect(part(page, 'Practise').getByRole('listitem')).toHaveCount(2);
  const people = part(page, 'People').getByRole('listitem');
  await expect(people).toHaveCount(3);
  await expect(people.first()).toContainText('Dana Whitlow, a thank-you');
  await expect(people.first().getByRole('link')).toHaveAttribute('href', /write=thank_you$/);
  await expect(people.nth(1)).toContainText('Last spoke a while ago');
  await expect(part(page, 'Wins, in your words')).toContainText('Kept Saturday free');
  await expect(page.getByText('That is all there is for today. The rest can wait.')).toBeVisible();
  await expectCalm(page);
  await expectCleanInBothThemes(page);

  const steps = part(page, 'Next steps');
  await steps.getByRole('checkbox', { name: 'Done: Send two dates, Copperfield Transit' }).click();
  await expect(steps).not.toContainText('Send two dates');
  await expect(notice(page)).toContainText('Next step done.');
  await notice(page).getByRole('button', { name: 'Undo' }).click();
  await expect(steps).toContainText('Send two dates');

  // The same with the keyboard.
  await tabTo(page, steps.getByRole('checkbox', { name: 'Done: Ring the dentist' }));
  await page.keyboard.press('Space');
  await expect(notice(page)).toContainText('Reminder done.');
  await expect(steps).not.toContainText('Ring the dentist');
  await expect(steps.getByRole('heading')).toBeFocused();
  const plan = page.getByRole('checkbox', { name: 'If it is Wednesday, then I write one letter.' });
  await tabTo(page, plan);
  await page.keyboard.press('Space');
  await expect(plan).toBeChecked();

  const box = page.getByRole('textbox', { name: 'Write something' });
  await box.fill('Slept well.');
  await box.press('Control+Enter');
  await expect(notice(page)).toContainText('Written into today’s entry.');
  await expect(box).toHaveValue('');
  await box.fill('And walked.');
  await page.getByRole('button', { name: 'Keep in the journal' }).click();
  await expect(box).toHaveValue('');
  // Whoever leaves the page in the middle of a word finds it in the journal, once.
  await box.fill('And slept again.');
  await openBoard(page);
  await expect(notice(page)).toContainText('Written into today’s entry.');
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(box).toHaveValue('');
  await saved(page);

  await host.restart();
  await openApp(page, host);
  await expect(plan).toBeChecked();
  await expect(part(page, 'Next steps')).toContainText('Send two dates');
  await expect(part(page, 'Next steps')).not.toContainText('Ring the dentist');
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Entry' })).toHaveText(
    /^Slept well\.\s*And walked\.\s*And slept again\.$/,
  );
});

test('quiet applications are looked at in one pass, with mouse and keyboard', async ({ page, host }) => {
  await openApp(page, host);
  await page.getByRole('link', { name: /no reply yet Look at them together$/ }).click();
  const list = page.getByRole('list', { name: 'Applications without a reply' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list).toContainText('No reply yet (day 40)');
  await expect(page.getByText('Nothing has been noted for 30 days or more.')).toBeVisible();
  await expectCleanInBothThemes(page);
  await expectCalm(page);

  const group = (company: string) => page.getByRole('group', { name: `Planner, ${company}` });
  await group('Ravel Textiles').getByRole('button', { name: 'No reply – close it' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await notice(page).getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await tabTo(page, group('Ravel Textiles').getByRole('button', { name: 'No reply – close it' }));
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  // The keyboard goes on with the next one.
  await expect(group('Fennick and Lowe').getByRole('button', { name: 'No reply – close it' })).toBeFocused();
  await tabTo(page, group('Fennick and Lowe').getByRole('button', { name: 'Not now' }));
  await page.keyboard.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await saved(page);
  await group('Orchard Print').getByRole('link', { name: 'They wrote' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Planner/ })).toBeVisible();

  await host.restart();
  await openApp(page, host);
  await expect(part(page, 'When you like')).toContainText('Orchard Print: no reply yet');
  await expect(part(page, 'When you like')).not.toContainText('Fennick');

  // A later reply opens it again, and the silence stays on record.
  await openBoard(page);
  await page.getByRole('button', { name: /^No reply 1/ }).click();
  await page.getByRole('listitem', { name: /^Planner, Ravel Textiles/ }).click();
  await page.getByRole('tab', { name: 'Ending' }).click();
  await page.getByLabel('Move to stage').selectOption({ label: 'Screening' });
  const place = page.getByRole('region', { name: 'Ending', exact: true });
  await expect(place.getByText('This application is open.')).toBeVisible();
});

test('a typed line is shown in words, changed, and added only when it is confirmed', async ({
  page,
  host,
}) => {
  await openApp(page, host);
  const field = page.getByRole('textbox', { name: 'Add something' });
  const dialog = page.getByRole('dialog', { name: 'Add by a line' });
  // What would go is named before it goes.
  await field.fill('follow up Copperfield in 3 days');
  await field.press('Enter');
  await expect(dialog).toContainText(/: Follow up, .*, replaces “Send two dates” \(.*\)\./);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();

  await field.fill('phone screen Copperfield 3/12 14:00');
  await field.press('Enter');
  await expect(dialog).toContainText('A recruiter call for Rota planner at Copperfield Transit, no day yet.');
  // 3 December or 12 March: it asks.
  await dialog.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(dialog).toContainText('Choose the day.');
  await expect(dialog.getByRole('radio')).toHaveCount(2);
  await expectCleanInBothThemes(page);
  await dialog.getByRole('radio').first().check();
  await dialog.getByLabel('Time').fill('15:30');
  await expect(dialog).toContainText(/at 15:30\./);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  // Nothing typed is thrown away, and what was changed in it is still changed.
  await expect(field).toHaveValue('phone screen Copperfield 3/12 14:00');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(dialog).toContainText(/at 15:30\./);
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await expect(dialog).toContainText(/at 15:30\./);
  // Another line is another thing: nothing of the first can be added by it.
  await dialog.getByLabel('In one line').fill('phone screen Copperfield Tue 14:00');
  await expect(dialog.getByRole('button', { name: 'Add', exact: true })).toBeHidden();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await openBoard(page);
  await card(page, 'Rota planner').click();
  await page.getByRole('tab', { name: 'Interviews' }).click();
  await expect(page.getByRole('button', { name: 'Add an interview' })).toBeVisible();
  await expect(page.getByText(/15:30/)).toHaveCount(0);

  // With keys alone, from anywhere, and with a way back.
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('a');
  await expect(dialog.getByLabel('In one line')).toBeFocused();
  await page.keyboard.type('phone screen Copperfield Tue 14:00');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText(/Copperfield Transit, Tue .* at 14:00\./);
  await expect(dialog.getByRole('button', { name: 'Add', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(notice(page)).toContainText('Interview added.');
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await expect(part(page, 'Coming up')).toContainText('Copperfield Transit, first call');
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(part(page, 'Coming up')).not.toContainText('Copperfield Transit');

  // Somebody new, from the palette.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('add by');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('In one line').fill('met Robin Vale at the job fair');
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await expect(dialog).toContainText('In touch with Robin Vale');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(notice(page)).toContainText('Noted for Robin Vale.');
});
