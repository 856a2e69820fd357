import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STEPS = 80;

/** Walks with Tab until `goal` has the focus, as someone without a mouse does; says so when it cannot be reached. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(goal, 'reached with the Tab key').toBeFocused();
}
