import { ExpectedError } from '../../../shared/errors.ts';
import { ENTRY_LENGTH, type Entry, type SaveEntry } from '../../../shared/journal.ts';
import type { Db } from '../../context.ts';
import { preparedValue } from '../../database/prepared.ts';
import { getEntry, saveEntry } from '../journal/journal-store.ts';

// The one the journal opens on: never private writing, and a weekly review is about a week.
const keyOfToday = preparedValue<[string], string>(
  `SELECT key FROM journal_entries WHERE day = ? AND deleted_at IS NULL AND private = 0 AND kind <> 'weekly_review'
   ORDER BY id DESC LIMIT 1`,
);

/** Puts a few words at the end of today's entry; begins it under `key` when there is none. What stands there stays as it is. */
export function writeLine(
  db: Db,
  input: { text: string; key: string },
  moment: { at: string; today: string },
): Entry {
  const key = keyOfToday(db).get(moment.today);
  const before = key === undefined ? null : getEntry(db, key);
  const text = input.text.trim();
  const body = before ? `${before.body}${gapAfter(before.body)}${text}` : text;
  if (body.length > ENTRY_LENGTH)
    throw new ExpectedError(
      'TOO_LARGE',
      'Today’s entry is full. Your words are still here: put them into a new entry.',
    );
  const written: SaveEntry = {
    key: before?.key ?? input.key,
    revision: before?.revision ?? 0,
    orNext: false,
    afterConflict: false,
    day: moment.today,
    kind: before?.kind ?? 'entry',
    title: before?.title ?? '',
    body,
    energy: before?.energy ?? null,
    worry: before?.worry ?? null,
    private: false,
  };
  return saveEntry(db, written, moment.at);
}

/** A paragraph of its own, in Markdown. */
function gapAfter(body: string): string {
  if (body === '' || body.endsWith('\n\n')) return '';
  return body.endsWith('\n') ? '\n' : '\n\n';
}
