/**
 * The in-process half of the bench: a durable move at the router call and the opening of a profile, each taken in
 * turns with the plain database, so that a moment when the machine is busy falls on both.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createApp } from '../src/main/app.ts';
import { exploreThemes } from '../src/main/features/endings/theme-explorer-store.ts';
import { appRouter } from '../src/main/router.ts';
import { createCaller } from '../src/main/trpc.ts';
import { workersBeside } from '../src/main/workers.ts';
import { keysBetween } from '../src/shared/domain/order-keys.ts';
import { seedApplications } from './seed-applications.ts';
import { seedEndings } from './seed-endings.ts';

// Enough that both logs were once full and begin again: a log that still grows makes the disk slower, and a
// plain update fills it later than a move.
const WARM_UP = 500;
const MOVES = 300;
// The percentile of each round of 300, and the median of the rounds: other work on the machine spoils single ones.
const ROUNDS = 5;
const OPENINGS = 30;
const ENDINGS = 2_000;
const LOOKS = 20;

// What the file says about itself and its safety is the same on both sides.
const SAME_SAFETY = [
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  'synchronous = FULL',
  'fullfsync = ON',
  'checkpoint_fullfsync = ON',
  'secure_delete = ON',
];

// What the board reads of an application, in its order.
const BOARD_QUERY = `SELECT id, role, company, stage_id, position, stage_since, applied_on, next_step, next_step_on,
    tags, place, source, url, archived_at, revision
  FROM applications WHERE deleted_at IS NULL ORDER BY stage_id, position, id`;

/** The theme explorer has no plain counterpart: `bar` is in milliseconds. */
export type ExplorerFigure = { what: string; ms: number; bar: number };

/** One line of the table: milliseconds of ours and of the plain database, and how they compare. */
export type DatabaseFigure = { what: string; ours: number; raw: number; ratio: number; bar: number | null };

/** Measures on `count` applications in a folder of its own; takes some seconds. */
export async function measureDatabase(count: number): Promise<DatabaseFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  try {
    const rawFile = join(folder, 'raw', 'rebound.db');
    const seeding = openApp(folder);
    seedApplications(seeding.contextFor(null), count);
    seeding.close();
    mkdirSync(join(folder, 'raw'));
    copyFileSync(join(folder, 'rebound.db'), rawFile);
    const openings = await measureOpenings(folder, rawFile);
    const moves = await measureMoves(folder, rawFile);
    return [...openings, ...moves];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures the theme explorer over 2,000 endings: main-process time of one call, warm. */
export async function measureExplorer(): Promise<ExplorerFigure> {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const app = openApp(folder);
  try {
    const context = app.contextFor(null);
    seedApplications(context, ENDINGS);
    seedEndings(context);
    const times: number[] = [];
    const look = () => exploreThemes(context.db, { from: null, to: null });
    if (look().endings !== ENDINGS) throw new Error('The bench needs every ending to count');
    for (let turn = 0; turn < LOOKS; turn += 1) times.push(await timed(look));
    return {
      what: `theme explorer over ${ENDINGS} endings, median of ${LOOKS}`,
      ms: percentile(times, 0.5),
      bar: 100,
    };
  } finally {
    app.close();
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
    workers: workersBeside(new URL('../out/main/index.js', import.meta.url).href),
  });
}

async function measureOpenings(folder: string, rawFile: string): Promise<DatabaseFigure[]> {
  const ours: number[] = [];
  const raw: number[] = [];
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    await inTurns(
      turn,
      async () => {
        ours.push(
          await timed(async () => {
            const app = openApp(folder);
            await createCaller(appRouter)(app.contextFor(null)).applications.board({});
            app.close();
          }),
        );
      },
      async () => {
        raw.push(
          await timed(() => {
            const db = new Database(rawFile);
            for (const setting of SAME_SAFETY) db.pragma(setting);
            db.prepare(BOARD_QUERY).all();
            db.close();
          }),
        );
      },
    );
  }
  return [figure('open, load the board, close: median', ours, raw, 0.5, 1.5)];
}

async function measureMoves(folder: string, rawFile: string): Promise<DatabaseFigure[]> {
  const app = openApp(folder);
  const db = new Database(rawFile);
  try {
    for (const setting of SAME_SAFETY) db.pragma(setting);
    const call = createCaller(appRouter)(app.contextFor(null));
    const { cards, stages } = await call.applications.board({});
    const update = db.prepare('UPDATE applications SET stage_id = ?, position = ? WHERE id = ?');
    const keys = keysBetween(null, 'a0', WARM_UP + MOVES * ROUNDS);
    const ours: number[] = [];
    const raw: number[] = [];
    for (let turn = 0; turn < WARM_UP + MOVES * ROUNDS; turn += 1) {
      const card = cards[(turn * 7) % cards.length];
      const stage = stages[(turn + 1) % 5];
      if (!card || !stage) throw new Error('The bench needs more cards');
      await inTurns(
        turn,
        async () => {
          ours.push(
            await timed(() => call.applications.move({ items: [card], stageId: stage.id, after: null })),
          );
        },
        async () => {
          raw.push(await timed(() => update.run(stage.id, keys.at(-1 - turn), card.id)));
        },
      );
    }
    return [0.5, 0.95].map((share) =>
      figure(
        `durable move, p${share * 100} of ${MOVES}, median of ${ROUNDS} rounds`,
        ours.slice(WARM_UP),
        raw.slice(WARM_UP),
        share,
        share === 0.95 ? 3 : null,
      ),
    );
  } finally {
    db.close();
    app.close();
  }
}

/** Now one first, now the other: neither always finds the caches and the disk as the other left them. */
async function inTurns(turn: number, one: () => Promise<void>, other: () => Promise<void>): Promise<void> {
  await (turn % 2 === 0 ? one() : other());
  await (turn % 2 === 0 ? other() : one());
}

async function timed(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function figure(
  what: string,
  ours: readonly number[],
  raw: readonly number[],
  share: number,
  bar: number | null,
): DatabaseFigure {
  const [a, b] = [ofRounds(ours, share), ofRounds(raw, share)];
  return { what, ours: a, raw: b, ratio: a / b, bar };
}

function ofRounds(times: readonly number[], share: number): number {
  const rounds: number[] = [];
  for (let from = 0; from < times.length; from += MOVES)
    rounds.push(percentile(times.slice(from, from + MOVES), share));
  return percentile(rounds, 0.5);
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
