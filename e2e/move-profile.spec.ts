import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { addApplication, card, openBoard, openOnBoard, saved, startEmpty } from './board-steps.ts';
import { expect, openApp, startHost } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

const SERVE = resolve(import.meta.dirname, '../out/main/serve.js');
const DEPOT = { role: 'Depot manager', company: 'Marlin Rail' };

/** A folder in which everything lies, and where this computer's own folder for Rebound is while the test runs. */
const test = base.extend<{ root: string }>({
  root: async ({ browserName: _ }, use) => {
    const root = await mkdtemp(join(tmpdir(), 'rebound-move-'));
    const { XDG_DATA_HOME } = process.env;
    process.env.XDG_DATA_HOME = join(root, 'share');
    await use(root);
    if (XDG_DATA_HOME === undefined) delete process.env.XDG_DATA_HOME;
    else process.env.XDG_DATA_HOME = XDG_DATA_HOME;
    await rm(root, { recursive: true, force: true });
  },
});

test('a profile in a synchronised folder is moved by keyboard alone, and opened there from then on (fault 13)', async ({
  page,
  root,
}) => {
  test.skip(process.platform !== 'linux', 'elsewhere the own folder cannot be chosen for a test');
  const plain = join(root, 'plain');
  const first = await startHost(plain);
  await startEmpty(page, first);
  await addApplication(page, DEPOT);
  await saved(page);
  await page.goto('about:blank');
  await first.stop();
  const synced = join(root, 'Dropbox', 'Rebound');
  const moved = join(root, 'share', 'Rebound');
  await mkdir(join(root, 'Dropbox'));
  await rename(plain, synced);
  const before = await readFile(join(synced, 'rebound.db'));

  const host = await startHost(synced, false, async () => void (await page.goto('about:blank')));
  try {
    await openApp(page, host);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This folder is kept in step with other computers',
    );
    await expect(page.getByText(moved, { exact: true })).toBeVisible();
    await expectCleanInBothThemes(page);
    await tabTo(page, page.getByRole('button', { name: 'Move it there' }));
    await page.keyboard.press('Enter');
    await openBoard(page);
    await expect(card(page, DEPOT.role)).toBeVisible();
    await addApplication(page, { role: 'Yard planner', company: 'Marlin Rail' });
    await saved(page);

    // A second start finds the running one in its new folder.
    const second = spawn(process.execPath, [SERVE, '--no-open', '--data', synced], { stdio: 'ignore' });
    expect((await once(second, 'exit'))[0]).toBe(0);

    await host.restart();
    await openOnBoard(page, host);
    await expect(card(page, 'Yard planner')).toBeVisible();
    expect((await readFile(join(synced, 'rebound.db'))).equals(before), 'what was left is as it was').toBe(
      true,
    );
  } finally {
    await page.goto('about:blank');
    await host.stop();
  }
});
