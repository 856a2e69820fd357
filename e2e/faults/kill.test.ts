import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crash, inspect } from './crash.ts';

/** 10 in `npm test`, 500 in `npm run test:deep`. */
const KILLS = Number(process.env.REBOUND_KILLS ?? 10);

describe('kill -9 amid saves (fault 1)', () => {
  it(`loses no acknowledged write in ${KILLS} kills`, { timeout: 3_600_000 }, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'rebound-kill-'));
    try {
      let writes = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        // One profile over all kills, so that each start also recovers what the last kill left.
        const run = await crash({ dataDir, afterMs: 20 + ((kill * 37) % 180) });
        expect(inspect(dataDir, run.acknowledged)).toEqual([]);
        writes += run.writes;
      }
      console.log(`${KILLS} kills, ${writes} acknowledged writes, 0 lost`);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
