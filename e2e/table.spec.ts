import type { Page } from '@playwright/test';
import { addApplication, card, column, openOnBoard, saved, startEmpty } from './board-steps.ts';
import { expect, test } from './host-fixture.ts';

const APPLICATIONS = [
  { role: 'Depot manager', company: 'Marlin Rail' },
  { role: 'Service lead', company: 'Kite Health', stage: 'Applied', appliedOn: '2026-10-12' },
  { role: 'Fleet planner', company: 'Aster Foods', stage: 'Screening', appliedOn: '2026-09-28' },
  { role: 'Buyer', company: 'Orchard Print' },
];

async function fillBoard(page: Page): Promise<void> {
  for (const facts of APPLICATIONS) await addApplication(page, facts);
}

/** One column of the table from top to bottom; the heads count from 0, the first is the box to tick. */
function cells(page: Page, at: number): Promise<string[]> {
  return page
    .getByRole('region', { name: 'Applications', exact: true })
    .locator('tbody tr')
    .evaluateAll((rows, place) => rows.map((row) => row.children[place]?.textContent ?? ''), at);
}

function roles(page: Page): Promise<string[]> {
  return cells(page, 1);
}

async function tag(page: Page, role: string, tags: string): Promise<void> {
  await card(page, role).click();
  const panel = page.getByRole('region', { name: new RegExp(`^${role},`) });
  await panel.getByLabel('Tags').fill(tags);
  await panel.getByLabel('Tags').press('Enter');
  await expect(card(page, role)).toHaveAccessibleName(new RegExp(`tags ${tags}`));
  await panel.getByRole('button', { name: 'Close' }).click();
}

async function showTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
}

test('the table sorts by any column, both ways, and by stage in the order of the board', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await fillBoard(page);
  await showTable(page);
  await page.getByRole('button', { name: 'Role', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Role' })).toHaveAttribute('aria-sort', 'ascending');
  expect(await roles(page)).toEqual(['Buyer', 'Depot manager', 'Fleet planner', 'Service lead']);
  await page.getByRole('columnheader', { name: 'Role' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Role' })).toHaveAttribute('aria-sort', 'descending');
  expect(await roles(page)).toEqual(['Service lead', 'Fleet planner', 'Depot manager', 'Buyer']);
  await page.getByRole('columnheader', { name: 'Company' }).getByRole('button').click();
  expect(await cells(page, 2)).toEqual(['Aster Foods', 'Kite Health', 'Marlin Rail', 'Orchard Print']);
  await page.getByRole('columnheader', { name: 'Stage', exact: true }).getByRole('button').click();
  expect(await cells(page, 3)).toEqual(['Saved', 'Saved', 'Applied', 'Screening']);
  await page.getByRole('columnheader', { name: 'Applied on' }).getByRole('button').click();
  expect((await roles(page)).slice(0, 2)).toEqual(['Fleet planner', 'Service lead']);
});

test('two chosen rows move at once, and one Undo takes both back', async ({ page, host }) => {
  await startEmpty(page, host);
  await fillBoard(page);
  await showTable(page);
  await page.getByRole('columnheader', { name: 'Company' }).getByRole('button').click();
  expect(await cells(page, 3)).toEqual(['Screening', 'Applied', 'Saved', 'Saved']);
  await page.getByRole('checkbox', { name: 'Select Service lead, Kite Health' }).check();
  await page.getByRole('checkbox', { name: 'Select Depot manager, Marlin Rail' }).check();
  const bar = page.getByRole('region', { name: 'Selected applications' });
  await expect(bar).toContainText('2 selected');
  await bar.getByRole('button', { name: 'Move to…' }).click();
  await page.getByRole('menuitem', { name: 'Interview' }).click();
  await expect.poll(() => cells(page, 3)).toEqual(['Screening', 'Interview', 'Interview', 'Saved']);
  await expect(bar).toHaveCount(0);
  const notice = page.getByRole('status', { name: 'Notice' });
  await expect(notice).toContainText('2 moved to Interview');
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => cells(page, 3)).toEqual(['Screening', 'Applied', 'Saved', 'Saved']);
  await saved(page);
  await page.goto('about:blank');
  await host.restart();
  await openOnBoard(page, host);
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1);
  await expect(column(page, 'Interview').getByRole('listitem')).toHaveCount(0);
});

test('a tag and the search narrow the table, and a saved filter outlives a restart', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await fillBoard(page);
  await tag(page, 'Depot manager', 'rail');
  await tag(page, 'Fleet planner', 'rail');
  await showTable(page);
  await page.getByRole('columnheader', { name: 'Role' }).getByRole('button').click();

  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByRole('checkbox', { name: 'rail', exact: true }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => roles(page)).toEqual(['Depot manager', 'Fleet planner']);
  await expect(filters.getByRole('status')).toHaveText('2 shown, 4 open, 0 ended');

  await filters.getByRole('button', { name: 'Saved filters' }).click();
  await page.getByLabel('Name of this filter').fill('On rails');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('button', { name: 'On rails', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('searchbox', { name: 'Search applications' }).fill('ASTER');
  await expect.poll(() => roles(page)).toEqual(['Fleet planner']);
  await page.getByRole('searchbox', { name: 'Search applications' }).fill('nobody');
  await expect(page.getByText('No application matches these filters.')).toBeVisible();
  await filters.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => roles(page)).toHaveLength(4);

  await page.goto('about:blank');
  await host.restart();
  await openOnBoard(page, host);
  await expect(card(page, 'Buyer')).toBeVisible();
  await filters.getByRole('button', { name: 'Saved filters' }).click();
  await page.getByRole('button', { name: 'On rails', exact: true }).click();
  await expect(filters.getByRole('status')).toHaveText('2 shown, 4 open, 0 ended');
  await expect(card(page, 'Buyer')).toHaveCount(0);
  await expect(card(page, 'Depot manager')).toBeVisible();
  await expect(card(page, 'Fleet planner')).toBeVisible();
});
