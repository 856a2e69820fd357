import { readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { expect, test } from './host-fixture.ts';
import { entryText, withEntries } from './journal-steps.ts';

/** Set by `npm run test:deep` (500). */
const CYCLES = Number(process.env.REBOUND_SOAK_CYCLES ?? 0);
/** What is loaded and drawn for the first time is no leak. */
const WARM = 15;
const MOST_BYTES = 10_000;
const MOST_NODES = 50;
/** Of the host, in MB. */
const MOST_RESIDENT = 20;

test(`${CYCLES || 500} entries opened, edited and closed leave nothing behind${CYCLES ? '' : ' (skipped: npm run test:deep runs it)'}`, async ({
  page,
  host,
}) => {
  test.skip(CYCLES === 0);
  test.setTimeout(60_000 + CYCLES * 5_000);
  const { keys } = await withEntries(page, host, ['First entry', 'Second entry']);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const go = (hash: string) =>
    page.evaluate((wanted) => {
      location.hash = wanted;
    }, hash);
  const heaps: number[] = [];
  const nodes: number[] = [];
  const resident: number[] = [];
  for (let cycle = -WARM; cycle < CYCLES; cycle += 1) {
    const saving = page.waitForResponse(/journal\.save/);
    await go(`#/journal/${keys[Math.abs(cycle) % 2]}`);
    await expect(entryText(page)).toBeVisible();
    await entryText(page).press('ControlOrMeta+Home');
    await page.keyboard.press('x');
    await page.keyboard.press('Backspace');
    await go('#/support');
    await expect(entryText(page)).toBeHidden();
    await saving;
    if (cycle < 0) continue;
    const { heap, count } = await measure(cdp);
    heaps.push(heap);
    nodes.push(count);
    resident.push(residentOf(host.pid));
  }
  const slope = slopeOf(heaps);
  const grown = Math.max(...nodes.slice(-20)) - Math.max(...nodes.slice(0, 20));
  const hostGrown = Math.min(...resident.slice(-20)) - Math.min(...resident.slice(0, 20));
  console.log(
    `${CYCLES} cycles: ${Math.round(slope)} bytes a cycle, ${grown} nodes more at the end, the host ${Math.round(hostGrown)} MB larger`,
  );
  expect(slope, 'bytes a cycle').toBeLessThanOrEqual(MOST_BYTES);
  expect(grown, 'nodes').toBeLessThanOrEqual(MOST_NODES);
  expect(hostGrown, 'MB of the host').toBeLessThanOrEqual(MOST_RESIDENT);
});

async function measure(cdp: CDPSession): Promise<{ heap: number; count: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const amount = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: amount('JSHeapUsedSize'), count: amount('Nodes') };
}

/** MB of the host in memory; 0 where that cannot be read, as it can on Linux. */
function residentOf(pid: number): number {
  if (process.platform !== 'linux') return 0;
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

/** How much a value grows from one turn to the next: the line that lies closest to all of them. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let along = 0;
  let across = 0;
  values.forEach((value, at) => {
    along += (at - middle) * (value - mean);
    across += (at - middle) ** 2;
  });
  return along / across;
}
