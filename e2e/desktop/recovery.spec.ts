import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addApplication, card, chooseEmpty, openBoard, saved } from '../board-steps.ts';
import { expect, test } from '../desktop-fixture.ts';
import { goTo } from '../endings-seed.ts';

const PAGE = 4096;
const DEPOT = { role: 'Depot manager', company: 'Marlin Rail' };

// Until the profile is open every other call is refused.
test.use({ expectedFaults: /50[03]|403/ });

test('a damaged profile is told, the newest backup is restored, and work goes on from there (fault 8)', async ({
  desktop,
}) => {
  await chooseEmpty(desktop.page);
  await addApplication(desktop.page, DEPOT);
  await saved(desktop.page);
  await goTo(desktop.page, '/settings/data');
  await desktop.page.getByRole('button', { name: 'Back up now' }).click();
  await expect(desktop.page.getByText('The backup is made and checked.')).toBeVisible();

  const path = join(desktop.dataDir, 'rebound.db');
  await desktop.restart({
    between: async () => {
      const bytes = await readFile(path);
      for (const number of [9, 30, 31]) bytes.fill(0, number * PAGE, (number + 1) * PAGE);
      await writeFile(path, bytes);
    },
  });

  const { page } = desktop;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A part of your file is damaged');
  await page.getByRole('button', { name: 'Restore a backup…' }).click();
  await page
    .getByRole('button', { name: /^Restore .+1 application/ })
    .first()
    .click();
  await openBoard(page);
  await expect(card(page, DEPOT.role)).toBeVisible();
  await addApplication(page, { role: 'Yard planner', company: 'Marlin Rail' });
  await saved(page);
  await desktop.restart();
  await openBoard(desktop.page);
  await expect(card(desktop.page, 'Yard planner')).toBeVisible();
});

/** Set by `npm run test:deep`. */
const WANTED = process.env.REBOUND_READ_ONLY_DISK === '1';
const CAN_MOUNT = process.platform === 'linux' && process.getuid?.() === 0;
const reason = !WANTED
  ? 'npm run test:deep runs it'
  : !CAN_MOUNT
    ? 'only root on Linux can mount a disk'
    : null;

test(`a profile on a disk that is read-only is looked at in the window too (fault 6)${reason ? ` (skipped: ${reason})` : ''}`, async ({
  desktop,
}) => {
  test.skip(reason !== null);
  await chooseEmpty(desktop.page);
  await addApplication(desktop.page, DEPOT);
  await saved(desktop.page);
  const { dataDir } = desktop;
  try {
    await desktop.restart({
      between: async () => {
        execFileSync('mount', ['--bind', dataDir, dataDir]);
        execFileSync('mount', ['-o', 'remount,bind,ro', dataDir]);
      },
    });
    const { page } = desktop;
    await page.getByRole('button', { name: 'Look at it without changing anything' }).click();
    await expect(page.getByRole('region', { name: 'Only a copy' })).toBeVisible();
    await openBoard(page);
    await expect(card(page, DEPOT.role)).toBeVisible();
  } finally {
    execFileSync('mount', ['-o', 'remount,bind,rw', dataDir]);
    await desktop.restart({ between: async () => void execFileSync('umount', [dataDir]) });
  }
  await openBoard(desktop.page);
  await expect(card(desktop.page, DEPOT.role)).toBeVisible();
});
