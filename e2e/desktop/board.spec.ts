import type { Page } from '@playwright/test';
import { addApplication, card, chooseEmpty, column, openBoard, rolesIn, saved } from '../board-steps.ts';
import { expect, test } from '../desktop-fixture.ts';

const DEPOT = { role: 'Depot manager', company: 'Marlin Rail' };
const LINKEDIN = [
  'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
  '"11/4/25, 9:42 AM",me@mail.example,+49 30 1234,Kite Health,Service lead,http://www.linkedin.com/jobs/view/1,cv.pdf,Visa?:No',
  '"3/5/26, 4:10 PM",me@mail.example,+49 30 1234,Tern Foods,Fleet planner,http://www.linkedin.com/jobs/view/2,cv.pdf,Visa?:No',
].join('\n');

function panelOf(page: Page, role: string) {
  return page.getByRole('region', { name: new RegExp(`^${role},`) });
}

test('a card is added, dragged, edited and undone, and a restart keeps it all', async ({ desktop }) => {
  const { page } = desktop;
  await chooseEmpty(page);
  await addApplication(page, DEPOT);
  await addApplication(page, { role: 'Fleet planner', company: 'Kite Health' });
  await card(page, DEPOT.role).dragTo(column(page, 'Interview'));
  await expect(column(page, 'Interview').getByRole('listitem')).toHaveCount(1);
  await card(page, 'Fleet planner').dragTo(column(page, 'Offer'));
  await expect(column(page, 'Offer').getByRole('listitem')).toHaveCount(1);
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(column(page, 'Offer').getByRole('listitem')).toHaveCount(0);

  await card(page, DEPOT.role).click();
  const place = panelOf(page, DEPOT.role).getByLabel('Place', { exact: true });
  await place.fill('Kiel');
  await place.press('Enter');
  await saved(page);

  await desktop.restart();
  await openBoard(desktop.page);
  await expect(card(desktop.page, DEPOT.role)).toBeVisible();
  expect(await rolesIn(desktop.page, 'Interview')).toEqual([DEPOT.role]);
  expect(await rolesIn(desktop.page, 'Saved')).toEqual(['Fleet planner']);
  await card(desktop.page, DEPOT.role).click();
  await expect(panelOf(desktop.page, DEPOT.role).getByLabel('Place', { exact: true })).toHaveValue('Kiel');
});

test('a list is imported', async ({ desktop: { page } }) => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import a list' }).click();
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const buffer = Buffer.from(LINKEDIN);
  await (await chooser).setFiles({ name: 'Job Applications.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByText('This is LinkedIn’s Job Applications list.')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Import 2 applications' }).click();
  await page.getByRole('link', { name: 'Go to the board' }).click();
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(2);
});

test('looking around and coming back leaves the own profile as it was', async ({ desktop: { page } }) => {
  await page.getByRole('button', { name: 'Look around' }).click();
  await expect(page.getByText('Sample data')).toBeVisible();
  await openBoard(page);
  await expect(card(page, 'Service delivery lead')).toBeVisible();
  await page.getByRole('button', { name: 'Use my own' }).click();
  await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible();
});

test('a crash of main loses nothing that was saved', async ({ desktop }) => {
  await chooseEmpty(desktop.page);
  await addApplication(desktop.page, DEPOT);
  await saved(desktop.page);
  await desktop.restartAfterCrash();
  await openBoard(desktop.page);
  await expect(card(desktop.page, DEPOT.role)).toBeVisible();
});
