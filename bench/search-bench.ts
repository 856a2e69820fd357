/**
 * Search over 100,000 entries: each kind of query in turns with a plain index on the same rows, then from a key to the
 * painted hits in the browser, and what keeping the index costs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags, browserMissing, findBrowser, isRoot } from '../scripts/find-browser.ts';
import { createApp } from '../src/main/app.ts';
import { repairSearchIndex } from '../src/main/features/search/search-documents-store.ts';
import { search } from '../src/main/features/search/search-store.ts';
import { sourceWorkers } from '../src/main/workers-for-tests.ts';
import { searchInput } from '../src/shared/search.ts';
import { buildApp } from './board/build-pages.ts';
import { startRebound } from './board/rebound-host.ts';
import { measureKey, openPalettePage } from './search-page.ts';
import {
  askPlain,
  chooseQueries,
  makePlainIndex,
  type SearchOrder,
  type SearchQuery,
} from './search-queries.ts';
import { seedJournal } from './seed-journal.ts';

const ENTRIES = 100_000;
const TURNS = 20;
const KEYS = 15;
const FRAMES_MS = 33;
const MOST_MS = 100;
const ORDERS = ['newest', 'best'] as const;
const OUTPUT = resolve(import.meta.dirname, '../.test-output/bench');

type Times = { plain: number[]; store: number[]; key: number[] };
type Measured = { query: SearchQuery; order: SearchOrder; times: Times };

/** Measures on a fresh profile and prints the tables; takes some minutes. */
export async function benchSearch(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(browserMissing);
  const folder = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const profile = join(folder, 'profile');
  const load = loadavg()[0]?.toFixed(1);
  try {
    const { perText, measured } = measureStore(profile, join(folder, 'plain.db'));
    const appFolder = join(OUTPUT, 'app');
    buildApp(appFolder);
    const host = await startRebound(appFolder, profile);
    const browser = await chromium.launch({
      executablePath,
      headless: true,
      args: [...browserFlags],
      chromiumSandbox: !isRoot,
    });
    try {
      for (let round = 0; round <= KEYS; round += 1) {
        // A window that was asked before answers from its own memory.
        const page = await openPalettePage(browser, await host.makeAddress());
        for (const { query, order, times } of measured) {
          const ms = await measureKey(page, query, order);
          // The first round warms the host and the browser.
          if (round > 0) times.key.push(ms);
        }
        await page.context().close();
      }
      console.log(`${cpus()[0]?.model}, ${cpus().length} cores, load ${load} to ${loadavg()[0]?.toFixed(1)}`);
    } finally {
      await browser.close();
      await host.stop();
    }
    printQueries(measured);
    printBars(measured);
    printUpkeep(profile, perText);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openApp(dataDir: string) {
  return createApp({
    dataDir,
    clock: () => new Date(),
    log: { info() {}, warn() {}, error() {} },
    version: '0.0.0',
    sample: false,
    workers: sourceWorkers,
  });
}

function measureStore(profile: string, plainFile: string): { perText: number; measured: Measured[] } {
  const app = openApp(profile);
  const plain = makePlainIndex(plainFile, ENTRIES);
  try {
    const context = app.contextFor(null);
    const perText = seedJournal(context, ENTRIES);
    const measured = ORDERS.flatMap((order) =>
      chooseQueries(plain).map(
        (query): Measured => ({ query, order, times: { plain: [], store: [], key: [] } }),
      ),
    );
    for (const { query, order, times } of measured) {
      const ask = askPlain(plain, order);
      const request = searchInput.parse({ text: query.typed, order });
      for (let turn = 0; turn <= TURNS; turn += 1) {
        const one = timed(() => ask(query.plain));
        const other = timed(() => search(context.db, request));
        if (turn === 0) continue;
        times.plain.push(one);
        times.store.push(other);
      }
    }
    return { perText, measured };
  } finally {
    plain.close();
    app.close();
  }
}

function printQueries(measured: readonly Measured[]): void {
  console.log(
    '\n| query | order | hits | plain p50 / p95 ms | Rebound p50 / p95 ms | key to painted p50 / p95 ms |\n|---|---|--:|--:|--:|--:|',
  );
  for (const { query, order, times } of measured) {
    const cells = [times.plain, times.store, times.key].map(
      (ms) => `${percentile(ms, 0.5).toFixed(1)} / ${percentile(ms, 0.95).toFixed(1)}`,
    );
    console.log(`| ${query.kind} | ${order} | ${query.hits} | ${cells.join(' | ')} |`);
  }
}

function printBars(measured: readonly Measured[]): void {
  console.log(
    '\n| key to painted, all kinds | p50 ms | p95 ms | bar p95 ms | p99 ms | bar p99 ms |\n|---|--:|--:|--:|--:|--:|',
  );
  for (const order of ORDERS) {
    const ofOrder = measured.filter((one) => one.order === order);
    const keys = ofOrder.flatMap(({ times }) => times.key);
    const plain = ofOrder.flatMap(({ times }) => times.plain);
    const bar = 3 * percentile(plain, 0.95) + FRAMES_MS;
    const cells = [percentile(keys, 0.5), percentile(keys, 0.95), bar, percentile(keys, 0.99)];
    console.log(`| ${order} | ${cells.map((ms) => ms.toFixed(1)).join(' | ')} | ${MOST_MS} |`);
  }
}

function printUpkeep(profile: string, perText: number): void {
  let app: ReturnType<typeof openApp> | undefined;
  const opening = timed(() => {
    app = openApp(profile);
  });
  const checking = timed(() => app?.contextFor(null).write(null, [], repairSearchIndex));
  app?.close();
  console.log(
    `\nmaking one text findable ${perText.toFixed(2)} ms, opening the profile ${opening.toFixed(1)} ms, ` +
      `checking the index against its texts ${checking.toFixed(0)} ms`,
  );
}

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
