import { expectCleanInBothThemes } from './axe-steps.ts';
import { saved } from './board-steps.ts';
import { goTo, test } from './endings-seed.ts';
import { expect, openApp } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

const SENTENCE = 'If it is Tuesday evening, then I write one query for the depot data';

test('an action begins at a theme by keyboard alone, and says that nothing can be told yet', async ({
  page,
  host,
}) => {
  await openApp(page, host);
  await goTo(page, '/endings/themes/skill_gap');
  await tabTo(page, page.getByRole('button', { name: 'Upskill' }));
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Add an action' });
  await expect(form.getByLabel('Kind')).toBeFocused();
  await expect(form.getByLabel('Kind')).toHaveValue('upskill');
  await expect(form.getByLabel('Theme', { exact: true })).toHaveValue('skill_gap');
  await tabTo(page, form.getByRole('textbox', { name: 'If', exact: true }));
  await page.keyboard.type('it is Tuesday evening');
  await page.keyboard.press('Tab');
  await page.keyboard.type('I write one query for the depot data');
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('heading', { name: SENTENCE })).toBeVisible();
  // Three of the four endings with a theme had it before; nothing ended since.
  await expect(page.getByText('Before: 3 of 4, since: 0 of 0; cannot tell yet')).toBeVisible();
  await page.getByRole('link', { name: 'All themes' }).click();
  const row = page.getByRole('row').filter({ hasText: 'A skill is missing' });
  await expect(row.getByRole('cell').nth(4)).toHaveText('1');
});

test('an action is changed, done, dropped with a reason and tried again, and outlives a restart', async ({
  page,
  host,
}) => {
  await openApp(page, host);
  await goTo(page, '/endings/actions');
  await expect(page.getByText('Nothing to try yet')).toBeVisible();
  await page.getByRole('button', { name: 'Add an action' }).click();
  const form = page.getByRole('form', { name: 'Add an action' });
  await form.getByRole('button', { name: 'Save action' }).click();
  await expect(form.getByText('Say what you will try.')).toBeVisible();
  await form.getByLabel('Kind').selectOption('Practise');
  await form.getByLabel('Then').fill('I answer one question aloud');
  await form.getByLabel('Link').fill('javascript:alert(1)');
  await form.getByRole('button', { name: 'Save action' }).click();
  await expect(form.getByText('Start the link with https://.')).toBeVisible();
  await form.getByLabel('Link').fill('https://example.org/questions');
  await form.getByRole('combobox', { name: 'Endings it belongs to' }).fill('depot');
  await page.getByRole('option', { name: 'Depot manager, Marlin Rail' }).click();
  await page.keyboard.press('Escape');
  await form.getByRole('button', { name: 'Save action' }).click();

  const trying = page.getByRole('list', { name: 'Trying' });
  await expect(trying.getByRole('heading')).toHaveText('I answer one question aloud');
  await expect(trying.getByRole('link', { name: 'Depot manager, Marlin Rail' })).toBeVisible();
  await expect(page.getByText('199 endings before and 199 after')).toHaveCount(1);
  await expectCleanInBothThemes(page);

  await trying.getByRole('button', { name: /^Done/ }).click();
  const done = page.getByRole('list', { name: 'Done', exact: true });
  await expect(done.getByRole('heading')).toHaveText('I answer one question aloud');
  await done.getByRole('button', { name: /^Try again/ }).click();
  await trying.getByRole('button', { name: /^Drop/ }).click();
  await page.getByLabel('Dropped, because').fill('the course was full');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Dropped' })).toContainText(
    'Dropped, because the course was full',
  );
  await saved(page);

  await page.goto('about:blank');
  await host.restart();
  await openApp(page, host);
  await goTo(page, '/endings/actions');
  const dropped = page.getByRole('list', { name: 'Dropped' });
  await expect(dropped).toContainText('the course was full');
  await dropped.getByRole('button', { name: /^Edit/ }).click();
  await page.getByLabel('Evidence').fill('Read two chapters.');
  await page.getByRole('button', { name: 'Save action' }).click();
  await expect(dropped).toContainText('Read two chapters.');
  await dropped.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.getByText('Nothing to try yet')).toBeVisible();
});

test('an action begins at an ending and stands there', async ({ page, host }) => {
  await openApp(page, host);
  await goTo(page, '/endings/to_review');
  await page
    .getByRole('link', { name: /Depot manager/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Add an action' }).click();
  const form = page.getByRole('form', { name: 'Add an action' });
  await form.getByLabel('Then').fill('I bring one figure to every answer');
  await form.getByRole('button', { name: 'Save action' }).click();
  const actions = page.getByRole('list', { name: 'Actions for this ending' });
  await expect(actions.getByRole('heading')).toHaveText('I bring one figure to every answer');
  await page.reload();
  await expect(actions.getByRole('heading')).toHaveText('I bring one figure to every answer');
});
