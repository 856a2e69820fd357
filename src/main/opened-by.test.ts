import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callerOf, makeUsedProfile, startHosted } from './hosted-app-for-tests.ts';
import type { HostedApp } from './open-app.ts';
import { inUse } from './opened-by.ts';

let dataDir: string;
let note: string;
let running: HostedApp[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rebound-opened-'));
  note = join(dataDir, 'opened-by.json');
});
afterEach(() => {
  for (const app of running) app.close();
  running = [];
  rmSync(dataDir, { recursive: true, force: true });
});

function start(): HostedApp {
  const app = startHosted(dataDir);
  running.push(app);
  return app;
}

describe('a profile that is open already (fault 12)', () => {
  it('is told with where, since when and what to do, within a second, and the note stays as it was', () => {
    const first = start();
    const noted = readFileSync(note, 'utf8');
    const began = performance.now();
    expect(start).toThrow(
      /is already open in the window of Rebound, since 27 November 2026 at \d\d:\d\d\. Go on there, or close that window first\./,
    );
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(readFileSync(note, 'utf8')).toBe(noted);
    first.close();
    expect(existsSync(note)).toBe(false);
    expect(start().isOpen()).toBe(true);
  });

  it('is told without them when the note is of a run that was cut off, or unreadable', () => {
    for (const text of ['{', '{"pid":999999999,"host":"window","since":"2026-11-27T12:00:00.000Z"}']) {
      writeFileSync(note, text);
      expect(inUse(dataDir).message).toBe(
        `${dataDir} is already open in another Rebound. Go on there, or close that one first.`,
      );
    }
    expect(start().isOpen()).toBe(true);
  });

  it('names the process where it has to be ended in a terminal', () => {
    writeFileSync(
      note,
      JSON.stringify({ pid: process.pid, host: 'browser', since: '2026-11-27T12:00:00.000Z' }),
    );
    expect(inUse(dataDir).message).toContain(`with Ctrl+C where it was started (process ${process.pid})`);
  });

  it('is not replaced under another Rebound that has opened it meanwhile', async () => {
    await makeUsedProfile(dataDir);
    const path = join(dataDir, 'rebound.db');
    const good = readFileSync(path);
    const spoilt = Buffer.from(good);
    for (const number of [9, 30, 31]) spoilt.fill(0, number * 4096, (number + 1) * 4096);
    writeFileSync(path, spoilt);
    const late = start();
    expect(late.isOpen()).toBe(false);
    writeFileSync(path, good);
    const first = start();
    expect(first.isOpen()).toBe(true);
    await expect(callerOf(late).recovery.startEmpty()).rejects.toMatchObject({ cause: { code: 'IN_USE' } });
    await expect(callerOf(late).recovery.tryAgain()).rejects.toMatchObject({ cause: { code: 'IN_USE' } });
    const backup = (await callerOf(late).recovery.state())?.backups[0]?.id ?? '';
    await expect(callerOf(late).recovery.restore({ id: backup, passphrase: null })).rejects.toMatchObject({
      cause: { code: 'IN_USE' },
    });
    expect(existsSync(path)).toBe(true);
  });
});
