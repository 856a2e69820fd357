import { excerptOf } from '../../../shared/domain/journal-text.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type {
  EntriesPage,
  Entry,
  EntryHead,
  EntryKind,
  ListEntries,
  SaveEntry,
  WrittenDay,
  WrittenEntry,
} from '../../../shared/journal.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { mergedContacts } from '../network/merged-contacts.ts';
import { mentionsOfEntry, namesMentioned, saveNames, tagsOfEntry } from './journal-names-store.ts';
import { getSnapshot, takeSnapshot } from './journal-snapshots-store.ts';

type Item = { id: number; revision: number };
type EntryRow = {
  id: number;
  key: string;
  day: string;
  kind: EntryKind;
  title: string;
  /** The whole text, or the beginning of it where only an excerpt is wanted. */
  body: string;
  energy: number | null;
  worry: number | null;
  pinned: 0 | 1;
  private: 0 | 1;
  trashed: 0 | 1;
  updatedAt: string;
  revision: number;
};

type EntryValues = WrittenEntryRow & { key: string; revision: number };
type WrittenEntryRow = Omit<WrittenEntry, 'private'> & { private: 0 | 1; at: string };

const EXCERPT = 160;
const LINE = 40;
const COLUMNS = `id, key, day, kind, title, energy, worry, pinned, private, deleted_at IS NOT NULL AS trashed,
  updated_at AS updatedAt, revision`;
const MENTIONS_NAMED = 3;

const byKey = prepared<[string], EntryRow>(`SELECT ${COLUMNS}, body FROM journal_entries WHERE key = ?`);
const byId = prepared<[number], EntryRow>(`SELECT ${COLUMNS}, body FROM journal_entries WHERE id = ?`);
const insertEntry = prepared<[EntryValues]>(
  `INSERT INTO journal_entries (key, day, kind, title, body, energy, worry, private, created_at, updated_at)
   VALUES (@key, @day, @kind, @title, @body, @energy, @worry, @private, @at, @at)`,
);
const updateEntry = prepared<[EntryValues]>(
  `UPDATE journal_entries SET day = @day, kind = @kind, title = @title, body = @body, energy = @energy, worry = @worry,
     private = @private, updated_at = @at, revision = revision + 1
   WHERE key = @key AND revision = @revision`,
);
const writtenDays = prepared<[string, string], WrittenDay>(
  `SELECT day, count(*) AS entries FROM journal_entries
   WHERE deleted_at IS NULL AND day BETWEEN ? AND ? GROUP BY day ORDER BY day`,
);
const sameDay = prepared<[{ monthDay: string; day: string }], EntryRow>(
  `SELECT ${COLUMNS}, substr(body, 1, ${EXCERPT * 4}) AS body FROM journal_entries
   WHERE deleted_at IS NULL AND private = 0 AND substr(day, 6) = @monthDay AND day < @day ORDER BY day DESC LIMIT 20`,
);

/** Entries newest first, filtered, a page at a time. What was written in private has no excerpt. */
export function listEntries(db: Db, input: ListEntries): EntriesPage {
  const tests = [`deleted_at IS ${input.trashed ? 'NOT NULL' : 'NULL'}`];
  const values: Record<string, string | number> = { limit: input.limit + 1 };
  const demand = (sql: string, bound: Record<string, string | number> = {}): void => {
    tests.push(sql);
    Object.assign(values, bound);
  };
  if (input.from !== null) demand('day >= @from', { from: input.from });
  if (input.to !== null) demand('day <= @to', { to: input.to });
  if (input.kind !== null) demand('kind = @kind', { kind: input.kind });
  if (input.pinned) demand('pinned = 1');
  if (input.private) demand('private = 1');
  // To ask for a word is to search, and what was written in private is in no search.
  else if (input.tag !== null || input.mention !== null) demand('private = 0');
  if (input.tag !== null)
    demand('id IN (SELECT entry_id FROM journal_tags WHERE tag = @tag)', {
      tag: input.tag.toLocaleLowerCase('en'),
    });
  if (input.mention !== null)
    demand(
      // Also those who were merged into this person: the text keeps the number they had.
      `id IN (SELECT entry_id FROM journal_mentions WHERE kind = @mentionKind AND (target_id = @mentionId
         OR @mentionKind = 'contact'
           AND target_id IN ${mergedContacts('@mentionId')}))`,
      { mentionKind: input.mention.kind, mentionId: input.mention.id },
    );
  if (input.after !== null)
    demand('(day, id) < (@afterDay, @afterId)', { afterDay: input.after.day, afterId: input.after.id });
  const rows = db
    .prepare<[Record<string, string | number>], EntryRow>(
      `SELECT ${COLUMNS}, substr(body, 1, ${EXCERPT * 4}) AS body FROM journal_entries
       WHERE ${tests.join(' AND ')} ORDER BY day DESC, id DESC LIMIT @limit`,
    )
    .all(values);
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    entries: shown.map((row) => toHead(db, row)),
    next: rows.length > shown.length && last ? { day: last.day, id: last.id } : null,
  };
}

/** The days of a period on which something was written. */
export function listWrittenDays(db: Db, from: string, to: string): WrittenDay[] {
  return writtenDays(db).all(from, to);
}

/** What was written on the same day of earlier years; never what was written in private. */
export function onThisDay(db: Db, day: string): EntryHead[] {
  return sameDay(db)
    .all({ monthDay: day.slice(5), day })
    .map((row) => toHead(db, row));
}

/** One whole entry; null when nothing was saved under this key. */
export function getEntry(db: Db, key: string): Entry | null {
  const row = byKey(db).get(key);
  return row ? toEntry(db, row) : null;
}

/**
 * Saves an entry as it stands; the first save (revision 0) makes it. An entry that was in the Trash comes out of it.
 * A save that is sent twice is one. CONFLICT when somebody saved something else meanwhile, NOT_FOUND when it was
 * erased. `at` is the moment in UTC.
 */
export function saveEntry(db: Db, input: SaveEntry, at: string): Entry {
  const before = byKey(db).get(input.key);
  const { orNext, afterConflict, ...written } = input;
  const values: EntryValues = { ...written, private: input.private ? 1 : 0, at };
  if (!before) {
    if (input.revision !== 0) throw gone();
    insertEntry(db).run(values);
  } else {
    if (before.revision === input.revision + 1 && isSavedAlready(before, values)) return toEntry(db, before);
    if (!(orNext && before.revision === input.revision + 1)) checkUnchanged(before, input);
    if (before.body !== input.body || before.title !== input.title)
      takeSnapshot(db, before, at, afterConflict || isMostlyGone(before.body, input.body));
    updateEntry(db).run({ ...values, revision: before.revision });
    if (before.trashed === 1)
      db.prepare('UPDATE journal_entries SET deleted_at = NULL WHERE id = ?').run(before.id);
  }
  const saved = byKey(db).get(input.key);
  if (!saved) throw gone();
  if (before?.body !== saved.body) saveNames(db, saved.id, saved.body);
  return toEntry(db, saved);
}

/** Pins an entry to the top of the list, or lets it go. CONFLICT when the revision is stale. */
export function setPinned(db: Db, item: Item & { pinned: boolean }): Entry {
  checkEntry(db, item);
  db.prepare('UPDATE journal_entries SET pinned = ?, revision = revision + 1 WHERE id = ?').run(
    item.pinned ? 1 : 0,
    item.id,
  );
  return toEntry(db, checkThere(db, item.id));
}

/** Puts entries into the Trash. CONFLICT when one was changed meanwhile. */
export function trashEntries(db: Db, items: readonly Item[], at: string): void {
  const trash = db.prepare('UPDATE journal_entries SET deleted_at = ?, revision = revision + 1 WHERE id = ?');
  for (const item of items) {
    checkEntry(db, item);
    trash.run(at, item.id);
  }
}

/** Takes entries out of the Trash. */
export function restoreEntries(db: Db, ids: readonly number[]): void {
  const restore = db.prepare(
    'UPDATE journal_entries SET deleted_at = NULL, revision = revision + 1 WHERE id = ? AND deleted_at IS NOT NULL',
  );
  for (const id of ids) restore.run(id);
}

/** Erases entries of the Trash for good, with everything that was kept of them. */
export function eraseEntries(db: Db, ids: readonly number[]): void {
  const erase = db.prepare('DELETE FROM journal_entries WHERE id = ? AND deleted_at IS NOT NULL');
  for (const id of ids) erase.run(id);
}

/** Makes an entry read as one of its snapshots does; how it read until now becomes a snapshot itself. */
export function restoreSnapshot(db: Db, input: Item & { snapshotId: number }, at: string): Entry {
  const before = checkEntry(db, input);
  const { title, body } = getSnapshot(db, input.id, input.snapshotId);
  takeSnapshot(db, before, at, true);
  db.prepare(
    'UPDATE journal_entries SET title = ?, body = ?, updated_at = ?, revision = revision + 1 WHERE id = ?',
  ).run(title, body, at, input.id);
  saveNames(db, input.id, body);
  return toEntry(db, checkThere(db, input.id));
}

/** More than half of a text is gone, and that is more than a line of it. */
function isMostlyGone(before: string, now: string): boolean {
  const gone = before.length - now.length;
  return gone > before.length / 2 && gone > LINE;
}

/** The page sends once more what it heard no answer to, and cannot know that it had arrived. */
function isSavedAlready(row: EntryRow, values: EntryValues): boolean {
  const { day, kind, title, body, energy, worry } = values;
  return (
    row.trashed === 0 &&
    row.private === values.private &&
    row.day === day &&
    row.kind === kind &&
    row.title === title &&
    row.body === body &&
    row.energy === energy &&
    row.worry === worry
  );
}

/** The entry when it is there and unchanged. */
function checkEntry(db: Db, item: Item): EntryRow {
  return checkUnchanged(checkThere(db, item.id), item);
}

function checkThere(db: Db, id: number): EntryRow {
  const row = byId(db).get(id);
  if (!row) throw gone();
  return row;
}

function toHead(db: Db, row: EntryRow): EntryHead {
  const { body, pinned, trashed, ...rest } = row;
  const isPrivate = row.private === 1;
  return {
    ...rest,
    excerpt: isPrivate ? '' : excerptOf(body, EXCERPT),
    pinned: pinned === 1,
    private: isPrivate,
    trashed: trashed === 1,
    tags: isPrivate ? [] : tagsOfEntry(db, row.id),
    mentions: isPrivate ? [] : namesMentioned(db, row.id, MENTIONS_NAMED),
  };
}

function toEntry(db: Db, row: EntryRow): Entry {
  return {
    ...row,
    pinned: row.pinned === 1,
    private: row.private === 1,
    trashed: row.trashed === 1,
    tags: tagsOfEntry(db, row.id),
    mentions: mentionsOfEntry(db, row.id),
  };
}

function gone(): ExpectedError {
  return new ExpectedError(
    'NOT_FOUND',
    'This entry was erased. Your text is still here: copy it, then put it into a new entry.',
  );
}

function checkUnchanged(row: EntryRow, read: { revision: number }): EntryRow {
  return checkRevision(row, read, 'This entry', 'Both texts are kept.');
}
