import Database, { type Statement } from 'better-sqlite3';
import { plainText } from '../../../shared/domain/journal-text.ts';
import { firstKeyOfDay, spellForIndex } from '../../../shared/domain/search-text.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { searchSources } from './search-sources.ts';

/** For the log, whoever noticed. */
export const INDEX_BUILT_AGAIN = 'the search index did not fit its documents and was built again';

type Pending = { id: number; kind: string; sourceId: number };
type DocumentText = { day: string; title: string; body: string; applicationId?: number | null; ref?: string };
type Stored = { id: number; day: string };

const nextPending = prepared<[number], Pending>(
  'SELECT id, kind, source_id AS sourceId FROM search_pending ORDER BY id DESC LIMIT ?',
);
const anyPending = preparedValue<[], number>('SELECT 1 FROM search_pending LIMIT 1');
const dropPending = prepared<[number]>('DELETE FROM search_pending WHERE id = ?');
const storedDocument = prepared<[string, number], Stored>(
  'SELECT id, day FROM search_documents WHERE kind = ? AND source_id = ?',
);
const lastKey = preparedValue<[number, number], number | null>(
  'SELECT max(id) FROM search_documents WHERE id >= ? AND id < ?',
);
const insertDocument = prepared<[number, string, number, number | null, string, string, string, string]>(
  `INSERT INTO search_documents (id, kind, source_id, application_id, ref, day, title, body)
   VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
);
const updateDocument = prepared<[number | null, string, string, string, number]>(
  'UPDATE search_documents SET application_id = ?, ref = ?, title = ?, body = ? WHERE id = ?',
);
const deleteDocument = prepared<[number]>('DELETE FROM search_documents WHERE id = ?');
const checkIndex = prepared(`INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)`);
const rebuildIndex = prepared(`INSERT INTO search_index (search_index) VALUES ('rebuild')`);
const readers = new Map(
  searchSources.map(({ kind, select }) => [kind as string, prepared<[number], DocumentText>(select)]),
);

/**
 * Makes the documents of changed rows anew, newest change first, at most `most`; must run inside a transaction.
 * Answers how many it made; fewer than `most` means that nothing waits any more.
 */
export function settleSearch(db: Db, most: number): number {
  const pending = nextPending(db).all(most);
  for (const { id, kind, sourceId } of pending) {
    settleDocument(db, kind, sourceId, readers.get(kind)?.(db));
    dropPending(db).run(id);
  }
  return pending.length;
}

/** Whether documents wait to be made anew. */
export function searchWaits(db: Db): boolean {
  return anyPending(db).get() !== undefined;
}

/** Whether the index says what the documents say; when it does not, it is built again from them. Answers true then. */
export function repairSearchIndex(db: Db): boolean {
  try {
    checkIndex(db).run();
    return false;
  } catch (error) {
    if (!isDrift(error)) throw error;
    rebuildSearchIndex(db);
    return true;
  }
}

/** Builds the index again from the documents, when it is known not to fit them. */
export function rebuildSearchIndex(db: Db): void {
  rebuildIndex(db).run();
}

/** Whether an error means that the index no longer fits its documents. */
export function isDrift(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT');
}

function settleDocument(
  db: Db,
  kind: string,
  sourceId: number,
  reader: Statement<[number], DocumentText> | undefined,
): void {
  const stored = storedDocument(db).get(kind, sourceId);
  const text = reader?.get(sourceId);
  if (!text) {
    if (stored) deleteDocument(db).run(stored.id);
    return;
  }
  const applicationId = text.applicationId ?? null;
  const ref = text.ref ?? '';
  const title = spellForIndex(text.title);
  const body = spellForIndex(kind === 'journal' ? plainText(text.body) : text.body);
  if (stored && stored.day === text.day) {
    updateDocument(db).run(applicationId, ref, title, body, stored.id);
    return;
  }
  // The key begins with the day, so another day is another key.
  if (stored) deleteDocument(db).run(stored.id);
  const first = firstKeyOfDay(text.day);
  const key = (lastKey(db).get(first, firstKeyOfDay(text.day, 1)) ?? first) + 1;
  insertDocument(db).run(key, kind, sourceId, applicationId, ref, text.day, title, body);
}
