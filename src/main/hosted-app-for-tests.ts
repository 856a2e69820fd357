import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openTestApp } from './app-for-tests.ts';
import { type HostedApp, openApp } from './open-app.ts';
import { appRouter } from './router.ts';
import { createCaller } from './trpc.ts';
import { sourceWorkers } from './workers-for-tests.ts';

const quiet = { info() {}, warn() {}, error() {} };

/** What a host starts on the profile in `dataDir`, whether or not that can be opened. */
export function startHosted(dataDir: string, usualDataDir = join(dataDir, '..', 'usual')): HostedApp {
  return openApp({
    dataDir,
    usualDataDir,
    openedIn: 'window',
    clock: () => new Date('2026-11-27T12:00:00Z'),
    log: quiet,
    version: '0.0.0',
    sample: false,
    workers: sourceWorkers,
  });
}

/** Calls procedures as a window would. */
export function callerOf(app: HostedApp) {
  return createCaller(appRouter)(app.contextFor('window-1'));
}

/** Leaves a profile with one contact and a backup of it in `dataDir`, and nothing running. */
export async function makeUsedProfile(dataDir: string): Promise<void> {
  const test = openTestApp('2026-11-23T09:00:00', { dataDir });
  await test.call.profile.startEmpty({});
  test.context.write(null, ['network'], (db) =>
    db.prepare("INSERT INTO contacts (name) VALUES ('Amira Holt')").run(),
  );
  await test.call.backups.make({});
  test.close();
}

/** What a file holds, and when it was last changed. */
export function fingerprint(file: string): string {
  return `${createHash('sha256').update(readFileSync(file)).digest('hex')} ${statSync(file).mtimeMs}`;
}
