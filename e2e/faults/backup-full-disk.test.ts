import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../../src/main/app-for-tests.ts';
import { checkedBackups } from '../../src/main/features/backups/backups-test-setup.ts';

/** Set by `npm run test:deep`; only root on Linux can mount a small disk. */
const IS_RUN =
  process.env.REBOUND_FULL_DISK === '1' && process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!IS_RUN)(
  'a disk that is full during a backup (fault 4) (root on Linux only, run by npm run test:deep)',
  () => {
    let app: TestApp;
    let disk: string;
    beforeEach(async () => {
      disk = mkdtempSync(join(tmpdir(), 'rebound-full-backup-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=700', 'tmpfs', disk]);
      app = openTestApp();
      await app.call.applications.create({ facts: { role: 'Planner', company: 'Marlin Rail' } });
      const folder = join(disk, 'kept');
      mkdirSync(folder);
      await app.call.backups.setFolder({ folder });
      await app.call.backups.make({});
    });
    afterEach(() => {
      app.close();
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    });

    async function expectOnlyTheFirst() {
      const backups = await checkedBackups(app);
      expect(backups.map(({ check }) => check)).toEqual(['verified']);
      expect(readdirSync(join(disk, 'kept')).filter((name) => name.startsWith('.'))).toEqual([]);
      expect((await app.call.backups.state({})).problem).toMatch(/room/);
    }

    it('before the copy: says so, and the last good backup is untouched', async () => {
      writeFileSync(join(disk, 'filler'), randomBytes(6_500_000));
      await expect(app.call.backups.make({})).rejects.toThrow('no room on the disk');
      await expectOnlyTheFirst();
    });

    it('while the files are kept: leaves nothing half-made, and works again when there is room', async () => {
      const upload = join(app.dataDir, 'upload.part');
      writeFileSync(upload, randomBytes(9_000_000));
      const { sha256 } = await app.context.attachments.keep(upload);
      const { cards } = await app.call.applications.board({});
      await app.call.applications.addDocument({
        applicationId: cards[0]?.id ?? 0,
        sha256,
        name: 'Portfolio.pdf',
        mediaType: 'application/pdf',
        kind: 'other',
        on: app.context.today(),
      });
      await expect(app.call.backups.make({})).rejects.toThrow('not enough room');
      await expectOnlyTheFirst();
      execFileSync('mount', ['-o', 'remount,size=40m', disk]);
      await app.call.backups.make({});
      const [newest] = await checkedBackups(app);
      expect(newest).toMatchObject({ check: 'verified', missingFiles: 0, files: 1 });
    });
  },
);
