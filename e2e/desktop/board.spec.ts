import { addApplication, card, chooseEmpty, column, rolesIn, saved } from '../board-steps.ts';
import { expect, test } from '../desktop-fixture.ts';

const MARLIN = { role: 'Depot manager', company: 'Marlin Rail' };

test('a card is added, edited, dragged and still there after a restart', async ({ desktop }) => {
  await chooseEmpty(desktop.page);
  await addApplication(desktop.page, MARLIN);
  await addApplication(desktop.page, { role: 'Fleet planner', company: 'Kite Health' });
  await card(desktop.page, MARLIN.role).dragTo(column(desktop.page, 'Interview'));
  await expect(column(desktop.page, 'Interview').getByRole('listitem')).toHaveCount(1);
  await saved(desktop.page);
  await desktop.restart();
  await expect(card(desktop.page, MARLIN.role)).toBeVisible();
  expect(await rolesIn(desktop.page, 'Interview')).toEqual([MARLIN.role]);
});
