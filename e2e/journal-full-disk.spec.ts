import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from './host-fixture.ts';
import { entryText, openEntry, storedText, withEntries } from './journal-steps.ts';

/** Set by `npm run test:deep`. */
const WANTED = process.env.REBOUND_FULL_DISK === '1';
const CAN_MOUNT = process.platform === 'linux' && process.getuid?.() === 0;
const SIZE = '24m';

const reason = !WANTED
  ? 'npm run test:deep runs it'
  : !CAN_MOUNT
    ? 'only root on Linux can mount a small disk'
    : null;

/** The profile lies on a disk of its own that is a few megabytes large. */
const test = base.extend({
  dataDir: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rebound-full-'));
    if (reason === null)
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=700`, 'tmpfs', folder]);
    await use(folder);
    if (reason === null) execFileSync('umount', [folder]);
    await rm(folder, { recursive: true, force: true });
  },
});
test.use({ expectedFaults: /status of 500/ });

test(`what is typed on a full disk stays, and is saved by itself when there is room (fault 3)${reason ? ` (skipped: ${reason})` : ''}`, async ({
  page,
  host,
}) => {
  test.skip(reason !== null);
  const { asking, keys } = await withEntries(page, host, ['Text']);
  const [key = ''] = keys;
  await openEntry(page, key);
  const filler = join(host.dataDir, 'filler');
  fillWith(filler);
  // More than the log has room for.
  const long = ' and on'.repeat(100_000 / 7);
  await entryText(page).press('ControlOrMeta+End');
  await page.keyboard.insertText(long);
  const banner = page.getByRole('alert').filter({ hasText: 'Not saved.' });
  await expect(banner).toContainText('the disk is full');
  expect(await storedText(asking, key)).toBe('Text');
  await expect(entryText(page)).toHaveText(`Text${long}`);
  rmSync(filler);
  await expect(banner).toBeHidden({ timeout: 10_000 });
  await expect.poll(() => storedText(asking, key)).toBe(`Text${long}`);
});

/** Writes a file until there is no room for more. */
function fillWith(path: string): void {
  const block = Buffer.alloc(65_536);
  try {
    for (;;) appendFileSync(path, block);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}
