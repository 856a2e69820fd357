/**
 * `npm run bench`: the in-process figures at 10,000 applications, each beside the plain database in the same run.
 * Milliseconds differ from machine to machine; the ratios are what to compare.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createApp } from '../src/main/app.ts';
import { appRouter } from '../src/main/router.ts';
import { createCaller } from '../src/main/trpc.ts';
import { seedApplications } from './seed-applications.ts';

const COUNT = 10_000;
const MOVES = 300;
const folder = mkdtempSync(join(tmpdir(), 'rebound-bench-'));

const open = () =>
  createApp({
    dataDir: folder,
    clock: () => new Date(),
    log: { info() {}, warn() {}, error() {} },
    version: '0.0.0',
    sample: false,
    sheetWorker: new URL('../src/main/features/transfer/read-sheet-worker.ts', import.meta.url),
  });

function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function timed(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

const line = (name: string, ours: number, raw: number) =>
  console.log(`| ${name} | ${ours.toFixed(2)} | ${raw.toFixed(2)} | ${(ours / raw).toFixed(2)} |`);

try {
  const first = open();
  seedApplications(first.contextFor(null), COUNT);
  first.close();

  console.log(`${COUNT} applications, ${cpus().length} cores, Node ${process.version}\n`);
  console.log('| what | Rebound ms | plain database ms | ratio |\n|---|--:|--:|--:|');

  const loads: number[] = [];
  const rawLoads: number[] = [];
  const select = `SELECT id, role, company, stage_id, position, stage_since, next_step, tags FROM applications
    ORDER BY stage_id, position`;
  for (let turn = 0; turn < 20; turn += 1) {
    rawLoads.push(
      await timed(() => {
        const db = new Database(join(folder, 'rebound.db'));
        db.prepare(select).all();
        db.close();
      }),
    );
    loads.push(
      await timed(async () => {
        const app = open();
        await createCaller(appRouter)(app.contextFor(null)).applications.board({});
        app.close();
      }),
    );
  }
  line('open, load the board, close (median of 20)', percentile(loads, 0.5), percentile(rawLoads, 0.5));

  const app = open();
  const context = app.contextFor(null);
  const call = createCaller(appRouter)(context);
  const { cards, stages } = await call.applications.board({});
  const moves: number[] = [];
  for (let turn = 0; turn < MOVES; turn += 1) {
    const card = cards[turn * 7];
    const stage = stages[(turn + 1) % 5];
    if (!card || !stage) break;
    moves.push(await timed(() => call.applications.move({ items: [card], stageId: stage.id, after: null })));
  }
  const update = context.db.prepare('UPDATE applications SET next_step = ? WHERE id = ?');
  const updates: number[] = [];
  for (let turn = 0; turn < MOVES; turn += 1)
    updates.push(await timed(() => update.run(`step ${turn}`, cards[turn * 3]?.id ?? 1)));
  line(`durable move, p50 of ${MOVES}`, percentile(moves, 0.5), percentile(updates, 0.5));
  line(`durable move, p95 of ${MOVES}`, percentile(moves, 0.95), percentile(updates, 0.95));
  app.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
