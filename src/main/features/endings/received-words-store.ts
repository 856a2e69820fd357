import type { EndingNote, ReceivedWords } from '../../../shared/endings.ts';
import type { Db } from '../../context.ts';
import { checkRevision, RELOAD } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';

const WORDS = 'id, grade, text, who, received_on AS "on"';
const wordsOf = prepared<[number], ReceivedWords>(
  `SELECT ${WORDS} FROM received_words WHERE ending_id = ? ORDER BY id`,
);
const wordsById = prepared<[number], ReceivedWords>(`SELECT ${WORDS} FROM received_words WHERE id = ?`);
const insertWords = prepared<[number, string, string, string, string, string]>(
  `INSERT INTO received_words (ending_id, grade, text, who, received_on, recorded_at) VALUES (?, ?, ?, ?, ?, ?)`,
);
const NOTE = 'id, text, written_on AS "on", revision';
const notesOf = prepared<[number], EndingNote>(
  `SELECT ${NOTE} FROM ending_notes WHERE ending_id = ? ORDER BY written_on, id`,
);
const noteById = prepared<[number], EndingNote>(`SELECT ${NOTE} FROM ending_notes WHERE id = ?`);

/** Everything received about an ending, oldest first. */
export function listWords(db: Db, endingId: number): ReceivedWords[] {
  return wordsOf(db).all(endingId);
}

/** Keeps received words as they are; there is no way to edit them afterwards. `at` is the moment in UTC. */
export function addWords(
  db: Db,
  words: {
    endingId: number;
    grade: ReceivedWords['grade'];
    text: string;
    who: string;
    on: string;
    at: string;
  },
): ReceivedWords {
  const { lastInsertRowid } = insertWords(db).run(
    words.endingId,
    words.grade,
    words.text,
    words.who,
    words.on,
    words.at,
  );
  const kept = wordsById(db).get(Number(lastInsertRowid));
  if (!kept) throw new Error('The words just kept are not there');
  return kept;
}

/** My remarks on an ending, oldest first. */
export function listNotes(db: Db, endingId: number): EndingNote[] {
  return notesOf(db).all(endingId);
}

/** Adds a dated remark; this is how received words are corrected. */
export function addNote(db: Db, note: { endingId: number; text: string; on: string }): void {
  db.prepare('INSERT INTO ending_notes (ending_id, text, written_on) VALUES (?, ?, ?)').run(
    note.endingId,
    note.text,
    note.on,
  );
}

/** Removes a remark and gives its ending; undo brings it back. CONFLICT when the revision is stale. */
export function removeNote(db: Db, item: { id: number; revision: number }): void {
  checkRevision(noteById(db).get(item.id), item, 'This note', RELOAD);
  db.prepare('DELETE FROM ending_notes WHERE id = ?').run(item.id);
}
