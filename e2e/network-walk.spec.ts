import type { Page } from '@playwright/test';
import { addDays } from '../src/shared/domain/days.ts';
import { addApplication, card, column, saved, startEmpty } from './board-steps.ts';
import { goTo } from './endings-seed.ts';
import { copy, saidField, saveEnding } from './endings-steps.ts';
import { expect, openApp, test } from './host-fixture.ts';
import { localDay } from './local-day.ts';

const ROLE = 'Depot manager';
const WEEKS_LATER = 21;

/** Opens a person from the list and sets how often to be in touch. */
async function setRhythm(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(name) }).click();
  await page.getByLabel('How often').selectOption('Own number of days');
  const days = page.getByLabel('Every … days');
  await days.fill('14');
  await days.press('Enter');
  await saved(page);
}

test('who was met in an interview is kept, thanked after a no, and proposed three weeks later', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await addApplication(page, { role: ROLE, company: 'Marlin Rail', stage: 'Interview' });

  await test.step('an interview with two people makes two contacts', async () => {
    await card(page, ROLE).click();
    await page.getByRole('tab', { name: 'Interviews' }).click();
    await page.getByRole('button', { name: 'Add an interview' }).click();
    const form = page.getByRole('form', { name: 'Add an interview' });
    await form.getByLabel('Starts').fill(`${addDays(localDay(), -2)}T10:00`);
    for (const [name, role] of [
      ['Dana Whitlow', 'Depot lead'],
      ['Omar Reyes', 'Planner'],
    ] as const) {
      await form.getByRole('button', { name: 'Add someone new' }).click();
      await form.getByLabel('Name', { exact: true }).fill(name);
      await form.getByLabel('What they do').fill(role);
      await form.getByRole('button', { name: 'Add this person' }).click();
      await expect(form.getByRole('button', { name: `Take out ${name}` })).toBeVisible();
    }
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(form).toBeHidden();
    await page.keyboard.press('Escape');
  });

  await test.step('they say no', async () => {
    await copy(page, 'Thank you for coming in. We have chosen somebody else.');
    await card(page, ROLE).dragTo(column(page, 'Rejected'));
    await expect(saidField(page)).toBeFocused();
    await page.keyboard.press('Control+v');
    await saveEnding(page);
  });

  await test.step('Today proposes the thank-you, and the letter asks for nothing', async () => {
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    const people = page.getByRole('region', { name: 'People', exact: true });
    await expect(people.getByRole('listitem')).toHaveCount(2);
    await people.getByRole('link', { name: /^Dana Whitlow, a thank-you/ }).click();
    await expect(page.getByLabel('How you met')).toHaveValue('Interview at Marlin Rail');
    const letter = page.getByRole('dialog', { name: /^Thank-you to Dana Whitlow/ });
    const text = letter.getByLabel('Letter', { exact: true });
    await expect(text).toHaveValue(/Thank you for considering me for the Depot manager role\./);
    await expect(text).not.toHaveValue(/\?/);
    await letter.getByRole('button', { name: 'Mark as sent' }).click();
    await expect(page.getByRole('list', { name: 'Touches, newest first' })).toContainText(
      'Thank you for considering me',
    );
  });

  await test.step('four people get a rhythm', async () => {
    for (const name of ['Ida Lang', 'Jo Ferris']) {
      await goTo(page, '/network/people/new');
      await page.getByLabel('Name').fill(name);
      await page.getByRole('button', { name: 'Save contact' }).click();
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    }
    for (const name of ['Dana Whitlow', 'Omar Reyes', 'Ida Lang', 'Jo Ferris']) {
      await goTo(page, '/network/people');
      await setRhythm(page, name);
    }
  });

  await page.clock.setSystemTime(Date.now() + WEEKS_LATER * 86_400_000);
  await host.restart(WEEKS_LATER);
  await openApp(page, host);

  await test.step('three weeks later three of them are proposed, and nobody is late', async () => {
    const people = page.getByRole('region', { name: 'People', exact: true });
    await expect(people.getByRole('listitem')).toHaveCount(3);
    await expect(people).toContainText('a while ago');
    await expect(page.getByRole('main')).not.toContainText(/overdue|late\b|!/);
  });
});
