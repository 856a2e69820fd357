import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crash, inspect } from './crash.ts';
import { TABLES } from './writes.ts';

/** 10 in `npm test`, 500 in `npm run test:deep`. */
const KILLS = Number(process.env.REBOUND_KILLS ?? 10);

describe('kill -9 amid saves (fault 1)', () => {
  it(`loses no acknowledged write in ${KILLS} kills`, { timeout: 3_600_000 }, async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'rebound-kill-'));
    try {
      let writes = 0;
      const tables = new Set<string>();
      for (let kill = 0; kill < KILLS; kill += 1) {
        // One profile over all kills, so that each start also recovers what the last kill left.
        const run = await crash({ dataDir, afterMs: 20 + ((kill * 37) % 180) });
        expect(inspect(dataDir, run.acknowledged)).toEqual([]);
        writes += run.writes;
        for (const place of run.acknowledged.keys()) tables.add(place.split(' ')[0] ?? '');
      }
      // A few kills do not come round to every kind.
      if (KILLS >= 100) expect([...tables].toSorted()).toEqual(TABLES);
      console.log(`${KILLS} kills, ${writes} acknowledged writes into ${tables.size} tables, 0 lost`);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
