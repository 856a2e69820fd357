import type { EditNote } from '../../../shared/materials.ts';
import type { Db } from '../../context.ts';
import { checkRevision, RELOAD } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';

const SELECT = `SELECT n.id, n.text, n.made_on AS madeOn, v.number AS doneIn, l.application_id AS applicationId, n.revision
  FROM edit_notes n LEFT JOIN material_versions v ON v.id = n.done_version_id AND v.deleted_at IS NULL
    LEFT JOIN checklist_lines l ON l.id = n.checklist_line_id`;
const notesOf = prepared<[number], EditNote>(
  `${SELECT} WHERE n.material_id = ? ORDER BY v.id IS NOT NULL, n.id`,
);
const oneNote = prepared<[number], EditNote>(`${SELECT} WHERE n.id = ?`);

/** What is to be changed in a material, what is open first. */
export function listEditNotes(db: Db, materialId: number): EditNote[] {
  return notesOf(db).all(materialId);
}

/** Keeps something to change in the next version. */
export function addEditNote(
  db: Db,
  { materialId, text, lineId }: { materialId: number; text: string; lineId: number | null },
  today: string,
): void {
  db.prepare(
    'INSERT INTO edit_notes (material_id, text, checklist_line_id, made_on) VALUES (?, ?, ?, ?)',
  ).run(materialId, text, lineId, today);
}

/** Ticks a note off by the version that did it, or (null) opens it again. */
export function markEditNote(
  db: Db,
  input: { id: number; revision: number; versionId: number | null },
): void {
  checkNote(db, input);
  db.prepare('UPDATE edit_notes SET done_version_id = ?, revision = revision + 1 WHERE id = ?').run(
    input.versionId,
    input.id,
  );
}

/** Ticks off the open notes that a new version took care of; those of other materials are left alone. */
export function tickNotes(
  db: Db,
  { materialId, versionId, notes }: { materialId: number; versionId: number; notes: readonly number[] },
): void {
  db.prepare(
    `UPDATE edit_notes SET done_version_id = ?, revision = revision + 1
     WHERE material_id = ? AND id IN (SELECT id FROM open_edit_notes) AND id IN (SELECT value FROM json_each(?))`,
  ).run(versionId, materialId, JSON.stringify(notes));
}

/** Removes a note; undo brings it back. */
export function removeEditNote(db: Db, item: { id: number; revision: number }): void {
  checkNote(db, item);
  db.prepare('DELETE FROM edit_notes WHERE id = ?').run(item.id);
}

function checkNote(db: Db, item: { id: number; revision: number }): void {
  checkRevision(oneNote(db).get(item.id), item, 'This note', RELOAD);
}
