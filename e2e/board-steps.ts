import { expect, type Locator, type Page } from '@playwright/test';
import { type Host, openApp } from './host-fixture.ts';

/** Opens the app on an empty profile and leaves the first-run choice behind. */
export async function startEmpty(page: Page, host: Host): Promise<void> {
  await openApp(page, host);
  await chooseEmpty(page);
}

/** Answers the first-run choice with an empty profile. */
export async function chooseEmpty(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page.getByRole('link', { name: 'Board', exact: true })).toBeVisible();
}

/** Goes to the board by its link in the sidebar; the app opens on Today. */
export async function openBoard(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Board', exact: true })).toBeVisible();
}

/** Opens the app and goes on to the board. */
export async function openOnBoard(page: Page, host: Host): Promise<void> {
  await openApp(page, host);
  await openBoard(page);
}

/** Adds an application through the dialog of the board, as a person does; goes there first from anywhere else. */
export async function addApplication(
  page: Page,
  facts: { role: string; company: string; stage?: string; appliedOn?: string },
): Promise<void> {
  if (!/#\/board/.test(page.url())) await openBoard(page);
  await page.getByRole('button', { name: 'New application' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New application' });
  await dialog.getByLabel('Company', { exact: true }).fill(facts.company);
  await dialog.getByLabel('Role', { exact: true }).fill(facts.role);
  if (facts.stage) await dialog.getByLabel('Stage', { exact: true }).selectOption({ label: facts.stage });
  if (facts.appliedOn) await dialog.getByLabel('Applied on').fill(facts.appliedOn);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(card(page, facts.role)).toBeVisible();
}

/** A column of the board. */
export function column(page: Page, stage: string): Locator {
  return page.getByRole('list', { name: new RegExp(`^${stage}\\b`) });
}

/** A card anywhere on the board, by its role. */
export function card(page: Page, role: string): Locator {
  return page.getByRole('listitem', { name: new RegExp(`^${role},`) });
}

/** The roles in a column, from top to bottom. */
export async function rolesIn(page: Page, stage: string): Promise<string[]> {
  const cards = await column(page, stage)
    .getByRole('listitem')
    .evaluateAll((items) =>
      items
        .map((item) => ({
          name: item.getAttribute('aria-label') ?? '',
          top: item.getBoundingClientRect().top,
        }))
        .sort((a, b) => a.top - b.top)
        .map((item) => item.name.split(',')[0] ?? ''),
    );
  return cards;
}

/** Waits until everything written so far is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText('Saved');
}
