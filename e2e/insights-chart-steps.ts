import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect } from './host-fixture.ts';

const FLOW = /^Where the .+ went$/;
/** What a picture has around the drawing, at both sides together. */
const AROUND = 40;
const HOLDS_THE_PAGE = /var\(|url\((?!#)|href=|src=|class=|@import|<style|<script/;

/** The flow as it leaves the page: both pictures, the text for SankeyMATIC, and the steps with and without names. */
export async function expectFlowExports(page: Page): Promise<void> {
  const figure = page.getByRole('figure', { name: FLOW });
  const title = (await figure.getByRole('heading', { name: FLOW }).textContent()) ?? '';
  const drawing = await figure.getByRole('group', { name: title }).boundingBox();
  const width = Math.ceil(drawing?.width ?? 0) + AROUND;

  const svg = String(await saved(page, figure, 'Picture, SVG'));
  expect(svg).toMatch(new RegExp(`^<svg[^>]* width="${width}"`));
  expect(svg).toContain(`<title>${title}</title>`);
  expect(svg).toContain('>One application, one strand. Grey: ended. Hatched: no reply yet</text>');
  expect(HOLDS_THE_PAGE.exec(svg)?.[0], 'nothing in it points elsewhere').toBeUndefined();
  const png = await saved(page, figure, 'Picture, PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2 * width);
  expect(png.readUInt32BE(20)).toBe(2 * Number(/height="(\d+)"/.exec(svg)?.[1]));
  expect(png.byteLength).toBeGreaterThan(10_000);

  const strands = await tableRows(figure);
  const text = String(await saved(page, figure, 'Text for SankeyMATIC'));
  const lines = strands.map(([from, to, count]) => `${from} [${count}] ${to}`);
  expect(text.trimEnd().split('\n').toSorted()).toEqual(lines.toSorted());

  const all = strands.reduce((sum, [, , count]) => sum + Number(count), 0);
  const steps = await savedRows(page, figure, 'Steps, CSV');
  expect(steps[0]).toBe('Company,Source,Target');
  expect(steps).toHaveLength(all + 1);
  const hidden = await savedRows(page, figure, 'Steps without names, CSV');
  expect(hidden).toHaveLength(all + 1);
  for (const row of hidden.slice(1)) expect(row).toMatch(/^Company \d+,/);
}

/** The points of a drawing can be reached: one stop of the Tab key, then arrow keys, each with a name. */
export async function expectReachablePoints(page: Page): Promise<void> {
  const flow = page.getByRole('figure', { name: FLOW });
  await flow.locator('svg [tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(flow.locator('path:focus')).toHaveAccessibleName(/^.+ to .+: [\d,]+$/);
  const waiting = page.getByRole('figure', { name: /had a reply/ });
  await waiting.locator('svg [tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(waiting.locator('g:focus')).toHaveAccessibleName(/^Day \d+: \d+ in 100 had a reply/);
}

/** The numbers of a figure as its table has them, row by row. */
async function tableRows(figure: Locator): Promise<string[][]> {
  await figure.getByRole('button', { name: 'Show table' }).click();
  const rows = await figure.locator('tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
  await figure.getByRole('button', { name: 'Show chart' }).click();
  return cells;
}

async function savedRows(page: Page, figure: Locator, entry: string): Promise<string[]> {
  return String(await saved(page, figure, entry))
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n');
}

async function saved(page: Page, figure: Locator, entry: string): Promise<Buffer> {
  await figure.getByRole('button', { name: 'Export this figure' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
  return await readFile(await (await download).path());
}
