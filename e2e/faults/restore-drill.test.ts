import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTestApp } from '../../src/main/app-for-tests.ts';
import { databaseBytes } from '../../src/main/database/backup.ts';
import { checkedBackups, logicalDump } from '../../src/main/features/backups/backups-test-setup.ts';
import { settleSearch } from '../../src/main/features/search/search-documents-store.ts';
import { fillWithEntries } from './fill-profile.ts';

/** 3 in `npm test`, 100 in `npm run test:deep`. */
const MEGABYTES = Number(process.env.REBOUND_RESTORE_MB ?? 3);
const MOST_MS = 60_000;

it.each([null, 'seven grey herons'])(
  `${MEGABYTES} MB come back equal, with the passphrase %j`,
  { timeout: 600_000 },
  async (passphrase) => {
    const app = openTestApp('2026-11-23T09:00:00', { sample: true });
    try {
      const { db } = app.context;
      // About half of a profile is its search index.
      fillWithEntries(db, MEGABYTES / 2);
      db.transaction(() => settleSearch(db, Number.MAX_SAFE_INTEGER))();
      const upload = join(app.dataDir, 'upload.part');
      writeFileSync(upload, 'a file of its own');
      await app.context.attachments.keep(upload);
      await app.call.backups.setPassphrase({ passphrase });
      const source = logicalDump(db);
      const megabytes = databaseBytes(db) / 1_000_000;

      const made = await timed(() => app.call.backups.make({}));
      const [backup] = await checkedBackups(app);
      if (!backup) throw new Error('There is no backup');
      db.exec("DELETE FROM wins; UPDATE applications SET note = 'written over'");
      expect(logicalDump(db)).not.toBe(source);
      // With the backup of how it was, which comes first.
      const restored = await timed(() => app.call.backups.restore({ id: backup.id, passphrase }));
      expect(logicalDump(app.context.db)).toBe(source);
      expect(restored.ms).toBeLessThan(MOST_MS);
      console.log(
        `${megabytes.toFixed(1)} MB${passphrase === null ? '' : ' sealed'}: made in ${made.ms} ms (holding everything up for ${made.held} ms at most), restored in ${restored.ms} ms (${restored.held} ms)`,
      );
    } finally {
      app.close();
    }
  },
);

/** How long something took, and the longest time in which nothing else could run. */
async function timed(work: () => Promise<void>): Promise<{ ms: number; held: number }> {
  let held = 0;
  let last = performance.now();
  let isOn = true;
  const look = () => {
    const now = performance.now();
    held = Math.max(held, now - last);
    last = now;
    if (isOn) setTimeout(look, 1);
  };
  look();
  const started = performance.now();
  await work();
  isOn = false;
  return { ms: Math.round(performance.now() - started), held: Math.round(held) };
}
