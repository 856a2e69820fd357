import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// All that these tags hold of axe's category `cat.color`.
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Looks for what hinders people on the screen as it stands, or only within `include`, in the light theme and then in
 * the dark one, and leaves the page light.
 */
export async function expectCleanInBothThemes(page: Page, options: { include?: string } = {}): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await showIn(page, colorScheme);
    const axe = new AxeBuilder({ page, ...((await hasAxe(page)) && { axeSource: 'void 0' }) })
      // Runs in the page itself. Without it each look opens another page; that is for frames of other origins.
      .setLegacyMode()
      .options({ resultTypes: ['violations'] });
    // The themes differ in colours alone; the elements, their names and their places are the same in both.
    if (colorScheme === 'light') axe.withTags(TAGS);
    else axe.withRules(COLOUR_RULES);
    if (options.include !== undefined) axe.include(options.include);
    const { violations } = await axe.analyze();
    expect(
      violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`),
      colorScheme,
    ).toEqual([]);
  }
  await showIn(page, 'light');
}

/** Shows the page in a theme, as the computer asks for it, and waits until every colour has arrived. */
export async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
  // A transition is on its way by the second frame; a colour half way to another one is neither.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
}

/** Whether axe has been put into this page already; a reload takes it out. */
async function hasAxe(page: Page): Promise<boolean> {
  return page.evaluate(() => 'axe' in window);
}
