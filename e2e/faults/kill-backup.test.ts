import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openTestApp } from '../../src/main/app-for-tests.ts';
import { checkCopy } from '../../src/main/database/backup.ts';
import { type FoundBackup, findBackups } from '../../src/main/features/backups/backup-files.ts';
import { openSealed, unlockSealed } from '../../src/main/features/backups/seal-file.ts';

/** 8 in `npm test`, 40 in `npm run test:deep`. */
const KILLS = Number(process.env.REBOUND_BACKUP_KILLS ?? 4);
const MAKER = fileURLToPath(new URL('./backup-maker.ts', import.meta.url));
const PASSPHRASE = 'seven grey herons';

/**
 * Lets a maker run until its second backup is on its way, and kills it after `share` of the time of the first one, or of
 * copying the database alone.
 */
async function killMaker(
  dataDir: string,
  share: number,
  isCopying: boolean,
  isSealed: boolean,
): Promise<void> {
  const args = [MAKER, dataDir, ...(isSealed ? [PASSPHRASE] : [])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const before = printed;
    printed += text;
    const second = /^making\nmade (\d+) (\d+)\nmaking\n/;
    const [, whole, copy] = second.exec(printed) ?? [];
    if (whole !== undefined && !second.test(before))
      setTimeout(() => child.kill('SIGKILL'), Number(isCopying ? copy : whole) * share);
  });
  await once(child, 'exit');
  expect(printed).toContain('made');
}

/** What is wrong with a file under a final name, as sentences. */
async function problemsOf({ path, bytes, manifest, file }: FoundBackup, scratch: string): Promise<string[]> {
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (manifest && (manifest.sha256 !== sha256 || manifest.bytes !== bytes))
    return [`${file} is not what its manifest says`];
  let plain = path;
  try {
    if (file.endsWith('.sealed')) {
      plain = join(scratch, 'opened.db');
      rmSync(plain, { force: true });
      openSealed(path, plain, await unlockSealed(path, PASSPHRASE));
    }
    // Between the name and the manifest there is a moment; then the file is still a whole one.
    const { counts } = checkCopy(plain);
    if ((counts.journal_entries ?? 0) === 0) return [`${file} is empty`];
    return manifest && JSON.stringify(manifest.counts) !== JSON.stringify(counts)
      ? [`${file} has other rows than its manifest`]
      : [];
  } catch (error) {
    return [`${file}: ${String(error)}`];
  }
}

describe('kill -9 amid a backup', () => {
  it(`leaves no bad file under a final name in ${KILLS} kills`, { timeout: 3_600_000 }, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'rebound-kill-backup-'));
    const scratch = mkdtempSync(join(tmpdir(), 'rebound-kill-scratch-'));
    const folder = join(dataDir, 'backups');
    try {
      let looked = 0;
      let halfMade = 0;
      let withoutManifest = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        // One profile over all kills, so that each start also meets what the last kill left. Moments all over a backup.
        // Half of them while the database is copied, where most is half-made.
        await killMaker(dataDir, (kill + 0.5) / KILLS, kill % 2 === 0, kill % 4 === 3);
        for (const found of findBackups(folder)) {
          expect(await problemsOf(found, scratch)).toEqual([]);
          looked += 1;
          if (!found.manifest) withoutManifest += 1;
        }
        for (const name of readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' })) {
          if (!/[0-9a-f]{64}$/.test(name)) continue;
          const bytes = readFileSync(join(folder, 'files', name));
          expect(createHash('sha256').update(bytes).digest('hex')).toBe(basename(name));
        }
        if (readdirSync(folder).some((name) => name.startsWith('.partial'))) halfMade += 1;
        // A passphrase set for one kill is not for the next.
        rmSync(join(dataDir, 'backup-settings.json'), { force: true });
      }
      // Without kills in the middle nothing would have been shown.
      expect(halfMade).toBeGreaterThan(0);
      const app = openTestApp(new Date().toISOString(), { dataDir });
      await app.call.backups.make({});
      app.close();
      expect(readdirSync(folder).filter((name) => name.startsWith('.partial'))).toEqual([]);
      console.log(
        `${KILLS} kills, ${halfMade} amid a file, ${looked} files under a final name read, ${withoutManifest} of them without a manifest, 0 bad`,
      );
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
      rmSync(scratch, { recursive: true, force: true });
    }
  });
});
