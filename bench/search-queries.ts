import Database from 'better-sqlite3';
import type { Db } from '../src/main/context.ts';
import { journalEntries, vocabulary } from './seed-journal.ts';

export type SearchOrder = 'newest' | 'best';

/** One kind of query: what a person types, and what a plain index is asked for the same hits. */
export type SearchQuery = { kind: string; typed: string; plain: string; hits: number };

const SNIPPET_WORDS = 24;
const SHOWN = 20;
const RAW_ORDER: Readonly<Record<SearchOrder, string>> = { newest: 'rowid DESC', best: 'rank' };

/** The same journal in a plain database: one table and one external-content index over it, nothing else. */
export function makePlainIndex(file: string, count: number): Db {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.exec(`CREATE TABLE journal (id INTEGER PRIMARY KEY, day TEXT NOT NULL, body TEXT NOT NULL);
    CREATE VIRTUAL TABLE plain USING fts5(
      body, content = 'journal', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');`);
  const insert = db.prepare('INSERT INTO journal (day, body) VALUES (?, ?)');
  db.transaction(() => {
    for (const { day, body } of journalEntries(count)) insert.run(day, body);
  })();
  db.exec("INSERT INTO plain (plain) VALUES ('rebuild'); INSERT INTO plain (plain) VALUES ('optimize')");
  return db;
}

/** Asks the plain index as the palette asks: the first 50 hits with snippets, in this order. */
export function askPlain(db: Db, order: SearchOrder): (plain: string) => unknown[] {
  const statement = db.prepare<[string]>(
    `SELECT rowid, snippet(plain, 0, '[', ']', '…', ${SNIPPET_WORDS}) AS snippet FROM plain
     WHERE plain MATCH ? ORDER BY ${RAW_ORDER[order]} LIMIT ${SHOWN}`,
  );
  return (plain) => statement.all(plain);
}

/**
 * The seven kinds of query. A plain index is asked for whole words: that Rebound takes the beginning of a typed word to
 * be enough is its own cost.
 */
export function chooseQueries(db: Db): SearchQuery[] {
  const count = db.prepare<[string], number>('SELECT count(*) FROM plain WHERE plain MATCH ?').pluck();
  const hitsOf = (plain: string) => count.get(plain) ?? 0;
  const wordWith = (least: number, most: number) => {
    // Ever larger steps: the rarer the words, the more there are of a kind.
    for (let rank = 0; rank < vocabulary.length; rank += 1 + Math.floor(rank / 50)) {
      const word = vocabulary[rank] ?? '';
      const hits = hitsOf(`"${word}"`);
      if (hits >= least && hits <= most) return word;
    }
    throw new Error(`The bench has no word with ${least} to ${most} hits`);
  };
  const rare = wordWith(20, 60);
  const middle = wordWith(800, 1_500);
  const common = wordWith(9_000, 14_000);
  const veryCommon = wordWith(35_000, 70_000);
  const queries = [
    { kind: 'rare word', typed: rare, plain: `"${rare}"` },
    { kind: 'one in a hundred', typed: middle, plain: `"${middle}"` },
    { kind: 'one in ten', typed: common, plain: `"${common}"` },
    { kind: 'two in three', typed: veryCommon, plain: `"${veryCommon}"` },
    { kind: 'two words', typed: `${common} ${middle}`, plain: `"${common}" "${middle}"` },
    { kind: 'three letters', typed: middle.slice(0, 3), plain: `"${middle.slice(0, 3)}"*` },
    {
      kind: 'a word and a beginning',
      typed: `${common} ${middle.slice(0, 4)}`,
      plain: `"${common}" "${middle.slice(0, 4)}"*`,
    },
  ];
  return queries.map((query) => ({ ...query, hits: hitsOf(query.plain) }));
}
