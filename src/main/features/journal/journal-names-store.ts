import { namesInEntry } from '../../../shared/domain/journal-text.ts';
import type { LinkedMention, MentionKind } from '../../../shared/journal.ts';
import type { AttachmentSource } from '../../attachments/collect-orphans.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { shownContact } from '../network/merged-contacts.ts';

/** The pictures of entries are in use as long as a row here names them. */
export const entryImages: AttachmentSource = { table: 'journal_images' };

const dropMentions = prepared<[number]>('DELETE FROM journal_mentions WHERE entry_id = ?');
const dropTags = prepared<[number]>('DELETE FROM journal_tags WHERE entry_id = ?');
const insertMention = prepared<[number, string, number]>(
  'INSERT INTO journal_mentions (entry_id, kind, target_id) VALUES (?, ?, ?)',
);
const insertTag = prepared<[number, string]>('INSERT INTO journal_tags (entry_id, tag) VALUES (?, ?)');
const insertImage = prepared<[number, string]>(
  'INSERT INTO journal_images (entry_id, sha256) VALUES (?, ?) ON CONFLICT DO NOTHING',
);
const dropUnusedImages = prepared<[number]>(
  `DELETE FROM journal_images AS i WHERE i.entry_id = ?
     AND NOT EXISTS (SELECT 1 FROM journal_entries e WHERE e.id = i.entry_id AND instr(e.body, i.sha256) > 0)
     AND NOT EXISTS (SELECT 1 FROM journal_snapshots s WHERE s.entry_id = i.entry_id AND instr(s.body, i.sha256) > 0)`,
);
const tagsOf = preparedValue<[number], string>('SELECT tag FROM journal_tags WHERE entry_id = ? ORDER BY id');
const mentionsOf = prepared<[number], { kind: MentionKind; id: number }>(
  'SELECT m.kind, m.target_id AS id FROM journal_mentions m WHERE m.entry_id = ? ORDER BY m.id',
);
const allTags = preparedValue<[], string>(
  `SELECT t.tag FROM journal_tags t JOIN journal_entries e ON e.id = t.entry_id AND e.deleted_at IS NULL AND e.private = 0
   GROUP BY t.tag ORDER BY count(*) DESC, t.tag LIMIT 500`,
);

const NOTHING = { name: '', about: '', applicationId: null, gone: 1 };
type Named = { name: string; about: string; applicationId: number | null; gone: 0 | 1 };
const named = {
  application: prepared<[number], Named>(
    `SELECT a.company AS name, a.role || ', ' || s.name AS about, a.id AS applicationId, a.deleted_at IS NOT NULL AS gone
     FROM applications a JOIN stages s ON s.id = a.stage_id WHERE a.id = ?`,
  ),
  contact: prepared<[number], Named>(
    // Somebody who was merged is shown as the one they became.
    `SELECT name, concat_ws(', ', nullif(role, ''), nullif(company, '')) AS about, NULL AS applicationId,
       deleted_at IS NOT NULL AS gone FROM contacts
     WHERE id = ${shownContact('?')}`,
  ),
  ending: prepared<[number], Named>(
    `SELECT a.company AS name, a.role || ', ' || s.name AS about, a.id AS applicationId, a.deleted_at IS NOT NULL AS gone
     FROM counted_endings c JOIN applications a ON a.id = c.application_id JOIN stages s ON s.id = c.stage_id WHERE c.id = ?`,
  ),
} as const satisfies Record<MentionKind, unknown>;

/** Notes anew what the text of an entry names. Pictures stay noted as long as a snapshot may show them. */
export function saveNames(db: Db, entryId: number, body: string): void {
  const { mentions, tags, images } = namesInEntry(body);
  if (!sameAs(mentionsOf(db).all(entryId), mentions)) {
    dropMentions(db).run(entryId);
    for (const { kind, id } of mentions) insertMention(db).run(entryId, kind, id);
  }
  if (!sameAs(tagsOf(db).all(entryId), tags)) {
    dropTags(db).run(entryId);
    for (const tag of tags) insertTag(db).run(entryId, tag);
  }
  for (const sha256 of images) insertImage(db).run(entryId, sha256);
}

/** Lets go of pictures that neither the entry nor a snapshot of it shows. */
export function forgetUnusedImages(db: Db, entryId: number): void {
  dropUnusedImages(db).run(entryId);
}

/** The tags of an entry, as they stand in the text. */
export function tagsOfEntry(db: Db, entryId: number): string[] {
  return tagsOf(db).all(entryId);
}

/** Every tag in use outside private writing, the most used first, at most 500. */
export function listTags(db: Db): string[] {
  return allTags(db).all();
}

/** Whom and what an entry names, with what is known of them now. */
export function mentionsOfEntry(db: Db, entryId: number): LinkedMention[] {
  return mentionsOf(db)
    .all(entryId)
    .map((mention) => mentionNow(db, mention));
}

/** The names of the first `most` that an entry names and that have one. */
export function namesMentioned(db: Db, entryId: number, most: number): string[] {
  const names: string[] = [];
  for (const mention of mentionsOf(db).all(entryId)) {
    if (names.length === most) break;
    const { name } = mentionNow(db, mention);
    if (name !== '') names.push(name);
  }
  return names;
}

/** What is known now of somebody or something that can be named. */
export function mentionNow(db: Db, { kind, id }: { kind: MentionKind; id: number }): LinkedMention {
  const { gone, ...rest } = named[kind](db).get(id) ?? NOTHING;
  return { kind, id, ...rest, gone: gone === 1 };
}

function sameAs(before: readonly unknown[], now: readonly unknown[]): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}
