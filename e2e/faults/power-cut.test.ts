import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crash, inspect } from './crash.ts';

/** Set by `npm run test:deep` (200); without it this file is left out, since it needs Linux and gcc. */
const CUTS = Number(process.env.REBOUND_POWER_CUTS ?? 0);

describe.skipIf(CUTS === 0)('power cuts (fault 2) (Linux with gcc only, run by npm run test:deep)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-power-'));
  const library = join(folder, 'power-cut.so');
  beforeAll(() => {
    const source = fileURLToPath(new URL('./power-cut.c', import.meta.url));
    execFileSync('gcc', ['-shared', '-fPIC', '-w', '-o', library, source, '-ldl']);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a writer whose unsynced bytes are all lost at the end; lists what is missing of what it acknowledged. */
  async function cut(turn: number, synchronous?: string): Promise<string[]> {
    const dataDir = join(folder, `data-${turn}`);
    const shadow = join(folder, `shadow-${turn}`);
    mkdirSync(dataDir, { mode: 0o700 });
    mkdirSync(shadow, { mode: 0o700 });
    const env = { LD_PRELOAD: library, ROOTDIR: dataDir, SHADOW: shadow, STRICT: '1' };
    const run = await crash({ dataDir, afterMs: 30 + ((turn * 53) % 270), synchronous, env });
    const problems = inspect(shadow, run.acknowledged);
    rmSync(dataDir, { recursive: true });
    rmSync(shadow, { recursive: true });
    return problems;
  }

  it(`loses nothing in ${CUTS} cuts`, { timeout: 3_600_000 }, async () => {
    for (let turn = 0; turn < CUTS; turn += 1) expect(await cut(turn)).toEqual([]);
    console.log(`${CUTS} power cuts, 0 acknowledged writes lost`);
  });

  it('does lose with synchronous=NORMAL, which proves that this test can fail', {
    timeout: 3_600_000,
  }, async () => {
    let lossy = 0;
    const turns = Math.min(CUTS, 16);
    for (let turn = 0; turn < turns; turn += 1) if ((await cut(turn, 'NORMAL')).length > 0) lossy += 1;
    console.log(`synchronous=NORMAL lost acknowledged writes in ${lossy} of ${turns} cuts`);
    expect(lossy).toBeGreaterThan(0);
  });
});
