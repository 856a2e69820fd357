import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { saved } from './board-steps.ts';
import { goTo, seedManyEndings, test } from './endings-seed.ts';
import { expect, openApp, startHost } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

async function openEndings(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: 'Endings', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Endings' })).toBeVisible();
}

function rowOf(page: Page, theme: string) {
  return page.getByRole('region', { name: 'Table of themes' }).getByRole('row').filter({ hasText: theme });
}

test('endings go from list to list by menu and by keyboard, and Undo takes it back', async ({
  page,
  host,
}) => {
  await openEndings(page, host.address);
  const list = page.getByRole('list', { name: 'Endings, To review' });
  await expect(list.getByRole('listitem').filter({ hasText: 'Dana' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'To review 5' })).toBeVisible();
  await expect(list).toContainText('we would have liked to see');

  await page.getByRole('button', { name: 'Actions for Buyer, Orchard Print' }).click();
  await page.getByRole('menuitem', { name: 'Not this one' }).click();
  await expect(page.getByRole('link', { name: 'Not this one 1' })).toBeVisible();
  await page.getByRole('status', { name: 'Notice' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'To review 5' })).toBeVisible();

  await tabTo(page, list.getByRole('link', { name: 'Regional lead' }));
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('link', { name: 'Service lead' })).toBeFocused();
  await page.keyboard.press('d');
  await expect(page.getByRole('link', { name: 'Done 1' })).toBeVisible();
  await expect(list.getByRole('link', { name: 'Fleet planner' })).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.getByRole('link', { name: 'Later 1' })).toBeVisible();
  await saved(page);

  await list.getByRole('link', { name: 'Depot manager' }).click();
  await expect(page.getByRole('tab', { name: 'Ending', selected: true })).toBeVisible();
});

test('what they said, feedback and my view stand in three columns and are never added up', async ({
  page,
  host,
}) => {
  await openEndings(page, host.address);
  await page.getByRole('link', { name: 'Themes', exact: true }).click();
  const table = page.getByRole('region', { name: 'Table of themes' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Theme',
    /They said it/,
    /Feedback received/,
    /My view/,
    'Control',
    'Actions',
    'Latest',
  ]);
  const skill = rowOf(page, 'A skill is missing').getByRole('cell');
  expect((await skill.allTextContents()).slice(0, 3)).toEqual(['2', '1', '3']);

  const shares = page.getByRole('region', { name: 'Outside my control' }).first().getByRole('listitem');
  await expect(shares).toHaveText([
    /They said it1 of 4No reason was given in 1 of 5/,
    /Feedback received0 of 1No theme from feedback in 4 of 5/,
    /My view0 of 3No view of my own in 2 of 5/,
  ]);
  // Nowhere do 4, 1 and 3 endings become 8, nor do 2, 1 and 3 mentions become 6.
  await expect(page.getByRole('main')).not.toContainText(/\bof 8\b|\b6 endings\b|\b8 endings\b/);
  await expect(page.getByRole('main')).toContainText('29 % of 1,500 hiring managers');
});

test('the chart draws one side at a time, and its table holds the same figures', async ({ page, host }) => {
  await openEndings(page, host.address);
  await goTo(page, '/endings/themes');
  const chart = page.getByRole('figure', { name: /Outside my control in 1 of 4 endings, by what they said/ });
  await expect(chart.locator('.recharts-bar-rectangle path')).toHaveCount(4);
  await chart.getByRole('button', { name: 'Show table' }).click();
  const sums = async (part: ReturnType<Page['getByRole']>) => {
    const rows = await part
      .getByRole('row')
      .filter({ has: page.getByRole('cell') })
      .all();
    const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allTextContents()));
    return [0, 1, 2, 3].map((at) => cells.reduce((sum, row) => sum + Number(row[at]), 0));
  };
  expect(await sums(chart)).toEqual([2, 1, 1, 0]);

  await page.getByRole('button', { name: 'My view' }).click();
  const mine = page.getByRole('figure', { name: /Outside my control in 0 of 3 endings, in my own view/ });
  expect(await sums(mine)).toEqual([2, 1, 0, 0]);
  await mine.getByRole('button', { name: 'Show chart' }).click();
  await expect(mine.locator('.recharts-bar-rectangle path')).toHaveCount(3);

  await page.getByLabel('Period').selectOption('Last 30 days');
  await expect(page.getByText('1 ending in this period')).toBeVisible();
});

test('a theme shows the words it comes from, and standard wording offers nothing to improve', async ({
  page,
  host,
}) => {
  await openEndings(page, host.address);
  await goTo(page, '/endings/themes');
  await rowOf(page, 'A skill is missing').getByRole('link').click();
  const said = page.getByRole('region', { name: 'They said it' });
  await expect(said.getByRole('listitem')).toHaveCount(2);
  await expect(said.locator('mark').first()).toHaveText('more hands-on work with SQL reporting');
  await expect(page.getByRole('region', { name: 'My view' }).getByRole('listitem')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Upskill' })).toBeVisible();

  await page.getByRole('link', { name: 'All themes' }).click();
  await rowOf(page, 'Someone else was a closer match').getByRole('link').click();
  await expect(page.getByText('This is standard wording.')).toBeVisible();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await expect(page.getByLabel('Kind').getByRole('option')).toHaveText(['Let go', 'Networking']);
});

test('themes are renamed, hidden and added in the settings, and learning is forgotten once confirmed', async ({
  page,
  host,
}) => {
  await openEndings(page, host.address);
  await goTo(page, '/settings/themes');
  await page.getByRole('button', { name: 'Edit Pay' }).click();
  await page.getByLabel('Name').fill('Pay and money');
  await page.getByRole('checkbox', { name: /^Hide it/ }).check();
  await page.getByRole('button', { name: 'Save theme' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Pay and money' })).toContainText('hidden');

  await page.getByLabel('New theme').fill('Too far to travel');
  await page.getByLabel('My control over it').selectOption('Partly');
  await page.getByRole('button', { name: 'Add theme' }).click();
  const own = page.getByRole('region', { name: 'My own themes' });
  await expect(own.getByRole('listitem')).toContainText('Too far to travel');

  await page.getByRole('button', { name: 'Forget what was learnt…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByRole('status', { name: 'Notice' })).toContainText('Suggestions start afresh');

  await goTo(page, '/endings/actions');
  await page.getByRole('button', { name: 'Add an action' }).click();
  const choices = page.getByLabel('Theme', { exact: true }).getByRole('option');
  await expect(choices.filter({ hasText: 'Too far to travel' })).toHaveCount(1);
  await expect(choices.filter({ hasText: 'Pay and money' })).toHaveCount(0);
});

test('two thousand endings draw only the rows near the window, and End reaches the last', async ({
  page,
}) => {
  const folder = await seedManyEndings(2_000);
  const many = await startHost(folder);
  try {
    await openEndings(page, many.address);
    const list = page.getByRole('list', { name: 'Endings, To review' });
    await expect(page.getByRole('link', { name: 'To review 2000' })).toBeVisible();
    await list.getByRole('link', { name: 'Planner 002000' }).focus();
    expect(await list.locator(':scope > li').count()).toBeLessThan(40);
    await page.keyboard.press('End');
    await expect(list.getByRole('link', { name: 'Planner 000001' })).toBeFocused();
    expect(await list.locator(':scope > li').count()).toBeLessThan(40);
    await page.getByRole('link', { name: 'Themes', exact: true }).click();
    await expect(
      page.getByRole('heading', { name: 'Outside my control in 0 of 2,000 endings, by what they said' }),
    ).toBeVisible();
    await page.goto('about:blank');
  } finally {
    await many.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

test.describe('a name that is taken', () => {
  test.use({ expectedFaults: /400/ });
  test('is said beside the field', async ({ page, host }) => {
    await openEndings(page, host.address);
    await goTo(page, '/settings/themes');
    await page.getByLabel('New theme').fill('PAY');
    await page.getByRole('button', { name: 'Add theme' }).click();
    await expect(page.getByText('There is a theme called “PAY” already.')).toBeVisible();
  });
});

test('axe finds nothing on the endings, the themes, a theme, the actions and the themes editor, in either theme', async ({
  page,
  host,
}) => {
  await openApp(page, host);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const parts: [string, string][] = [
    ['/endings', 'Regional lead'],
    ['/endings/later', 'Nothing set aside'],
    ['/endings/themes', 'Every theme'],
    ['/endings/themes/skill_gap', 'What I try'],
    ['/endings/actions', 'Nothing to try yet'],
    ['/settings/themes', 'My own themes'],
  ];
  for (const [path, text] of parts) {
    await goTo(page, path);
    await expect(page.getByText(text).first()).toBeVisible();
    await expectCleanInBothThemes(page);
    await expect(page.getByRole('main')).not.toContainText(/!|ghosted|failure|streak|score/i);
  }
});
