import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openTestApp } from '../../src/main/app-for-tests.ts';

/** 10 in `npm test`, 500 in `npm run test:deep`. */
const KILLS = Number(process.env.REBOUND_KILLS ?? 10);
const KEEPER = fileURLToPath(new URL('./keeper.ts', import.meta.url));

/** Lets a keeper run for about `afterMs` from its first kept file, ends it with SIGKILL, and gives what it printed. */
async function killKeeper(dataDir: string, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [KEEPER, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (printed === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
    printed += text;
  });
  await once(child, 'exit');
  return printed.split('\n').slice(0, -1);
}

it(`every file under its final name is whole after ${KILLS} kills`, { timeout: 3_600_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'rebound-keeping-'));
  try {
    let acknowledged = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const lines = await killKeeper(dataDir, (kill * 37) % 180);
      expect(lines.length).toBeGreaterThan(0);
      acknowledged += lines.length;
      const folder = join(dataDir, 'attachments');
      const kept = new Map<string, number>();
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/^[0-9a-f]{2}.[0-9a-f]{64}$/.test(name)) continue;
        const bytes = readFileSync(join(folder, name));
        expect(createHash('sha256').update(bytes).digest('hex')).toBe(basename(name));
        kept.set(basename(name), bytes.length);
      }
      for (const line of lines) {
        const [sha256 = '', size] = line.split(' ');
        expect(kept.get(sha256), 'an acknowledged file').toBe(Number(size));
      }
      const app = openTestApp(new Date().toISOString(), { dataDir });
      const named = app.context.db
        .prepare<[], string>('SELECT sha256 FROM application_documents')
        .pluck()
        .all();
      app.close();
      expect(named.filter((sha256) => !kept.has(sha256))).toEqual([]);
      // Whole files were read; the next kill starts from none.
      rmSync(dataDir, { recursive: true });
    }
    console.log(`${KILLS} kills, ${acknowledged} acknowledged files, 0 broken`);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
