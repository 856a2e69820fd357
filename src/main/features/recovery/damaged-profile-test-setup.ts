import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestApp } from '../../app-for-tests.ts';

const ENTRIES = 2_500;
const PAGE = 4096;

/** The bytes of a healthy database with the sample and some years of entries, about 6 MB, and its rows by table. */
export function healthyProfile(): { bytes: Buffer; counts: Record<string, number> } {
  const test = openTestApp('2026-11-23T09:00:00', { sample: true });
  const folder = test.app.profileFolder();
  const { db } = test.context;
  const entry = db.prepare(
    `INSERT INTO journal_entries (key, day, body, created_at, updated_at)
     VALUES (?, date('2020-01-01', ?), ?, '2026-01-05T09:00:00.000Z', '2026-01-05T09:00:00.000Z')`,
  );
  const tag = db.prepare('INSERT INTO journal_tags (entry_id, tag) VALUES (?, ?)');
  db.transaction(() => {
    for (let number = 0; number < ENTRIES; number += 1) {
      const key = String(number).padStart(36, '0');
      const length = number % 50 === 0 ? 9_000 : 300 + (number % 7) * 120;
      const body = `Day ${number}. ${'Spoke with the depot about the night shift. '.repeat(length / 44)}`;
      const { lastInsertRowid } = entry.run(key, `+${number} days`, body);
      tag.run(lastInsertRowid, `tag${number % 40}`);
    }
  })();
  const counts = Object.fromEntries(
    ['journal_entries', 'journal_tags', 'applications', 'stage_events'].map((table) => [
      table,
      db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0,
    ]),
  );
  test.app.close();
  const bytes = readFileSync(join(folder, 'rebound.db'));
  test.close();
  return { bytes, counts };
}

/** The same with `count` of its pages zeroed, chosen by `seed`; never the first. */
export function withZeroedPages(bytes: Buffer, count: number, seed: number): Buffer {
  const damaged = Buffer.from(bytes);
  const pages = bytes.length / PAGE;
  const chosen = new Set<number>();
  let state = seed;
  while (chosen.size < count) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    chosen.add(1 + (state % (pages - 1)));
  }
  for (const number of chosen) damaged.fill(0, number * PAGE, (number + 1) * PAGE);
  return damaged;
}
