import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Trouble } from '../shared/recovery.ts';
import { openTestApp } from './app-for-tests.ts';
import { APPLICATION_ID, newestVersion } from './database/migrate.ts';
import { type HostedApp, openApp } from './open-app.ts';
import { appRouter } from './router.ts';
import { createCaller } from './trpc.ts';
import { sourceWorkers } from './workers-for-tests.ts';

const quiet = { info() {}, warn() {}, error() {} };
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
  const app = openApp({
    dataDir: folder,
    clock: () => new Date('2026-11-27T12:00:00Z'),
    log: quiet,
    version: '0.0.0',
    sample: false,
    workers: sourceWorkers,
  });
  running.push(app);
  return app;
}

function caller(app: HostedApp) {
  return createCaller(appRouter)(app.contextFor('window-1'));
}

/** A profile with one contact, a backup of it, and nothing running. */
async function usedProfile(): Promise<void> {
  const test = openTestApp('2026-11-23T09:00:00', { dataDir });
  await test.call.profile.startEmpty({});
  test.context.write(null, ['network'], (db) =>
    db.prepare("INSERT INTO contacts (name) VALUES ('Amira Holt')").run(),
  );
  await test.call.backups.make({});
  test.close();
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

function fingerprint(file: string): string {
  return `${createHash('sha256').update(readFileSync(file)).digest('hex')} ${statSync(file).mtimeMs}`;
}

function asideFolder(): string {
  const name = readdirSync(dataDir).find((one) => one.startsWith('set-aside-2026-11-27'));
  return join(dataDir, name ?? 'nothing was set aside');
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
      await usedProfile();
      spoil();
      const before = existsSync(path) ? fingerprint(path) : null;
      const started = performance.now();
      const app = start();
      expect(performance.now() - started).toBeLessThan(2_000);
      expect(app.isOpen()).toBe(false);
      const state = await caller(app).recovery.state();
      expect(state).toMatchObject({ trouble, path, job: null, salvaged: null });
      expect(state?.backups).toHaveLength(1);
      await expect(caller(app).profile.state()).rejects.toMatchObject({
        cause: { code: 'PROFILE_UNREADABLE' },
      });
      await expect(caller(app).undo.state()).rejects.toMatchObject({ cause: { code: 'PROFILE_UNREADABLE' } });
      expect(existsSync(path) ? fingerprint(path) : null).toBe(before);
    },
  );

  it('in a synchronised folder is opened once the person says so, and from then on', async () => {
    const folder = join(dataDir, 'Dropbox', 'Rebound');
    const app = start(folder);
    expect((await caller(app).recovery.state())?.trouble).toBe('synced');
    expect(existsSync(join(folder, 'rebound.db'))).toBe(false);
    await caller(app).recovery.openAnyway();
    expect((await caller(app).profile.state()).firstRun).toBe(true);
    app.close();
    expect(start(folder).isOpen()).toBe(true);
  });

  it('opens in the same windows when it was put right', async () => {
    await usedProfile();
    const good = readFileSync(path);
    rmSync(path);
    const app = start();
    const heard: string[] = [];
    app.onChanged(({ features }) => heard.push(...features));
    await expect(caller(app).recovery.tryAgain()).rejects.toMatchObject({
      cause: { code: 'PROFILE_UNREADABLE' },
    });
    writeFileSync(path, good);
    await caller(app).recovery.tryAgain();
    expect(heard).toContain('profile');
    expect(names(app)).toEqual(['Amira Holt']);
    expect(await caller(app).recovery.state()).toBeNull();
  });

  it('goes back to a backup; what lay there is kept as it was', async () => {
    await usedProfile();
    zeroSomePages();
    const before = fingerprint(path);
    const app = start();
    const [backup] = (await caller(app).recovery.state())?.backups ?? [];
    await caller(app).recovery.restore({ id: backup?.id ?? '', passphrase: null });
    expect(names(app)).toEqual(['Amira Holt']);
    expect(fingerprint(join(asideFolder(), 'rebound.db'))).toBe(before);
  });

  it('opens what could be saved of it; what lay there is kept as it was', async () => {
    await usedProfile();
    zeroSomePages();
    const before = fingerprint(path);
    const app = start();
    await expect(caller(app).recovery.openSalvaged()).rejects.toMatchObject({ cause: { code: 'NOT_FOUND' } });
    await caller(app).recovery.salvage();
    const report = (await caller(app).recovery.state())?.salvaged;
    expect(report?.read).toBeGreaterThan(0);
    expect(fingerprint(path)).toBe(before);
    await caller(app).recovery.openSalvaged();
    expect((await caller(app).profile.state()).firstRun).toBe(false);
    expect(names(app)).toEqual(['Amira Holt']);
    expect((await caller(app).search.find({ text: 'Amira' })).hits).toHaveLength(1);
    expect(fingerprint(join(asideFolder(), 'rebound.db'))).toBe(before);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('.salvage'))).toEqual([]);
  });

  it('is set aside whole, with its files, for an empty one', async () => {
    await usedProfile();
    zeroSomePages();
    mkdirSync(join(dataDir, 'attachments', 'ab'), { recursive: true });
    writeFileSync(join(dataDir, 'attachments', 'ab', 'file'), 'kept');
    const before = fingerprint(path);
    const app = start();
    await caller(app).recovery.startEmpty();
    expect((await caller(app).profile.state()).firstRun).toBe(true);
    expect(fingerprint(join(asideFolder(), 'rebound.db'))).toBe(before);
    expect(readFileSync(join(asideFolder(), 'attachments', 'ab', 'file'), 'utf8')).toBe('kept');
    expect(existsSync(join(asideFolder(), 'profile.json'))).toBe(true);
  });

  it('is offered only what can help with it', async () => {
    await usedProfile();
    makeSqlite(APPLICATION_ID, newestVersion() + 1);
    const before = fingerprint(path);
    const call = caller(start());
    await expect(call.recovery.salvage()).rejects.toMatchObject({ cause: { code: 'INVALID' } });
    await expect(call.recovery.openAnyway()).rejects.toMatchObject({ cause: { code: 'INVALID' } });
    expect(fingerprint(path)).toBe(before);
  });
});
