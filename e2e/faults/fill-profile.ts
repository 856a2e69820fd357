import { randomUUID } from 'node:crypto';
import type { Db } from '../../src/main/context.ts';
import { databaseBytes } from '../../src/main/database/backup.ts';

const WORDS =
  'notes on the second round with the team and what they asked me about the depot plan today'.split(' ');
const A_TIME = 500;

/** Adds journal entries of 300 words until the database has at least `megabytes`; the words are the same every time. */
export function fillWithEntries(db: Db, megabytes: number): void {
  const insert = db.prepare(
    "INSERT INTO journal_entries (key, day, body, created_at, updated_at) VALUES (?, '2026-11-20', ?, ?, ?)",
  );
  let seed = 7;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed;
  };
  const text = () =>
    Array.from({ length: 300 }, () => {
      const number = next();
      return `${WORDS[number % WORDS.length]}${number % 10 === 0 ? number : ''}`;
    }).join(' ');
  const moment = '2026-11-20T09:00:00.000Z';
  while (databaseBytes(db) < megabytes * 1_000_000)
    db.transaction(() => {
      for (let made = 0; made < A_TIME; made += 1) insert.run(randomUUID(), text(), moment, moment);
    })();
}
