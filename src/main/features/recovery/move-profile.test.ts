import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chosenDataDir, rememberMoved } from '../../data-dir.ts';
import { isOnNetworkDisk } from '../../database/unsafe-folder.ts';
import { callerOf, fingerprint, makeUsedProfile, startHosted } from '../../hosted-app-for-tests.ts';
import type { HostedApp } from '../../open-app.ts';
import { copyProfile } from './move-profile.ts';

let root: string;
let synced: string;
let usual: string;
let app: HostedApp | null;
const usualHome = process.env.XDG_DATA_HOME;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'rebound-move-'));
  synced = join(root, 'Dropbox', 'Rebound');
  // Where env-paths looks on Linux.
  process.env.XDG_DATA_HOME = join(root, 'share');
  usual = join(root, 'share', 'Rebound');
  app = null;
  const plain = join(root, 'plain');
  mkdirSync(plain);
  await makeUsedProfile(plain);
  mkdirSync(join(plain, 'attachments', 'ab'), { recursive: true });
  writeFileSync(join(plain, 'attachments', 'ab', 'a file'), 'kept');
  mkdirSync(join(root, 'Dropbox'));
  renameSync(plain, synced);
});
afterEach(() => {
  app?.close();
  if (usualHome === undefined) delete process.env.XDG_DATA_HOME;
  else process.env.XDG_DATA_HOME = usualHome;
  rmSync(root, { recursive: true, force: true });
});

function start(folder = synced): HostedApp {
  app?.close();
  app = startHosted(folder, usual);
  return app;
}

function everything(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => `${file} ${fingerprint(file)}`);
}

function names(running: HostedApp): string[] {
  return running.contextFor(null).db.prepare<[], string>('SELECT name FROM contacts').pluck().all();
}

describe('a profile in a folder that is synchronised (fault 13)', () => {
  it('is moved to this computer whole, is found there by every later start, and stays as it was', async () => {
    const before = everything(synced);
    const running = start();
    expect(await callerOf(running).recovery.state()).toMatchObject({ trouble: 'synced', moveTo: usual });
    await callerOf(running).recovery.move();
    expect(running.isOpen()).toBe(true);
    expect(names(running)).toEqual(['Amira Holt']);
    expect((await callerOf(running).profile.state()).folder).toBe(usual);
    expect((await callerOf(running).backups.state()).backups).toHaveLength(1);
    expect(existsSync(join(usual, 'attachments', 'ab', 'a file'))).toBe(true);
    expect(statSync(join(usual, 'rebound.db')).mode & 0o777).toBe(0o600);
    expect(readdirSync(usual).filter((name) => name.startsWith('.moving'))).toEqual([]);
    expect(everything(synced)).toEqual(before);

    expect(chosenDataDir(synced)).toBe(usual);
    expect(names(start(chosenDataDir(synced)))).toEqual(['Amira Holt']);
    expect(everything(synced)).toEqual(before);
  });

  it('goes beside a profile that is in the usual folder already', async () => {
    mkdirSync(usual, { recursive: true });
    await makeUsedProfile(usual);
    const own = fingerprint(join(usual, 'rebound.db'));
    await callerOf(start()).recovery.move();
    expect((await callerOf(start(chosenDataDir(synced))).profile.state()).folder).toBe(`${usual}-2`);
    expect(chosenDataDir(undefined)).toBe(usual);
    expect(fingerprint(join(usual, 'rebound.db'))).toBe(own);
  });

  it('is asked about again, rather than begun anew, when the place it was moved to is gone', async () => {
    await callerOf(start()).recovery.move();
    app?.close();
    rmSync(join(usual, 'profile.json'));
    expect(chosenDataDir(synced)).toBe(synced);
    rememberMoved(usual, synced, join(root, 'nowhere'));
    expect(chosenDataDir(synced)).toBe(synced);
  });

  it('stays where it is, and nothing of it is left elsewhere, when it changes meanwhile or that is cancelled', async () => {
    const target = join(root, 'target');
    const never = new AbortController();
    const changed = copyProfile(synced, target, {
      signal: never.signal,
      onProgress(share) {
        if (share === 1) writeFileSync(join(synced, 'attachments', 'ab', 'a file'), 'another');
      },
    });
    await expect(changed).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(readdirSync(target)).toEqual([]);
    const stop = new AbortController();
    const cancelled = copyProfile(synced, target, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(cancelled).rejects.toThrow('cancelled');
    expect(readdirSync(target)).toEqual([]);
  });

  it('that is damaged is moved as it is, and helped with there', async () => {
    const path = join(synced, 'rebound.db');
    const bytes = readFileSync(path);
    for (const number of [9, 30, 31]) bytes.fill(0, number * 4096, (number + 1) * 4096);
    writeFileSync(path, bytes);
    const running = start();
    await expect(callerOf(running).recovery.move()).rejects.toMatchObject({
      cause: { code: 'PROFILE_UNREADABLE' },
    });
    const state = await callerOf(running).recovery.state();
    expect(state).toMatchObject({ trouble: 'damaged', folder: usual, moveTo: null });
    const [backup] = state?.backups ?? [];
    await callerOf(running).recovery.restore({ id: backup?.id ?? '', passphrase: null });
    expect(names(running)).toEqual(['Amira Holt']);
  });

  it('is told from one on a disk of this computer by the kind of the disk (fault 13)', () => {
    const kinds = [0x6969, 0x517b, 0xff534d42, -11317950, 0xfe534d42];
    for (const kind of kinds) expect(isOnNetworkDisk(join(root, 'not there yet'), () => kind)).toBe(true);
    for (const kind of [0xef53, 0x01021994]) expect(isOnNetworkDisk(root, () => kind)).toBe(false);
    expect(isOnNetworkDisk(root)).toBe(false);
  });
});
