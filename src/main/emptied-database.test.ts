import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { callerOf, fingerprint, makeUsedProfile, startHosted } from './hosted-app-for-tests.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rebound-emptied-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

it('a database of 0 bytes is no beginning: the newest backup is offered, and the empty file is kept (fault 7)', async () => {
  await makeUsedProfile(dataDir);
  const path = join(dataDir, 'rebound.db');
  writeFileSync(path, '');
  const before = fingerprint(path);
  const app = startHosted(dataDir);
  try {
    expect(app.isOpen()).toBe(false);
    // Backups are looked at one after another, by a worker.
    await expect
      .poll(() => callerOf(app).recovery.state(), { timeout: 20_000 })
      .toMatchObject({ trouble: 'empty', backups: [{ check: 'verified' }] });
    const state = await callerOf(app).recovery.state();
    const [newest] = state?.backups ?? [];
    expect(state?.proposed).toBe(newest?.id);
    expect(fingerprint(path)).toBe(before);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('rebound.db'))).toEqual(['rebound.db']);

    await callerOf(app).recovery.restore({ id: newest?.id ?? '', passphrase: null });
    const names = app.contextFor(null).db.prepare('SELECT name FROM contacts').pluck().all();
    expect(names).toEqual(['Amira Holt']);
    const aside = readdirSync(dataDir).find((name) => name.startsWith('set-aside-')) ?? '';
    expect(statSync(join(dataDir, aside, 'rebound.db')).size).toBe(0);
  } finally {
    app.close();
  }
});
