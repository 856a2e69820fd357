import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp } from '../../src/main/app-for-tests.ts';

/** Set by `npm run test:deep`; it needs Linux and gcc. */
const IS_RUN = process.env.REBOUND_IO_ERRORS === '1';
const WRITER = fileURLToPath(new URL('./failing-writer.ts', import.meta.url));

describe.skipIf(!IS_RUN)(
  'a disk that answers with an I/O error (fault 5) (Linux with gcc only, run by npm run test:deep)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'rebound-io-error-'));
    const library = join(folder, 'io-error.so');
    beforeAll(() => {
      const source = fileURLToPath(new URL('./io-error.c', import.meta.url));
      execFileSync('gcc', ['-shared', '-fPIC', '-w', '-o', library, source, '-ldl']);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it.each(['fsync', 'write'])(
      'in %s: the change is called unsure, nothing more is saved until the next start, and all can be read',
      (operation) => {
        const dataDir = join(folder, operation);
        const flag = join(folder, `${operation}-fails`);
        mkdirSync(dataDir, { mode: 0o700 });
        const { stdout, stderr } = spawnSync(process.execPath, [WRITER, dataDir, flag], {
          encoding: 'utf8',
          env: {
            ...process.env,
            LD_PRELOAD: library,
            ROOTDIR: dataDir,
            FAULT_OP: operation,
            FAULT_WHILE: flag,
          },
        });
        expect(stderr).toBe('');
        const { during, read, after, readAgain } = JSON.parse(stdout);
        expect(during).toMatch(/may not be saved\. Check the disk, then start Rebound again\.$/);
        expect(after).toMatch(/^Nothing is saved any more/);
        expect([read, readAgain]).toEqual(['before', 'before']);

        const app = openTestApp(new Date().toISOString(), { dataDir });
        const { db } = app.context;
        expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
        // It was said to be unknown: both are right, but never what was refused.
        expect(['before', 'during']).toContain(db.prepare('SELECT note FROM applications').pluck().get());
        app.close();
      },
    );
  },
);
