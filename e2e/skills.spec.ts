import { expectCleanInBothThemes } from './axe-steps.ts';
import { saved } from './board-steps.ts';
import { goTo } from './endings-seed.ts';
import { expect, openApp, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

test.use({ sample: true });

test('a plan begins at a demand by keyboard alone; a level needs words on what shows it; undo takes it back', async ({
  page,
  host,
}) => {
  await openApp(page, host);
  await goTo(page, '/growth/skills');
  const demand = page.getByRole('region', { name: 'What your adverts ask for' });
  await expect(
    demand.getByText('named in 7 of your 23 saved postings', { exact: true }).first(),
  ).toBeVisible();
  await tabTo(page, demand.getByRole('button', { name: 'SQL', exact: true }));
  await page.keyboard.press('Enter');
  const places = demand.getByRole('list', { name: 'Where SQL is named' });
  await expect(places.getByRole('listitem')).toHaveCount(7);
  await expect(places.locator('mark').first()).toHaveText('SQL');
  await tabTo(page, demand.getByRole('button', { name: 'More for Power BI' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Make a plan' })).toBeFocused();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'New plan' });
  await expect(form.getByRole('textbox', { name: 'Skill' })).toHaveValue('Power BI');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Power BI' })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Log practice' }).first());
  await page.keyboard.press('Enter');
  const log = page.getByRole('form', { name: 'Log practice' });
  await log.getByLabel('Minutes').fill('45');
  await log.getByRole('radio', { name: 'Now: 2 Basic' }).check();
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(log.getByText('A level needs a few words on what this shows.')).toBeVisible();
  await log.getByLabel('What it shows').fill('One chart out of my own list.');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByRole('heading', { name: 'Power BI' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Level: now 2, aim 3' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Level: now 1, aim 3' })).toBeVisible();
});

test('a timer runs on through a restart and becomes evidence; a plan is closed as not worth it', async ({
  page,
  host,
}) => {
  await openApp(page, host);
  await goTo(page, '/growth/skills');
  await page.getByRole('link', { name: 'SQL reporting' }).click();
  await page.getByRole('button', { name: 'Start a timer' }).click();
  const timer = page.getByRole('region', { name: 'Timer' });
  await expect(timer).toContainText('Practising SQL reporting since');
  await saved(page);
  await page.goto('about:blank');
  await host.restart();
  await openApp(page, host);
  await goTo(page, '/growth/skills');
  await timer.getByRole('button', { name: 'Stop' }).click();
  const log = page.getByRole('form', { name: 'Log practice' });
  await expect(log.getByLabel('Minutes')).toHaveValue('1');
  await log.getByLabel('What it shows').fill('A first subquery.');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByRole('list', { name: 'Evidence' })).toContainText('A first subquery.');
  await expect(timer).toHaveCount(0);
  await page.getByRole('button', { name: 'Not worth it…' }).click();
  await page.getByLabel('Not worth it, because').fill('the post is gone');
  await page.keyboard.press('Enter');
  await expect(page.getByText('the post is gone')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take it up again' })).toBeVisible();
});

test('figures have the same numbers in a table, and axe finds nothing in both themes', async ({
  page,
  host,
}) => {
  await openApp(page, host);
  await goTo(page, '/growth/skills');
  const all = page.getByRole('figure', { name: /^Practice in \d of \d weeks, over all plans/ });
  await all.getByRole('button', { name: 'Show table' }).click();
  await page.getByRole('button', { name: 'SQL', exact: true }).click();
  await expect(page.locator('mark').first()).toBeVisible();
  await expectCleanInBothThemes(page);
  await page.getByRole('link', { name: 'SQL reporting' }).click();
  // How many weeks had practice depends on the day of the week; at least one had none.
  const practice = page.getByRole('figure', { name: /^Practice in \d of \d weeks/ });
  await expect(practice.getByText('rest', { exact: true }).first()).toBeVisible();
  await expectCleanInBothThemes(page);
  await practice.getByRole('button', { name: 'Show table' }).click();
  await expect(practice.getByRole('cell', { name: 'rest' })).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expectCleanInBothThemes(page);
});
