import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp } from '../../src/main/app-for-tests.ts';
import type { Db } from '../../src/main/context.ts';
import { checkCopy } from '../../src/main/database/backup.ts';
import { newestVersion, versionOf } from '../../src/main/database/migrate.ts';
import {
  dumpOf,
  dumpText,
  frozenDump,
  frozenPaths,
  frozenSchemas,
  placeFrozen,
  upgradedDump,
} from '../../src/main/database/upgrade-test-setup.ts';

/** 5 in `npm test`, 50 in `npm run test:deep`: all together, over the schemas in turn. */
const KILLS = Number(process.env.REBOUND_UPGRADE_KILLS ?? 5);
const UPGRADER = fileURLToPath(new URL('./upgrader.ts', import.meta.url));
const earlier = frozenSchemas().filter((schema) => schema < newestVersion());
/** As long as a commit of these profiles takes on a busy disk. */
const COMMIT_MS = 4;

type Moment = { killAt: number; afterMs: number | null };
/** A profile as a whole: the schema that stands in it, and every row. */
type State = { version: number; schema: string; rows: string };
type Known = { statements: string[]; old: State; upgraded: State };

let scratch: string;
const known = new Map<number, Known>();
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'rebound-kill-upgrade-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function stateOf(db: Db, rows: string): State {
  const schema = db
    .prepare<[], string>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
    )
    .pluck()
    .all();
  return { version: versionOf(db), schema: schema.join(';\n'), rows };
}

/** What lies in the folder, read in a copy of it, as reading already clears up after a kill. */
function lookAt(dataDir: string, from: number): State {
  const copy = join(scratch, 'looked-at');
  rmSync(copy, { recursive: true, force: true });
  cpSync(dataDir, copy, { recursive: true });
  const db = new Database(join(copy, 'rebound.db'));
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    const isUpgraded = versionOf(db) === newestVersion();
    return stateOf(db, dumpText(isUpgraded ? upgradedDump(db, from) : dumpOf(db)));
  } finally {
    db.close();
  }
}

async function upgrade(dataDir: string, moment?: Moment): Promise<string> {
  const { killAt = '', afterMs = null } = moment ?? {};
  const args = [UPGRADER, dataDir, String(killAt), ...(afterMs === null ? [] : [String(afterMs)])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const exit = once(child, 'exit');
  await once(child, 'close');
  expect((await exit)[1]).toBe('SIGKILL');
  return printed;
}

/** An upgrade nobody disturbs: what it asks of SQLite, and what lies there before and after. */
async function knownOf(schema: number): Promise<Known> {
  const found = known.get(schema);
  if (found) return found;
  const dataDir = join(scratch, `undisturbed-${schema}`);
  placeFrozen(schema, dataDir);
  const old = lookAt(dataDir, schema);
  const statements: string[] = JSON.parse(await upgrade(dataDir));
  const upgraded = lookAt(dataDir, schema);
  expect(old).toMatchObject({ version: schema, rows: dumpText(frozenDump(schema)) });
  expect(upgraded.version).toBe(newestVersion());
  expect(upgraded.rows).toBe(readFileSync(frozenPaths(schema).dump, 'utf8'));
  const made = { statements, old, upgraded };
  known.set(schema, made);
  return made;
}

/** Two of five within the steps, two all over the start with its backup, one while all of it is committed; the last right after. */
function momentOf(kill: number, statements: readonly string[]): Moment {
  const begin = statements.indexOf('BEGIN IMMEDIATE');
  const commit = statements.indexOf('COMMIT');
  expect(commit).toBeGreaterThan(begin);
  const share = (kill + 0.5) / KILLS;
  if (kill === KILLS - 1) return { killAt: commit + 2, afterMs: null };
  if (kill % 5 === 2) return { killAt: commit + 1, afterMs: share * COMMIT_MS };
  const [from, to] = kill % 2 === 0 ? [begin + 1, commit] : [0, statements.length];
  return { killAt: 1 + Math.floor(from + share * (to - from)), afterMs: null };
}

describe('(fault 11) kill -9 amid an upgrade', () => {
  it(`leaves the old or the new, whole, in ${KILLS} kills`, { timeout: 3_600_000 }, async () => {
    const found = { old: 0, upgraded: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const schema = earlier[(kill * 2) % earlier.length] ?? 1;
      const { statements, old, upgraded } = await knownOf(schema);
      const dataDir = join(scratch, `kill-${kill}`);
      placeFrozen(schema, dataDir);
      const moment = momentOf(kill, statements);
      await upgrade(dataDir, moment);

      const left = lookAt(dataDir, schema);
      const expected = left.version === schema ? old : upgraded;
      expect(left, `schema ${schema}, before statement ${moment.killAt}`).toEqual(expected);
      found[expected === old ? 'old' : 'upgraded'] += 1;
      expectWholeBackups(dataDir, schema, old);

      const app = openTestApp('2026-11-23T10:00:00', { dataDir });
      expect(stateOf(app.context.db, dumpText(upgradedDump(app.context.db, schema)))).toEqual(upgraded);
      app.close();
      rmSync(dataDir, { recursive: true });
    }
    // Some have to come before the commit and some after, or nothing was shown.
    expect(found.old).toBeGreaterThan(0);
    expect(found.upgraded).toBeGreaterThan(0);
    console.log(
      `${KILLS} kills amid upgrades: ${found.old} left the old, ${found.upgraded} the new, 0 between`,
    );
  });
});

/** A backup that has its name is the profile before the upgrade, whenever the kill came. */
function expectWholeBackups(dataDir: string, schema: number, old: State): void {
  const folder = join(dataDir, 'backups');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.db'))) {
    expect(checkCopy(join(folder, name)).userVersion).toBe(schema);
    const copy = new Database(join(folder, name), { readonly: true });
    expect(dumpText(dumpOf(copy))).toBe(old.rows);
    copy.close();
  }
}
