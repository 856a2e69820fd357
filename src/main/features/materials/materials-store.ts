import { ExpectedError } from '../../../shared/errors.ts';
import type { Material, MaterialKind, MaterialPage } from '../../../shared/materials.ts';
import type { Db } from '../../context.ts';
import { checkRevision, RELOAD } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { listEditNotes } from './edit-notes-store.ts';
import { reachOf } from './version-reach-store.ts';
import { listVersions } from './versions-store.ts';

type MaterialRow = Omit<Material, 'versions'>;

const SELECT = `SELECT m.id, m.kind, m.name, m.made_on AS madeOn, m.revision,
    (SELECT count(*) FROM open_edit_notes n WHERE n.material_id = m.id) AS openNotes
  FROM materials m WHERE m.deleted_at IS NULL`;
const everyMaterial = prepared<[], MaterialRow>(
  `${SELECT} ORDER BY CASE m.kind WHEN 'resume' THEN 0 WHEN 'letter' THEN 1 ELSE 2 END, m.name COLLATE NOCASE, m.id`,
);
const oneMaterial = prepared<[number], MaterialRow>(`${SELECT} AND m.id = ?`);
const stored = prepared<[number], { revision: number }>(
  'SELECT revision FROM materials WHERE id = ? AND deleted_at IS NULL',
);

/** Every material with its versions, resumes first. */
export function listMaterials(db: Db): Material[] {
  const versions = Map.groupBy(listVersions(db), ({ materialId }) => materialId);
  return everyMaterial(db)
    .all()
    .map((row) => ({ ...row, versions: versions.get(row.id) ?? [] }));
}

/** One material with its edit notes, and how far each of its versions led. */
export function getMaterial(db: Db, id: number, today: string): MaterialPage {
  const row = oneMaterial(db).get(id);
  if (!row) throw gone();
  const versions = listVersions(db, id);
  return { ...row, versions, notes: listEditNotes(db, id), ...reachOf(db, versions, today) };
}

/** Makes a material without versions; answers its id. */
export function addMaterial(
  db: Db,
  { kind, name }: { kind: MaterialKind; name: string },
  today: string,
): number {
  const { lastInsertRowid } = db
    .prepare('INSERT INTO materials (kind, name, made_on) VALUES (?, ?, ?)')
    .run(kind, name, today);
  return Number(lastInsertRowid);
}

/** Gives a material another name. CONFLICT when the revision is stale. */
export function renameMaterial(
  db: Db,
  input: { id: number; revision: number; name: string },
  today: string,
): MaterialPage {
  checkMaterial(db, input);
  db.prepare('UPDATE materials SET name = ?, revision = revision + 1 WHERE id = ?').run(input.name, input.id);
  return getMaterial(db, input.id, today);
}

/** Takes a material off the lists; undo brings it back. What was sent stays on the applications. */
export function removeMaterial(db: Db, item: { id: number; revision: number }, at: string): void {
  checkMaterial(db, item);
  db.prepare('UPDATE materials SET deleted_at = ?, revision = revision + 1 WHERE id = ?').run(at, item.id);
}

/** NOT_FOUND when the material is not there (any more). */
export function requireMaterial(db: Db, id: number): void {
  if (!stored(db).get(id)) throw gone();
}

function checkMaterial(db: Db, item: { id: number; revision: number }): void {
  const material = stored(db).get(item.id);
  if (!material) throw gone();
  checkRevision(material, item, 'This', RELOAD);
}

function gone(): ExpectedError {
  return new ExpectedError('NOT_FOUND', 'This material is not there any more.');
}
