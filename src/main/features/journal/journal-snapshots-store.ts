import { wordsIn } from '../../../shared/domain/journal-text.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Snapshot } from '../../../shared/journal.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { forgetUnusedImages } from './journal-names-store.ts';

type SnapshotRow = { id: number; takenAt: string; title: string; body: string };

const BETWEEN_MS = 10 * 60_000;
const KEPT_MS = 30 * 86_400_000;

// The first letters of a new entry are no earlier version worth the first ten minutes.
const lastTaken = preparedValue<[number], string>(
  `SELECT coalesce((SELECT max(taken_at) FROM journal_snapshots s WHERE s.entry_id = e.id), e.created_at)
   FROM journal_entries e WHERE e.id = ?`,
);
const insertSnapshot = prepared<[number, string, string, string]>(
  'INSERT INTO journal_snapshots (entry_id, title, body, taken_at) VALUES (?, ?, ?, ?)',
);
const dropOld = prepared<[number, string]>(
  'DELETE FROM journal_snapshots WHERE entry_id = ? AND taken_at < ?',
);
const entriesWithOld = preparedValue<[string], number>(
  'SELECT DISTINCT entry_id FROM journal_snapshots WHERE taken_at < ?',
);
const snapshotsOf = prepared<[number, string], SnapshotRow>(
  `SELECT id, taken_at AS takenAt, title, body FROM journal_snapshots WHERE entry_id = ? AND taken_at >= ?
   ORDER BY taken_at DESC, id DESC`,
);
const snapshotById = prepared<[number, number], SnapshotRow>(
  'SELECT id, taken_at AS takenAt, title, body FROM journal_snapshots WHERE id = ? AND entry_id = ?',
);

/** How an entry is before a change of its text. */
type Before = { id: number; title: string; body: string };

/**
 * Keeps how an entry read before it is changed at the moment `at`: at most one snapshot every ten minutes, the first ten
 * minutes after it was begun (unless `always`), for thirty days. An entry without any text has nothing to keep.
 */
export function takeSnapshot(db: Db, before: Before, at: string, always = false): void {
  if (before.title === '' && before.body === '') return;
  const last = lastTaken(db).get(before.id);
  if (!always && last !== undefined && Date.parse(at) - Date.parse(last) < BETWEEN_MS) return;
  insertSnapshot(db).run(before.id, before.title, before.body, at);
  dropOldOf(db, before.id, keptSince(at));
}

/** Drops what is older than thirty days at the moment `at`, also of entries nobody changes any more. */
export function dropOldSnapshots(db: Db, at: string): void {
  const since = keptSince(at);
  for (const entryId of entriesWithOld(db).all(since)) dropOldOf(db, entryId, since);
}

function dropOldOf(db: Db, entryId: number, since: string): void {
  const { changes } = dropOld(db).run(entryId, since);
  if (changes > 0) forgetUnusedImages(db, entryId);
}

function keptSince(at: string): string {
  return new Date(Date.parse(at) - KEPT_MS).toISOString();
}

/** How an entry read before, the latest first, for thirty days before the moment `at`. */
export function listSnapshots(db: Db, entryId: number, at: string): Snapshot[] {
  return snapshotsOf(db)
    .all(entryId, keptSince(at))
    .map(({ body, ...rest }) => ({ ...rest, words: wordsIn(body) }));
}

/** The text of one snapshot. */
export function getSnapshot(
  db: Db,
  entryId: number,
  id: number,
): { title: string; body: string; takenAt: string } {
  const row = snapshotById(db).get(id, entryId);
  if (!row)
    throw new ExpectedError('NOT_FOUND', 'This earlier version is not kept any more. Choose another one.');
  return { title: row.title, body: row.body, takenAt: row.takenAt };
}
