import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Looks for what hinders people in the dark theme, then in the light one, and leaves the page light. */
export async function expectCleanInBothThemes(page: Page, within = 'html'): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    const { violations } = await new AxeBuilder({ page }).include(within).withTags(TAGS).analyze();
    expect(
      violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`),
      colorScheme,
    ).toEqual([]);
  }
}
