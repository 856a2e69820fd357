import { ExpectedError } from '../../../shared/errors.ts';
import type { RemovedItem, RemovedMaterial } from '../../../shared/materials.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

const removed = prepared<[], RemovedMaterial>(
  `SELECT 'material' AS kind, id, name, deleted_at AS deletedAt FROM materials WHERE deleted_at IS NOT NULL
   UNION ALL
   SELECT 'version', v.id, m.name || ', version ' || v.number || iif(v.label = '', '', ': ' || v.label), v.deleted_at
   FROM material_versions v JOIN materials m ON m.id = v.material_id AND m.deleted_at IS NULL
   WHERE v.deleted_at IS NOT NULL
   ORDER BY deletedAt DESC, id DESC`,
);
const TABLES = { material: 'materials', version: 'material_versions' } as const;
const isRemoved = {
  material: preparedValue<[number], number>('SELECT deleted_at IS NOT NULL FROM materials WHERE id = ?'),
  version: preparedValue<[number], number>(
    'SELECT deleted_at IS NOT NULL FROM material_versions WHERE id = ?',
  ),
};
const versionsIn = {
  material: preparedValue<[number], number>('SELECT id FROM material_versions WHERE material_id = ?'),
  version: preparedValue<[number], number>('SELECT id FROM material_versions WHERE id = ?'),
};

/** Materials that were removed and, of those that are there, removed versions; the last removed first. */
export function listRemoved(db: Db): RemovedMaterial[] {
  return removed(db).all();
}

/** Brings a material or a version back to where it was. */
export function restoreRemoved(db: Db, item: RemovedItem): void {
  checkRemoved(db, item);
  const table = TABLES[item.kind];
  db.prepare(`UPDATE ${table} SET deleted_at = NULL, revision = revision + 1 WHERE id = ?`).run(item.id);
}

/** Erases a material with all its versions, or one version, for good; also from where it was sent. */
export function eraseRemoved(db: Db, item: RemovedItem): void {
  checkRemoved(db, item);
  const unsay = db.prepare('UPDATE checklist_lines SET is_said = 0 WHERE version_id = ?');
  const takeOff = db.prepare('DELETE FROM sent_versions WHERE version_id = ?');
  for (const versionId of versionsIn[item.kind](db).all(item.id)) {
    // Before the version goes: an answer without a version counts for every version.
    unsay.run(versionId);
    takeOff.run(versionId);
  }
  db.prepare(`DELETE FROM ${TABLES[item.kind]} WHERE id = ?`).run(item.id);
}

function checkRemoved(db: Db, { kind, id }: RemovedItem): void {
  if (isRemoved[kind](db).get(id) !== 1)
    throw new ExpectedError('NOT_FOUND', 'This is not among what was removed any more.');
}
