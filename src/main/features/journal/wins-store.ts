import { ExpectedError } from '../../../shared/errors.ts';
import type { SaveWin, Win } from '../../../shared/wins.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';

const COLUMNS = 'id, day, text, revision';
const winsBetween = prepared<[string, string], Win>(
  `SELECT ${COLUMNS} FROM wins WHERE deleted_at IS NULL AND day BETWEEN ? AND ? ORDER BY day DESC, id DESC`,
);
const removedWins = prepared<[], Win>(
  `SELECT ${COLUMNS} FROM wins WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC`,
);
const winById = prepared<[number], Win>(`SELECT ${COLUMNS} FROM wins WHERE id = ? AND deleted_at IS NULL`);

/** The wins of a period, newest first. */
export function listWins(db: Db, from: string | null, to: string | null): Win[] {
  return winsBetween(db).all(from ?? '0000-01-01', to ?? '9999-12-31');
}

/** The wins that were removed, the last removed first. */
export function listRemovedWins(db: Db): Win[] {
  return removedWins(db).all();
}

/** Adds (`id` null) or changes a win. CONFLICT when the revision is stale. */
export function saveWin(db: Db, input: SaveWin): Win {
  if (input.id === null) {
    const { lastInsertRowid } = db
      .prepare('INSERT INTO wins (day, text, deed) VALUES (?, ?, ?)')
      .run(input.day, input.text, input.deed);
    return getWin(db, Number(lastInsertRowid));
  }
  checkWin(db, { id: input.id, revision: input.revision });
  db.prepare('UPDATE wins SET day = ?, text = ?, revision = revision + 1 WHERE id = ?').run(
    input.day,
    input.text,
    input.id,
  );
  return getWin(db, input.id);
}

/** Removes a win at the moment `at`; it can be restored until it is erased. */
export function removeWin(db: Db, item: { id: number; revision: number }, at: string): void {
  checkWin(db, item);
  db.prepare('UPDATE wins SET deleted_at = ?, revision = revision + 1 WHERE id = ?').run(at, item.id);
}

/** Brings a removed win back. */
export function restoreWin(db: Db, id: number): void {
  db.prepare(
    'UPDATE wins SET deleted_at = NULL, revision = revision + 1 WHERE id = ? AND deleted_at IS NOT NULL',
  ).run(id);
}

/** Erases a removed win for good. */
export function eraseWin(db: Db, id: number): void {
  db.prepare('DELETE FROM wins WHERE id = ? AND deleted_at IS NOT NULL').run(id);
}

function getWin(db: Db, id: number): Win {
  const win = winById(db).get(id);
  if (!win) throw new ExpectedError('NOT_FOUND', 'This win is not there any more.');
  return win;
}

function checkWin(db: Db, item: { id: number; revision: number }): void {
  checkRevision(getWin(db, item.id), item, 'This win');
}
