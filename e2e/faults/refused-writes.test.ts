import { TRPCError } from '@trpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp } from '../../src/main/app-for-tests.ts';
import { ExpectedError } from '../../src/shared/errors.ts';
import { makeGround, WRITES } from './writes.ts';

type Ground = Awaited<ReturnType<typeof makeGround>>;

const MOST_TRIES = 300;

let app: ReturnType<typeof openTestApp>;
let ground: Ground;
beforeEach(async () => {
  app = openTestApp();
  await app.call.profile.startEmpty({});
  ground = await makeGround(app);
});
afterEach(() => app.close());

/** The code a refused write answers with; null when it was saved. Anything that is no refusal is thrown on. */
async function refusalOf(write: () => Promise<unknown>): Promise<string | null> {
  try {
    await write();
    return null;
  } catch (error) {
    if (error instanceof TRPCError && error.cause instanceof ExpectedError) return error.cause.code;
    throw error;
  }
}

/** How many rows there are in all, the search index and what undo remembers left aside. */
function rowCounts(): Record<string, number> {
  const { db } = app.context;
  const tables = [
    ...new Set(Object.values(WRITES).map(({ table }) => table)),
    'applications',
    'stage_events',
  ];
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0,
    ]),
  );
}

describe('every kind of write that cannot be done', () => {
  it('is refused after an I/O error, with no word of success and not a row of it', async () => {
    app.context.db.pragma('query_only = ON');
    const before = rowCounts();
    for (const [kind, { write }] of Object.entries(WRITES))
      expect([kind, await refusalOf(() => write(app, 'lost #1', ground))]).toEqual([kind, 'NOT_SAVED']);
    expect(rowCounts()).toEqual(before);
  });

  it('is refused whole once no page is left for it, and what was acknowledged before is there', async () => {
    const { db } = app.context;
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
    const refused: string[] = [];
    for (const [at, [kind, { table, column, write }]] of Object.entries(WRITES).entries()) {
      const read = db.prepare<[number], string>(`SELECT ${column} FROM ${table} WHERE id = ?`).pluck();
      const count = db
        .prepare<[string], number>(`SELECT count(*) FROM ${table} WHERE ${column} LIKE ?`)
        .pluck();
      let refusal: string | null = null;
      // The pages a table has already take some rows more; one that only changes its one row may never need another.
      for (let number = 1; refusal === null && number <= MOST_TRIES; number += 1) {
        let id = 0;
        refusal = await refusalOf(async () => {
          id = await write(app, `kind ${at} ${'x'.repeat(90)} #${number}`, ground);
        });
        if (refusal === null)
          expect([kind, read.get(id)]).toEqual([kind, expect.stringContaining(`#${number}`)]);
        else expect([kind, refusal, count.get(`%kind ${at} %#${number}%`)]).toEqual([kind, 'NOT_SAVED', 0]);
      }
      if (refusal !== null) refused.push(kind);
    }
    expect(refused.length).toBeGreaterThanOrEqual(Object.keys(WRITES).length - 1);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.pragma('max_page_count = 1000000');
    for (const [kind, { write }] of Object.entries(WRITES))
      expect([kind, await refusalOf(() => write(app, `again ${kind} #${MOST_TRIES + 1}`, ground))]).toEqual([
        kind,
        null,
      ]);
  });
});
