import type { Context } from '../src/main/context.ts';
import { settleSearch } from '../src/main/features/search/search-documents-store.ts';
import { addDays } from '../src/shared/domain/days.ts';

const FIRST_DAY = '2023-11-27';
const PER_DAY = 91;
const WORDS = 120;
const VOCABULARY = 20_000;
const SEED = 7;
const TOGETHER = 500;

const SYLLABLES = [
  ...['ka', 'ter', 'mo', 'ri', 'sen', 'da', 'lo', 've', 'pra', 'ni'],
  ...['gu', 'tel', 'or', 'bis', 'hu', 'can', 'fe', 'di', 'ro', 'ma'],
];

/** Made-up words from the commonest to the rarest. */
export const vocabulary: readonly string[] = Array.from({ length: VOCABULARY }, (_, rank) => {
  let word = '';
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word;
});

export type SeededEntry = { day: string; body: string };

/** `count` entries of about 120 words, the oldest first; how often a word comes follows its rank (Zipf). Same each time. */
export function* journalEntries(count: number): Generator<SeededEntry> {
  const random = seededRandom(SEED);
  const reach = Math.log(VOCABULARY + 1);
  const word = () => vocabulary[Math.min(VOCABULARY - 1, Math.floor(Math.exp(random() * reach) - 1))] ?? '';
  for (let index = 0; index < count; index += 1) {
    const body = Array.from({ length: WORDS }, word).join(' ');
    yield { day: addDays(FIRST_DAY, Math.floor(index / PER_DAY)), body };
  }
}

/** Fills a profile with that journal and makes all of it findable; gives the milliseconds one text took for that. */
export function seedJournal(context: Context, count: number): number {
  context.write(null, ['journal'], (db) => {
    const insert = db.prepare(
      `INSERT INTO journal_entries (key, day, body, created_at, updated_at)
       VALUES (?, ?, ?, '2026-11-01T09:00:00.000Z', '2026-11-01T09:00:00.000Z')`,
    );
    for (const { day, body } of journalEntries(count)) insert.run(crypto.randomUUID(), day, body);
    db.prepare('UPDATE settings SET first_run_done = 1').run();
  });
  const started = performance.now();
  while (context.write(null, [], (db) => settleSearch(db, TOGETHER)) === TOGETHER);
  return (performance.now() - started) / count;
}

/** Mulberry32: numbers from 0 to 1 that are the same for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
