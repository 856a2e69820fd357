import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openTestApp } from '../src/main/app-for-tests.ts';
import { keysBetween } from '../src/shared/domain/order-keys.ts';
import { card, column, openOnBoard, saved } from './board-steps.ts';
import { expect, startHost, test } from './host-fixture.ts';

const MANY = 10_000;
const FEW = 500;
const MOST_ELEMENTS = 2_000;
const STAGES = ['Saved', 'Applied', 'Screening', 'Interview', 'Second round', 'Offer'];

/** A profile folder with `count` applications, spread evenly over six columns, each with the one move it had. */
async function seedProfile(count: number): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rebound-many-'));
  const now = new Date().toISOString();
  const app = openTestApp(now, { dataDir });
  const { context } = app;
  const day = context.today();
  context.write(null, [], (db) => {
    const [position = ''] = keysBetween('a3', 'a4', 1);
    db.prepare(
      "INSERT INTO stages (kind, name, colour, position) VALUES ('stage', 'Second round', 'interview', ?)",
    ).run(position);
    const idOf = db.prepare<[string], number>('SELECT id FROM stages WHERE name = ?').pluck();
    const addApplication = db.prepare(
      `INSERT INTO applications (role, company, stage_id, position, stage_since, source, tags, created_at)
       VALUES (?, ?, ?, ?, ?, 'Job board', ?, ?)`,
    );
    const addMove = db.prepare(
      "INSERT INTO stage_events (application_id, kind, stage_id, occurred_on, recorded_at) VALUES (?, 'move', ?, ?, ?)",
    );
    STAGES.forEach((name, at) => {
      const stageId = idOf.get(name);
      const share = Math.floor(count / STAGES.length) + (at < count % STAGES.length ? 1 : 0);
      keysBetween(null, null, share).forEach((key, row) => {
        const role = `${name} planner ${String(row).padStart(5, '0')}`;
        const tags = row % 3 === 0 ? '["rail","night shift"]' : '[]';
        const company = `Marlin Rail ${row % 70}`;
        const { lastInsertRowid } = addApplication.run(role, company, stageId, key, day, tags, now);
        addMove.run(lastInsertRowid, stageId, day, now);
      });
    });
    db.prepare('UPDATE settings SET first_run_done = 1').run();
  });
  app.close();
  return dataDir;
}

async function countElements(page: Page): Promise<number> {
  await expect(card(page, 'Saved planner 00000')).toBeVisible();
  return page.evaluate(() => document.querySelectorAll('*').length);
}

/** Scrolls a column by `step` pixels in each frame and gives how many painted frames had no card in its middle. */
async function scrollColumn(page: Page, stage: string, step: number, frames: number) {
  return column(page, stage).evaluate(
    async (list, { step, frames }) => {
      list.scrollTop = 0;
      const box = list.getBoundingClientRect();
      const middle = box.top + box.height / 2;
      const reach = 12; // More than the gap between two cards.
      let empty = 0;
      for (let frame = 0; frame < frames; frame += 1) {
        await new Promise((painted) => {
          requestAnimationFrame(() => {
            list.scrollTop += step;
            // A message is answered after this frame is painted and before the next one begins.
            const channel = new MessageChannel();
            channel.port1.onmessage = painted;
            channel.port2.postMessage(null);
          });
        });
        const isCovered = [...list.querySelectorAll('[data-card]')].some((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top <= middle + reach && bottom >= middle - reach;
        });
        if (!isCovered) empty += 1;
      }
      return { empty, travelled: list.scrollTop };
    },
    { step, frames },
  );
}

test('ten thousand applications draw, scroll, search and move as a few do', async ({ page, context }) => {
  test.setTimeout(180_000);
  const folders = [await seedProfile(MANY), await seedProfile(FEW)];
  const [manyFolder = '', fewFolder = ''] = folders;
  const host = await startHost(manyFolder);
  const small = await startHost(fewFolder);
  try {
    await openOnBoard(page, host);
    const elements = await countElements(page);
    await expect(page.getByText('10000 open, 0 ended')).toBeVisible();
    const other = await context.newPage();
    await openOnBoard(other, small);
    const elementsOfFew = await countElements(other);
    await other.close();
    expect(elements).toBeLessThan(MOST_ELEMENTS);
    expect(Math.abs(elements - elementsOfFew) / elementsOfFew).toBeLessThanOrEqual(0.05);

    const slow = await scrollColumn(page, 'Saved', 60, 150);
    expect(slow).toEqual({ empty: 0, travelled: 60 * 150 });
    const fast = await scrollColumn(page, 'Saved', 400, 200);
    expect(fast.travelled).toBe(400 * 200);
    expect(fast.empty / 200, 'share of frames without a card').toBeLessThanOrEqual(0.05);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(MOST_ELEMENTS);

    const search = page.getByRole('searchbox', { name: 'Search applications' });
    await search.fill('Interview planner 01234');
    await expect(page.getByText('1 shown, 10000 open, 0 ended')).toBeVisible();
    await expect(page.locator('[data-card]')).toHaveCount(1);
    await expect(card(page, 'Interview planner 01234')).toBeVisible();
    await search.fill('');
    await expect(page.getByText(/^10000 open/)).toBeVisible();

    const moved = card(page, 'Applied planner 00000');
    await moved.dragTo(column(page, 'Screening'));
    await expect(column(page, 'Screening')).toHaveAccessibleName('Screening, 1668');
    await expect(column(page, 'Applied')).toHaveAccessibleName('Applied, 1666');
    await saved(page);
    await page.goto('about:blank');
    await host.restart();
    await openOnBoard(page, host);
    await expect(column(page, 'Screening')).toHaveAccessibleName('Screening, 1668');
    await page.getByRole('searchbox', { name: 'Search applications' }).fill('Applied planner 00000');
    await expect(column(page, 'Screening').getByRole('listitem')).toHaveCount(1);
  } finally {
    // A page that outlives its host rightly reports the lost connection.
    await page.goto('about:blank');
    await Promise.all([host.stop(), small.stop()]);
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
});
