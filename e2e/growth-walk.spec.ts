import { addApplication, card, column, saved, startEmpty } from './board-steps.ts';
import { goTo } from './endings-seed.ts';
import { copy, endingPlace, saidField, saveEnding } from './endings-steps.ts';
import { expect, openApp, test } from './host-fixture.ts';

const SAID = 'Thank you for coming in. For this post we needed stronger SQL skills.';
const ACTION = 'If it is Tuesday evening, then I write one query for the depot data';

test('what they said becomes a theme, an action, a plan, practice and a level, and the theme shows it', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await addApplication(page, { role: 'Depot manager', company: 'Marlin Rail', stage: 'Applied' });

  await test.step('the ending and its theme', async () => {
    await copy(page, SAID);
    await card(page, 'Depot manager').dragTo(column(page, 'Rejected'));
    await expect(saidField(page)).toBeFocused();
    await page.keyboard.press('Control+v');
    await saveEnding(page);
    await expect(endingPlace(page).getByRole('button', { name: 'A skill is missing' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  await test.step('the action', async () => {
    await goTo(page, '/endings/themes/skill_gap');
    await page.getByRole('button', { name: 'Upskill' }).click();
    const form = page.getByRole('form', { name: 'Add an action' });
    await form.getByRole('textbox', { name: 'If', exact: true }).fill('it is Tuesday evening');
    await form.getByLabel('Then').fill('I write one query for the depot data');
    await form.getByRole('combobox', { name: 'Endings it belongs to' }).fill('depot');
    await page.getByRole('option', { name: 'Depot manager, Marlin Rail' }).click();
    await page.keyboard.press('Escape');
    await form.getByRole('button', { name: 'Save action' }).click();
    await expect(page.getByRole('heading', { name: ACTION })).toBeVisible();
  });

  await test.step('the plan, named after the skill they named', async () => {
    await page.getByRole('button', { name: `Make of it: ${ACTION}` }).click();
    await page.getByRole('menuitem', { name: 'A skill plan' }).click();
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect(page.getByRole('heading', { name: 'SQL', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Level: now 1, aim 3' })).toBeVisible();
  });

  await test.step('two evidences, the second with a step of level', async () => {
    const log = page.getByRole('form', { name: 'Log practice' });
    for (const [minutes, shows] of [
      ['40', 'Two joins by hand.'],
      ['35', 'A report for the depot, read by Dana.'],
    ] as const) {
      await page.getByRole('link', { name: 'Log practice' }).first().click();
      await log.getByLabel('Minutes').fill(minutes);
      await log.getByLabel('What it shows').fill(shows);
      if (minutes === '35') await log.getByRole('radio', { name: 'Now: 2 Basic' }).check();
      await log.getByRole('button', { name: 'Log it' }).click();
      await expect(page.getByRole('list', { name: 'Evidence' })).toContainText(shows);
    }
    await saved(page);
  });

  await page.goto('about:blank');
  await host.restart();
  await openApp(page, host);

  await test.step('the theme shows what came of it, and the charts of the plan have the practice', async () => {
    await goTo(page, '/endings/themes/skill_gap');
    const results = page.getByRole('list', { name: 'What came of it' });
    await results.getByRole('link', { name: 'SQL', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Level: now 2, aim 3' })).toBeVisible();
    const minutes = page.getByRole('figure', { name: 'Practice in 1 of 1 week' });
    await minutes.getByRole('button', { name: 'Show table' }).click();
    await expect(minutes.getByRole('cell', { name: '75' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'What asked for it' })).toContainText('Depot manager');
  });
});
