import { addApplication, card, column, openOnBoard, rolesIn, saved, startEmpty } from './board-steps.ts';
import { expect, test } from './host-fixture.ts';

const roles = ['Depot manager', 'Service lead', 'Production planner', 'Fleet planner'];

test('a card is added, dragged, reordered and still there after a restart', async ({ page, host }) => {
  await startEmpty(page, host);
  for (const role of roles) await addApplication(page, { role, company: 'Marlin Rail' });
  expect(await rolesIn(page, 'Saved')).toEqual([...roles].reverse());

  await card(page, 'Depot manager').dragTo(column(page, 'Interview'));
  await expect(column(page, 'Interview').getByRole('listitem')).toHaveCount(1);
  await card(page, 'Fleet planner').dragTo(card(page, 'Service lead'), { targetPosition: { x: 60, y: 60 } });
  await expect
    .poll(() => rolesIn(page, 'Saved'))
    .toEqual(['Production planner', 'Service lead', 'Fleet planner']);
  await card(page, 'Service lead').dragTo(card(page, 'Depot manager'), { targetPosition: { x: 60, y: 6 } });
  await expect.poll(() => rolesIn(page, 'Interview')).toEqual(['Service lead', 'Depot manager']);
  await saved(page);

  await host.restart();
  await openOnBoard(page, host);
  await expect(card(page, 'Depot manager')).toBeVisible();
  expect(await rolesIn(page, 'Interview')).toEqual(['Service lead', 'Depot manager']);
  expect(await rolesIn(page, 'Saved')).toEqual(['Production planner', 'Fleet planner']);
});

test('the menu moves a card, and undo takes the move out of the history', async ({ page, host }) => {
  await startEmpty(page, host);
  await addApplication(page, {
    role: 'Depot manager',
    company: 'Marlin Rail',
    stage: 'Applied',
    appliedOn: '2026-11-02',
  });
  await card(page, 'Depot manager').hover();
  await page.getByRole('button', { name: 'Actions for Depot manager, Marlin Rail' }).click();
  await page.getByRole('menuitem', { name: 'Move to…' }).click();
  await page.getByRole('menuitem', { name: 'Offer' }).click();
  await expect(column(page, 'Offer').getByRole('listitem')).toHaveCount(1);
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1);
  await card(page, 'Depot manager').focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: /Depot manager/ });
  await panel.getByRole('tab', { name: 'Timeline' }).click();
  const history = panel.getByRole('list', { name: 'History, newest first' });
  await expect(history.getByRole('listitem')).toHaveCount(1);
  await expect(history.getByRole('listitem')).toContainText('Applied');
});

test('the keyboard alone moves cards, within a column and across', async ({ page, host }) => {
  await startEmpty(page, host);
  for (const role of roles.slice(0, 3)) await addApplication(page, { role, company: 'Marlin Rail' });
  await card(page, 'Production planner').focus();
  await page.keyboard.press('Control+ArrowDown');
  await expect
    .poll(() => rolesIn(page, 'Saved'))
    .toEqual(['Service lead', 'Production planner', 'Depot manager']);
  await page.keyboard.press('Control+ArrowRight');
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1);
  await expect(card(page, 'Production planner')).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Screening' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Screening' }).press('Enter');
  await expect(column(page, 'Screening').getByRole('listitem')).toHaveCount(1);
});

test('several selected cards are dragged together and keep their order', async ({ page, host }) => {
  await startEmpty(page, host);
  for (const role of roles) await addApplication(page, { role, company: 'Marlin Rail' });
  await card(page, 'Fleet planner').click({ modifiers: ['Control'] });
  await card(page, 'Service lead').click({ modifiers: ['Control'] });
  await card(page, 'Service lead').dragTo(column(page, 'Screening'));
  await expect.poll(() => rolesIn(page, 'Screening')).toEqual(['Fleet planner', 'Service lead']);
  await saved(page);
  await host.restart();
  await openOnBoard(page, host);
  await expect(card(page, 'Fleet planner')).toBeVisible();
  expect(await rolesIn(page, 'Screening')).toEqual(['Fleet planner', 'Service lead']);
});

test('a card dropped on an outcome has ended, and the drop can be undone', async ({ page, host }) => {
  await startEmpty(page, host);
  await addApplication(page, { role: 'Depot manager', company: 'Marlin Rail', stage: 'Applied' });
  await card(page, 'Depot manager').dragTo(column(page, 'Rejected'));
  await expect(page.getByText('0 open, 1 ended')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 open, 0 ended')).toBeVisible();
});
