import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callTRPCProcedure } from '@trpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOOKING_ONLY } from '../../../shared/recovery.ts';
import { callerOf, fingerprint, makeUsedProfile, startHosted } from '../../hosted-app-for-tests.ts';
import type { HostedApp } from '../../open-app.ts';
import { appRouter } from '../../router.ts';

/** Mutations that answer while a copy is looked at: they make something to take away, end that, lock or unlock. */
const CHANGE_NOTHING = [
  'archive.end',
  'archive.make',
  'calendar.export',
  'endings.readMessage',
  'lock.lock',
  'lock.lockIfIdle',
  'lock.noteUse',
  'lock.unlock',
  'network.exchange.exportPeople',
];

let temporary: string;
let dataDir: string;
let path: string;
let app: HostedApp | null;
const usual = process.env.TMPDIR;
beforeEach(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'rebound-looking-'));
  dataDir = join(temporary, 'profile');
  path = join(dataDir, 'rebound.db');
  app = null;
  mkdirSync(dataDir);
  await makeUsedProfile(dataDir);
  mkdirSync(join(temporary, 'system'));
  process.env.TMPDIR = join(temporary, 'system');
});
afterEach(() => {
  app?.close();
  if (usual === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usual;
  rmSync(temporary, { recursive: true, force: true });
});

/** As good as a folder that may not be written to, and so for root too. */
function forbidWriting(): void {
  mkdirSync(`${path}-wal`);
}

function startForbidden(): HostedApp {
  forbidWriting();
  app = startHosted(dataDir);
  return app;
}

function copies(): string[] {
  return readdirSync(join(temporary, 'system'));
}

/** The names and contents of everything in the profile. */
function everything(folder = dataDir): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => (statSync(file).isFile() ? `${file} ${fingerprint(file)}` : file));
}

describe('a profile that may not be written to (fault 6)', () => {
  it('is looked at in a copy that only this account may read, and the original stays as it was', async () => {
    // Nothing refers to it, so tidying an open profile would remove it.
    const orphan = join(dataDir, 'attachments', 'ab', 'ab'.repeat(32));
    mkdirSync(join(dataDir, 'attachments', 'ab'), { recursive: true });
    writeFileSync(orphan, 'old');
    utimesSync(orphan, 1_600_000_000, 1_600_000_000);
    const running = startForbidden();
    const before = everything();
    await callerOf(running).recovery.look();
    expect(running.isOpen()).toBe(false);
    expect(await callerOf(running).profile.state()).toMatchObject({
      lookedAt: 'not_writable',
      folder: dataDir,
      firstRun: false,
    });
    expect((await callerOf(running).search.find({ text: 'Amira' })).hits).toHaveLength(1);
    expect((await callerOf(running).backups.state()).backups).toHaveLength(1);
    expect(running.takeDueReminders()).toEqual([]);
    await running.tidy();
    await running.backUpIfDue();

    const [copy = ''] = copies();
    const folder = join(temporary, 'system', copy);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'rebound.db')).mode & 0o777).toBe(0o600);
    expect(existsSync(join(folder, 'backups'))).toBe(false);
    running.close();
    expect(copies()).toEqual([]);
    expect(everything()).toEqual(before);
  });

  it('refuses every change with the same sentence, in one place', async () => {
    const running = startForbidden();
    await callerOf(running).recovery.look();
    const asked: string[] = [];
    const answered: string[] = [];
    for (const [name, procedure] of Object.entries(appRouter._def.procedures)) {
      const { type } = Object(Reflect.get(procedure, '_def'));
      if (type !== 'mutation' || name.startsWith('recovery.')) continue;
      asked.push(name);
      try {
        await callTRPCProcedure({
          router: appRouter,
          path: name,
          type: 'mutation',
          ctx: running.contextFor(null),
          getRawInput: async () => null,
          signal: undefined,
          batchIndex: 0,
        });
      } catch (error) {
        if (error instanceof Error && error.message === LOOKING_ONLY) continue;
      }
      answered.push(name);
    }
    expect(asked.length).toBeGreaterThan(150);
    expect(answered.toSorted()).toEqual(CHANGE_NOTHING);
  });

  it('shows nothing of a profile with a lock before its passphrase was typed', async () => {
    const first = startHosted(dataDir);
    await callerOf(first).lock.turnOn({ passphrase: 'corner table', lockAfter: 'never' });
    first.close();
    const running = startForbidden();
    await callerOf(running).recovery.look();
    await expect(callerOf(running).search.find({ text: 'Amira' })).rejects.toThrow('locked');
    await callerOf(running).lock.unlock({ passphrase: 'corner table' });
    expect((await callerOf(running).search.find({ text: 'Amira' })).hits).toHaveLength(1);
    await expect(callerOf(running).lock.turnOff({ passphrase: 'corner table' })).rejects.toThrow(
      LOOKING_ONLY,
    );
  });

  it('gives a file to take along, with what was last written and not yet in the database itself', async () => {
    const wal = `${path}-wal`;
    const bytes = readFileSync(path);
    const first = startHosted(dataDir);
    first
      .contextFor(null)
      .write(null, [], (db) => db.prepare("INSERT INTO contacts (name) VALUES ('Bela Fox')").run());
    const log = readFileSync(wal);
    first.close();
    writeFileSync(path, bytes);
    writeFileSync(wal, log);
    // Kept in step by a service: told before anything is opened.
    const synced = join(temporary, 'Dropbox');
    renameSync(dataDir, synced);
    app = startHosted(synced);
    await callerOf(app).recovery.look();
    expect((await callerOf(app).search.find({ text: 'Bela' })).hits).toHaveLength(1);
    const { jobId } = await callerOf(app).archive.make({ withPrivate: true, withNotes: true });
    await expect
      .poll(async () => app && (await callerOf(app).archive.job({ jobId })).state, { timeout: 20_000 })
      .toBe('made');
    expect(readFileSync(join(synced, 'rebound.db-wal')).equals(log)).toBe(true);
  });

  it('is left again, and opened once that is possible', async () => {
    const running = startForbidden();
    await callerOf(running).recovery.look();
    await expect(callerOf(running).recovery.tryAgain()).rejects.toMatchObject({
      cause: { code: 'CONFLICT' },
    });
    await callerOf(running).recovery.stopLooking();
    expect(copies()).toEqual([]);
    expect((await callerOf(running).recovery.state())?.trouble).toBe('not_writable');
    rmSync(`${path}-wal`, { recursive: true });
    await callerOf(running).recovery.tryAgain();
    expect(running.isOpen()).toBe(true);
  });

  it('leaves no copy of a run that was cut off', async () => {
    const left = join(temporary, 'system', 'rebound-look-999999999-abc');
    const used = join(temporary, 'system', `rebound-look-${process.pid}-abc`);
    mkdirSync(left);
    mkdirSync(used);
    startForbidden();
    expect(copies()).toEqual([`rebound-look-${process.pid}-abc`]);
  });

  it('is not offered where it would help nothing', async () => {
    rmSync(path);
    app = startHosted(dataDir);
    await expect(callerOf(app).recovery.look()).rejects.toMatchObject({ cause: { code: 'INVALID' } });
  });
});
