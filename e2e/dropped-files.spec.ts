import type { Page } from '@playwright/test';
import { expectCleanInBothThemes, showIn } from './axe-steps.ts';
import { addApplication, card, openBoard, startEmpty } from './board-steps.ts';
import { expect, test } from './host-fixture.ts';
import { writePersonalFiles } from './opened-file-steps.ts';

const files = writePersonalFiles();

type Point = { x: number; y: number };
const MIDDLE = { x: 800, y: 500 };

/** What is dragged in from another program, with all that the browser itself does about it. */
async function dragIn(page: Page, paths: string[], { x, y }: Point = MIDDLE, link?: string) {
  const browser = await page.context().newCDPSession(page);
  const items = link === undefined ? [] : [{ mimeType: 'text/uri-list', data: link }];
  const data = { items, files: paths, dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel') =>
    browser.send('Input.dispatchDragEvent', { type, x, y, data });
  await send('dragEnter');
  await send('dragOver');
  return {
    over: () => send('dragOver'),
    /** A drop goes nowhere when what is under it changes in that moment; a hand would try again. */
    async drop() {
      await page.evaluate(() => {
        Reflect.set(window, 'isDropped', false);
        window.addEventListener('drop', () => Reflect.set(window, 'isDropped', true), {
          capture: true,
          once: true,
        });
      });
      await expect(async () => {
        await send('dragEnter');
        await send('dragOver');
        await send('drop');
        expect(await page.evaluate(() => Reflect.get(window, 'isDropped'))).toBe(true);
      }).toPass();
    },
    letGo: () => send('drop'),
    leave: () => send('dragCancel'),
  };
}

const overlay = (page: Page) => page.getByText('Drop to bring it in');

/** The words go when no drag is told of for a while, so it is told of until they are seen. */
async function expectOverlay(page: Page, drag: { over: () => Promise<unknown> }): Promise<void> {
  await expect(async () => {
    await drag.over();
    await expect(overlay(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

test('a list dropped on any screen is read by Import, and the words say so before', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  const drag = await dragIn(page, [files.list]);
  await expectOverlay(page, drag);
  await drag.drop();
  await expect(page.getByRole('region', { name: 'Columns' })).toBeVisible();
  await expect(page.getByText('Halden Freight').first()).toBeVisible();
  await expect(overlay(page)).toBeHidden();
});

test('the words can be read in both themes, and go when the drag leaves the window', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  const drag = await dragIn(page, [files.list]);
  // A browser tells of a drag that rests again and again.
  const rests = setInterval(() => void drag.over().catch(() => {}), 200);
  await expectOverlay(page, drag);
  await expectCleanInBothThemes(page);
  await expectOverlay(page, drag);
  clearInterval(rests);
  await drag.leave();
  await expect(overlay(page)).toBeHidden();
});

test('a file of another kind is answered with a sentence, and the page stays', async ({ page, host }) => {
  await startEmpty(page, host);
  await openBoard(page);
  await page.evaluate(() => Reflect.set(window, 'stillHere', true));
  await (await dragIn(page, [files.other])).drop();
  await expect(page.getByRole('status', { name: 'Notice' })).toContainText('Rebound opens lists');
  // A folder, though it is named like a list.
  await (await dragIn(page, [files.folder])).drop();
  await (await dragIn(page, [], MIDDLE, 'https://example.test/')).letGo();
  await expect(page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'stillHere'))).toBe(true);
});

test('a place that takes files itself keeps them', async ({ page, host }) => {
  await startEmpty(page, host);
  await addApplication(page, { role: 'Planner', company: 'Halden Freight' });
  await card(page, 'Planner').click();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  const place = page.getByRole('tabpanel', { name: 'Timeline' });
  await expect(place).toBeVisible();
  const box = await place.boundingBox();
  const drag = await dragIn(page, [files.list], { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 150 });
  await expect(page.getByText('Drop to keep it with this application')).toBeVisible();
  await expect(overlay(page)).toBeHidden();
  await drag.drop();
  await expect(page.getByText('my jobs.csv').first()).toBeVisible();
  await expect(page).toHaveURL(/#\/board/);
});

test('people dropped on Network are still read there', async ({ page, host }) => {
  await startEmpty(page, host);
  await page.getByRole('link', { name: 'Network', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Bring people in' })).toBeVisible();
  await (await dragIn(page, [files.list])).drop();
  await expect(page.getByRole('dialog', { name: 'Bring people in' })).toBeVisible();
  await expect(page).toHaveURL(/#\/network/);
});

test('an invitation needs an application, and waits on the calendar until there is one', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await (await dragIn(page, [files.invitation])).drop();
  const opened = page.getByRole('region', { name: 'Opened invitation' });
  await expect(opened.getByRole('heading', { name: 'invite.ics' })).toBeFocused();
  await expectCleanInBothThemes(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New application' });
  await dialog.getByLabel('Company', { exact: true }).fill('Marlin Rail');
  await dialog.getByLabel('Role', { exact: true }).fill('Depot manager');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(opened.getByRole('heading', { name: 'Technical interview with Marlin Rail' })).toBeVisible();
  await showIn(page, 'light');
  await opened.getByRole('button', { name: 'Add the interview' }).click();
  await expect(page.getByText('Interview added.')).toBeVisible();
});
