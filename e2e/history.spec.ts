import type { Locator, Page } from '@playwright/test';
import { addApplication, card, column, openOnBoard, saved, startEmpty } from './board-steps.ts';
import { expect, type Host, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

const DEPOT = { role: 'Depot manager', company: 'Marlin Rail' };

function panelOf(page: Page, role: string): Locator {
  return page.getByRole('region', { name: new RegExp(`^${role},`) });
}

async function openPanel(page: Page, role: string, tab: string): Promise<Locator> {
  const panel = panelOf(page, role);
  if (!(await panel.isVisible())) await card(page, role).click();
  await panel.getByRole('tab', { name: tab }).click();
  return panel;
}

/** The stages of the Timeline, the newest first. */
function movesIn(panel: Locator): Locator {
  return panel.getByRole('list', { name: 'History, newest first' }).getByRole('listitem');
}

/** Leaves the page first, so that nothing asks a host that is not there. */
async function restart(page: Page, host: Host): Promise<void> {
  await page.goto('about:blank');
  await host.restart();
  await openOnBoard(page, host);
}

/** Opens a second window of the same host; it has an id of its own, as a second tab does. */
async function openSecondWindow(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => window.open(`${location.origin}/#/board`));
  const second = await opened;
  await expect(second.getByRole('link', { name: 'Board', exact: true })).toBeVisible();
  return second;
}

test('the date of a move is corrected in the Timeline, and every date follows', async ({ page, host }) => {
  await startEmpty(page, host);
  await addApplication(page, { ...DEPOT, stage: 'Applied', appliedOn: '2026-10-12' });
  let panel = await openPanel(page, DEPOT.role, 'Timeline');
  await panel.getByRole('button', { name: /^Correct the date of Applied/ }).click();
  await panel.getByLabel('When Applied began').fill('2026-09-28');
  await panel.getByRole('button', { name: 'Save the date' }).click();
  await expect(panel.getByLabel('When Applied began')).toHaveCount(0);
  await expect(movesIn(panel)).toHaveCount(1);
  await expect(movesIn(panel)).toContainText('28');
  await expect(movesIn(panel)).not.toContainText('12');
  await panel.getByRole('tab', { name: 'Overview' }).click();
  await expect(panel.getByLabel('Applied on')).toHaveValue('2026-09-28');
  await saved(page);

  await restart(page, host);
  panel = await openPanel(page, DEPOT.role, 'Overview');
  await expect(panel.getByLabel('Applied on')).toHaveValue('2026-09-28');
  const days = Math.round((Date.parse(await localDay(page)) - Date.parse('2026-09-28')) / 86_400_000);
  await expect(card(page, DEPOT.role)).toHaveAccessibleName(new RegExp(`, ${days} days in Applied`));
});

test('a move that was a mistake leaves the history and takes the card back', async ({ page, host }) => {
  await startEmpty(page, host);
  await addApplication(page, { ...DEPOT, stage: 'Applied', appliedOn: '2026-10-12' });
  const panel = await openPanel(page, DEPOT.role, 'Timeline');
  // The only move says where the card is, so it can be corrected but not taken out.
  await expect(panel.getByRole('button', { name: /^This was a mistake/ })).toHaveCount(0);
  await panel.getByLabel('Move to stage').selectOption({ label: 'Interview' });
  await expect(column(page, 'Interview').getByRole('listitem')).toHaveCount(1);
  await expect(movesIn(panel)).toHaveCount(2);
  await panel.getByRole('button', { name: /^This was a mistake: Interview/ }).click();
  await expect(movesIn(panel)).toHaveCount(1);
  await expect(movesIn(panel)).toContainText('Applied');
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1);
  await expect(panel.getByLabel('Move to stage').locator('option:checked')).toHaveText('Applied');
  await saved(page);
  await restart(page, host);
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1);
  await expect(column(page, 'Interview').getByRole('listitem')).toHaveCount(0);
});

test('what one window changes appears in the other', async ({ page, host }) => {
  await startEmpty(page, host);
  await addApplication(page, { ...DEPOT, stage: 'Applied' });
  const first = await openPanel(page, DEPOT.role, 'Overview');
  const other = await openSecondWindow(page);
  await addApplication(other, { role: 'Fleet planner', company: 'Kite Health' });
  await expect(card(page, 'Fleet planner')).toBeVisible();
  await card(other, DEPOT.role).dragTo(column(other, 'Interview'));
  await expect(column(page, 'Interview').getByRole('listitem')).toHaveCount(1);
  await expect(first.getByLabel('Move to stage').locator('option:checked')).toHaveText('Interview');
  const second = await openPanel(other, DEPOT.role, 'Overview');
  await second.getByLabel('Place', { exact: true }).fill('Kiel');
  await second.getByLabel('Place', { exact: true }).press('Enter');
  await expect(first.getByLabel('Place', { exact: true })).toHaveValue('Kiel');
});

test.describe('with a window that has not heard of the change', () => {
  // The refusal itself: the browser writes the status of the answer to the console.
  test.use({ expectedFaults: /status of [45]\d\d/ });

  test('a change made on old ground is refused with a sentence, and nothing typed is lost', async ({
    page,
    host,
  }) => {
    const late = 'Bring the shift plan to the second talk.';
    await page.route('**/rpc/-/changes', () => undefined);
    await startEmpty(page, host);
    await addApplication(page, { ...DEPOT, stage: 'Applied' });
    const first = await openPanel(page, DEPOT.role, 'Overview');
    const note = first.getByLabel('Note');
    await note.fill(late);

    const other = await openSecondWindow(page);
    const second = await openPanel(other, DEPOT.role, 'Overview');
    await second.getByLabel('Note').fill('The depot moves to Kiel in spring.');
    await second.getByLabel('Place', { exact: true }).focus();
    await saved(other);

    await first.getByLabel('Place', { exact: true }).focus();
    await expect(first.getByText(/changed (?:elsewhere|meanwhile|in another window)/)).toBeVisible();
    await expect(note).toHaveValue(late);
    await expect(second.getByLabel('Note')).toHaveValue('The depot moves to Kiel in spring.');

    await note.focus();
    await first.getByLabel('Place', { exact: true }).focus();
    await expect(second.getByLabel('Note')).toHaveValue(late);
    await expect(note).toHaveValue(late);
  });
});

test('Undo in the notice takes back a drop on an outcome, also out of the history', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await addApplication(page, { ...DEPOT, stage: 'Interview', appliedOn: '2026-10-12' });
  await card(page, DEPOT.role).dragTo(column(page, 'Withdrawn'));
  await expect(page.getByText('0 open, 1 ended')).toBeVisible();
  const notice = page.getByRole('status', { name: 'Notice' });
  await expect(notice).toContainText('Moved to Withdrawn');
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(column(page, 'Interview').getByRole('listitem')).toHaveCount(1);
  await expect(column(page, 'Withdrawn').getByRole('listitem')).toHaveCount(0);
  const panel = await openPanel(page, DEPOT.role, 'Timeline');
  await expect(movesIn(panel).first()).toContainText('Interview');
  await expect(movesIn(panel).filter({ hasText: 'Withdrawn' })).toHaveCount(0);
});

test('the mouse moves an application to the Trash and puts it back where it was', async ({ page, host }) => {
  await startEmpty(page, host);
  await addApplication(page, { ...DEPOT, stage: 'Screening' });
  await addApplication(page, { role: 'Fleet planner', company: 'Kite Health' });
  await card(page, DEPOT.role).hover();
  await page.getByRole('button', { name: 'Actions for Depot manager, Marlin Rail' }).click();
  await page.getByRole('menuitem', { name: 'Move to Trash' }).click();
  await expect(card(page, DEPOT.role)).toHaveCount(0);
  await expect(page.getByText('1 open, 0 ended')).toBeVisible();
  await saved(page);
  await page.getByRole('link', { name: 'Trash' }).first().click();
  const trash = page.getByRole('list', { name: 'Trash' });
  await expect(trash.getByRole('listitem')).toHaveCount(1);
  await trash.getByRole('button', { name: 'Put back Depot manager, Marlin Rail' }).click();
  await expect(page.getByRole('heading', { name: 'The Trash is empty' })).toBeVisible();
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await expect(column(page, 'Screening').getByRole('listitem')).toHaveCount(1);
});

test('the keyboard alone moves an application to the Trash and puts it back', async ({ page, host }) => {
  await startEmpty(page, host);
  await addApplication(page, { ...DEPOT, stage: 'Screening' });
  await addApplication(page, { role: 'Fleet planner', company: 'Kite Health', stage: 'Screening' });
  await tabTo(page, card(page, 'Fleet planner'));
  await page.keyboard.press('ArrowDown');
  await expect(card(page, DEPOT.role)).toBeFocused();
  await page.keyboard.press('Shift+F10');
  const remove = page.getByRole('menuitem', { name: 'Move to Trash' });
  await expect(page.getByRole('menuitem', { name: 'Move to…' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, DEPOT.role)).toHaveCount(0);
  await tabTo(page, page.getByRole('link', { name: 'Trash' }).first());
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Put back Depot manager, Marlin Rail' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The Trash is empty' })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Board', exact: true }));
  await page.keyboard.press('Enter');
  await expect(column(page, 'Screening').getByRole('listitem')).toHaveCount(2);
});

/** Today as the page's own clock and time zone have it. */
function localDay(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
}
