import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Trouble } from '../shared/recovery.ts';
import { APPLICATION_ID, newestVersion } from './database/migrate.ts';
import { callerOf, fingerprint, makeUsedProfile, startHosted } from './hosted-app-for-tests.ts';
import type { HostedApp } from './open-app.ts';

const PAGE = 4096;

let dataDir: string;
let path: string;
let running: HostedApp[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rebound-recovery-'));
  path = join(dataDir, 'rebound.db');
});
afterEach(() => {
  for (const app of running) app.close();
  running = [];
  rmSync(dataDir, { recursive: true, force: true });
});

function start(folder = dataDir): HostedApp {
  const app = startHosted(folder);
  running.push(app);
  return app;
}

function makeSqlite(applicationId: number, version: number): void {
  rmSync(path);
  const db = new Database(path);
  db.exec('CREATE TABLE notes (id INTEGER PRIMARY KEY)');
  db.pragma(`application_id = ${applicationId}`);
  db.pragma(`user_version = ${version}`);
  db.close();
}

function zeroSomePages(): void {
  const bytes = readFileSync(path);
  for (const number of [9, 30, 31]) bytes.fill(0, number * PAGE, (number + 1) * PAGE);
  writeFileSync(path, bytes);
}

function asideFolder(): string {
  const name = readdirSync(dataDir).find((one) => one.startsWith('set-aside-2026-11-27'));
  return join(dataDir, name ?? 'nothing was set aside');
}

/** Every file of the profile and what it holds. */
function everything(): string[] {
  return readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.log'))
    .map((entry) => fingerprint(join(entry.parentPath, entry.name)))
    .toSorted();
}

function names(app: HostedApp): string[] {
  return app.contextFor(null).db.prepare<[], string>('SELECT name FROM contacts').pluck().all();
}

const CASES: readonly (readonly [Trouble, () => void])[] = [
  ['missing', () => rmSync(path)],
  ['empty', () => writeFileSync(path, '')],
  ['other_file', () => writeFileSync(path, 'Dear diary, '.repeat(100))],
  ['other_app', () => makeSqlite(0x1234, 1)],
  ['newer', () => makeSqlite(APPLICATION_ID, newestVersion() + 1)],
  ['damaged', zeroSomePages],
  // As good as a folder that may not be written to, and so for root too.
  ['not_writable', () => mkdirSync(`${path}-wal`)],
  [
    'not_a_file',
    () => {
      rmSync(path);
      symlinkSync('/etc/hostname', path);
    },
  ],
];

describe('a profile that cannot be opened (fault 6) (fault 13)', () => {
  it.each(CASES)(
    'because it is %s is told apart within 2 s, and no byte is changed',
    async (trouble, spoil) => {
      await makeUsedProfile(dataDir);
      spoil();
      const before = existsSync(path) ? fingerprint(path) : null;
      const started = performance.now();
      const app = start();
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(app.isOpen()).toBe(false);
      const state = await callerOf(app).recovery.state();
      expect(state).toMatchObject({ trouble, path, job: null, salvaged: null });
      expect(state?.backups).toHaveLength(1);
      await expect(callerOf(app).profile.state()).rejects.toMatchObject({
        cause: { code: 'PROFILE_UNREADABLE' },
      });
      await expect(callerOf(app).undo.state()).rejects.toMatchObject({
        cause: { code: 'PROFILE_UNREADABLE' },
      });
      expect(existsSync(path) ? fingerprint(path) : null).toBe(before);
    },
  );

  it('in a synchronised folder is opened once the person says so, and from then on', async () => {
    const folder = join(dataDir, 'Dropbox', 'Rebound');
    const app = start(folder);
    expect((await callerOf(app).recovery.state())?.trouble).toBe('synced');
    expect(existsSync(join(folder, 'rebound.db'))).toBe(false);
    await callerOf(app).recovery.openAnyway();
    expect((await callerOf(app).profile.state()).firstRun).toBe(true);
    app.close();
    expect(start(folder).isOpen()).toBe(true);
  });

  it('opens in the same windows when it was put right', async () => {
    await makeUsedProfile(dataDir);
    const good = readFileSync(path);
    rmSync(path);
    const app = start();
    const heard: string[] = [];
    app.onChanged(({ features }) => heard.push(...features));
    await expect(callerOf(app).recovery.tryAgain()).rejects.toMatchObject({
      cause: { code: 'PROFILE_UNREADABLE' },
    });
    writeFileSync(path, good);
    await callerOf(app).recovery.tryAgain();
    expect(heard).toContain('profile');
    expect(names(app)).toEqual(['Amira Holt']);
    expect(await callerOf(app).recovery.state()).toBeNull();
  });

  it('goes back to a backup; what lay there is kept as it was', async () => {
    await makeUsedProfile(dataDir);
    zeroSomePages();
    const before = fingerprint(path);
    const app = start();
    const [backup] = (await callerOf(app).recovery.state())?.backups ?? [];
    await callerOf(app).recovery.restore({ id: backup?.id ?? '', passphrase: null });
    expect(names(app)).toEqual(['Amira Holt']);
    expect(fingerprint(join(asideFolder(), 'rebound.db'))).toBe(before);
  });

  it('opens what could be saved of it; what lay there is kept as it was', async () => {
    await makeUsedProfile(dataDir);
    zeroSomePages();
    const before = fingerprint(path);
    const app = start();
    await expect(callerOf(app).recovery.openSalvaged()).rejects.toMatchObject({
      cause: { code: 'NOT_FOUND' },
    });
    await callerOf(app).recovery.salvage();
    const report = (await callerOf(app).recovery.state())?.salvaged;
    expect(report?.read).toBeGreaterThan(0);
    expect(fingerprint(path)).toBe(before);
    await callerOf(app).recovery.openSalvaged();
    expect((await callerOf(app).profile.state()).firstRun).toBe(false);
    expect(names(app)).toEqual(['Amira Holt']);
    expect((await callerOf(app).search.find({ text: 'Amira' })).hits).toHaveLength(1);
    expect(fingerprint(join(asideFolder(), 'rebound.db'))).toBe(before);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('.salvage'))).toEqual([]);
  });

  it('is set aside whole, with its files, for an empty one', async () => {
    await makeUsedProfile(dataDir);
    zeroSomePages();
    mkdirSync(join(dataDir, 'attachments', 'ab'), { recursive: true });
    writeFileSync(join(dataDir, 'attachments', 'ab', 'file'), 'kept');
    const before = fingerprint(path);
    const app = start();
    await callerOf(app).recovery.startEmpty();
    expect((await callerOf(app).profile.state()).firstRun).toBe(true);
    expect(fingerprint(join(asideFolder(), 'rebound.db'))).toBe(before);
    expect(readFileSync(join(asideFolder(), 'attachments', 'ab', 'file'), 'utf8')).toBe('kept');
    expect(existsSync(join(asideFolder(), 'profile.json'))).toBe(true);
  });

  it.each(['restore', 'salvage'] as const)(
    '%s can be cancelled, and nothing is changed or left',
    async (job) => {
      await makeUsedProfile(dataDir);
      zeroSomePages();
      const app = start();
      const call = callerOf(app);
      const [backup] = (await call.recovery.state())?.backups ?? [];
      const before = everything();
      const work =
        job === 'restore'
          ? call.recovery.restore({ id: backup?.id ?? '', passphrase: null })
          : call.recovery.salvage();
      expect((await call.recovery.state())?.job).toBe(job);
      await call.recovery.cancel();
      await expect(work).rejects.toThrow('Cancelled. Everything is as it was.');
      expect(await call.recovery.state()).toMatchObject({ job: null, progress: null, salvaged: null });
      expect(everything()).toEqual(before);
    },
  );

  it('is offered only what can help with it', async () => {
    await makeUsedProfile(dataDir);
    makeSqlite(APPLICATION_ID, newestVersion() + 1);
    const before = fingerprint(path);
    const call = callerOf(start());
    await expect(call.recovery.salvage()).rejects.toMatchObject({ cause: { code: 'INVALID' } });
    await expect(call.recovery.openAnyway()).rejects.toMatchObject({ cause: { code: 'INVALID' } });
    expect(fingerprint(path)).toBe(before);
  });
});
