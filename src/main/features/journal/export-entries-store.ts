import { namesInEntry } from '../../../shared/domain/journal-text.ts';
import type { ExportEntries, ExportedEntry, ExportPage } from '../../../shared/journal.ts';
import type { Db } from '../../context.ts';

type Row = Omit<ExportedEntry, 'pinned' | 'private' | 'tags' | 'images'> & { pinned: 0 | 1; private: 0 | 1 };

// One answer must stay well below what a message may hold, whatever the entries are.
const MOST_ENTRIES = 200;
const MOST_LETTERS = 3_000_000;

/** Entries with their whole text, newest first, a page at a time; private ones only when they were chosen. */
export function exportEntries(db: Db, input: ExportEntries): ExportPage {
  const rows = db
    .prepare<[Record<string, string | number | null>], Row>(
      `SELECT id, day, kind, title, body, energy, worry, pinned, private, created_at AS createdAt, updated_at AS updatedAt
       FROM journal_entries
       WHERE deleted_at IS NULL AND (private = 0 OR @withPrivate)
         AND (@ids IS NULL OR id IN (SELECT value FROM json_each(@ids)))
         AND (@from IS NULL OR day >= @from) AND (@to IS NULL OR day <= @to) AND (@kind IS NULL OR kind = @kind)
         AND (@tag IS NULL OR id IN (SELECT entry_id FROM journal_tags WHERE tag = @tag))
         AND (@afterDay IS NULL OR (day, id) < (@afterDay, @afterId))
       ORDER BY day DESC, id DESC LIMIT ${MOST_ENTRIES}`,
    )
    .iterate({
      ids: input.ids === null ? null : JSON.stringify(input.ids),
      withPrivate: input.withPrivate ? 1 : 0,
      from: input.from,
      to: input.to,
      kind: input.kind,
      tag: input.tag?.toLocaleLowerCase('en') ?? null,
      afterDay: input.after?.day ?? null,
      afterId: input.after?.id ?? null,
    });
  const entries: ExportedEntry[] = [];
  let letters = 0;
  let isWhole = true;
  for (const row of rows) {
    const { tags, images } = namesInEntry(row.body);
    entries.push({ ...row, pinned: row.pinned === 1, private: row.private === 1, tags, images });
    letters += row.body.length;
    if (letters > MOST_LETTERS) {
      isWhole = false;
      break;
    }
  }
  const last = entries.at(-1);
  return {
    entries,
    next: last && (!isWhole || entries.length === MOST_ENTRIES) ? { day: last.day, id: last.id } : null,
  };
}
