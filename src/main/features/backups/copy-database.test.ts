import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import { checkCopy } from '../../database/backup.ts';
import { checkedBackups, logicalDump, openWithContent } from './backups-test-setup.ts';
import { copyDatabase } from './copy-database.ts';
import { Cancelled } from './run-backup-task.ts';

let app: TestApp;
beforeEach(async () => {
  ({ app } = await openWithContent());
});
afterEach(() => app.close());

const add = (role: string) => app.call.applications.create({ facts: { role, company: 'Tidewell' } });

describe('a copy page by page', () => {
  it('has what was written while it was made, and is what it is said to be', async () => {
    const path = join(app.dataDir, 'copy.db');
    const { db } = app.context;
    const shares: number[] = [];
    const writes: Promise<unknown>[] = [];
    const identity = await copyDatabase(
      db,
      path,
      {
        isCancelled: () => false,
        onShare(share) {
          shares.push(share);
          if (writes.length === 0) writes.push(add('Written meanwhile'));
        },
      },
      0,
    );
    await Promise.all(writes);
    expect(shares.length).toBeGreaterThan(0);
    const copy = new Database(path);
    copy.pragma('journal_mode = DELETE');
    const roles = copy.prepare<[], string>('SELECT role FROM applications ORDER BY id').pluck().all();
    copy.close();
    expect(roles).toEqual(['Planner', 'Written meanwhile']);
    expect(checkCopy(path, identity)).toEqual(identity);
  });

  it('ends when it is cancelled', async () => {
    const copying = copyDatabase(
      app.context.db,
      join(app.dataDir, 'copy.db'),
      { isCancelled: () => true, onShare() {} },
      0,
    );
    await expect(copying).rejects.toThrow(Cancelled);
  });
});

describe('cancelling', () => {
  it('a backup leaves nothing behind, and the next one is made', async () => {
    const making = app.call.backups.make({});
    await app.call.backups.cancel({});
    await expect(making).rejects.toThrow('No backup was made');
    expect(readdirSync(join(app.dataDir, 'backups')).filter((name) => name !== 'files')).toEqual([]);
    await app.call.backups.make({});
    expect(await checkedBackups(app)).toHaveLength(1);
  });

  it('a restore leaves everything as it was', async () => {
    await app.call.backups.make({});
    const [backup] = await checkedBackups(app);
    if (!backup) throw new Error('There is no backup');
    await add('Second');
    const before = logicalDump(app.context.db);
    const restoring = app.call.backups.restore({ id: backup.id, passphrase: null });
    await app.call.backups.cancel({});
    await expect(restoring).rejects.toThrow('Everything is as it was');
    expect(logicalDump(app.context.db)).toBe(before);
    expect(readdirSync(app.dataDir).filter((name) => name.startsWith('.restored'))).toEqual([]);
    expect(existsSync(join(app.dataDir, 'rebound.db'))).toBe(true);
  });
});

describe('two backups in one folder', () => {
  it('of two profiles are told apart, and each may restore the other', async () => {
    const other = openTestApp('2026-11-23T10:00:00');
    try {
      await app.call.backups.make({});
      await other.call.backups.setFolder({ folder: join(app.dataDir, 'backups') });
      const [found] = await checkedBackups(other);
      expect(found).toMatchObject({ isOwn: false, check: 'verified', applications: 1 });
      await other.call.backups.restore({ id: found?.id ?? '', passphrase: null });
      const { cards } = await other.call.applications.board({});
      expect(cards.map(({ role }) => role)).toEqual(['Planner']);
    } finally {
      other.close();
    }
  });
});
