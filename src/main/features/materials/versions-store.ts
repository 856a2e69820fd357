import { ExpectedError } from '../../../shared/errors.ts';
import type { Reading, Version, VersionChoice, VersionFile } from '../../../shared/materials.ts';
import type { AttachmentSource } from '../../attachments/collect-orphans.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

/** The files of versions are in use as long as a row here names them. */
export const versionFiles: AttachmentSource = { table: 'material_versions' };

type VersionRow = Omit<Version, 'file' | 'hasMacros' | 'isSent' | 'wasSent'> & {
  hasMacros: 0 | 1;
  isSent: 0 | 1;
  wasSent: 0 | 1;
  sha256: string | null;
  size: number | null;
  fileName: string;
  mediaType: string;
};

/** What a version holds, once its file was read. */
export type ReadContent = { reading: Reading; text: string; hasMacros: boolean; file: VersionFile | null };

const SELECT = `SELECT v.id, v.material_id AS materialId, v.number, v.label, v.note, v.made_on AS madeOn, v.reading,
    v.has_macros AS hasMacros, v.sha256, v.size, v.file_name AS fileName, v.media_type AS mediaType, v.revision,
    (SELECT count(*) FROM sent_versions s JOIN applications a ON a.id = s.application_id AND a.deleted_at IS NULL
     WHERE s.version_id = v.id) AS sentCount,
    EXISTS (SELECT 1 FROM sent_versions s WHERE s.version_id = v.id) AS isSent, v.was_sent AS wasSent
  FROM material_versions v WHERE v.deleted_at IS NULL`;
const everyVersion = prepared<[], VersionRow>(`${SELECT} ORDER BY v.material_id, v.number DESC`);
const versionsOf = prepared<[number], VersionRow>(`${SELECT} AND v.material_id = ? ORDER BY v.number DESC`);
const oneVersion = prepared<[number], VersionRow>(`${SELECT} AND v.id = ?`);
const textOf = preparedValue<[number], string>('SELECT text FROM material_versions WHERE id = ?');
const nextNumber = preparedValue<[number], number>(
  'SELECT coalesce(max(number), 0) + 1 FROM material_versions WHERE material_id = ?',
);
const choices = prepared<[], Omit<VersionChoice, 'isSent'> & { isSent: 0 | 1 }>(
  `SELECT v.id, m.name AS material, m.id AS materialId, m.kind, v.number, v.label,
     EXISTS (SELECT 1 FROM sent_versions s WHERE s.version_id = v.id) AS isSent
   FROM material_versions v JOIN materials m ON m.id = v.material_id AND m.deleted_at IS NULL
   WHERE v.deleted_at IS NULL
   ORDER BY CASE m.kind WHEN 'resume' THEN 0 WHEN 'letter' THEN 1 ELSE 2 END, m.name COLLATE NOCASE, m.id, v.number DESC`,
);

/** The versions of one material or of all, the newest of each first, without their texts. */
export function listVersions(db: Db, materialId?: number): Version[] {
  const rows = materialId === undefined ? everyVersion(db).all() : versionsOf(db).all(materialId);
  return rows.map(toVersion);
}

/** Every version that can be sent, resumes first and the newest of each first. */
export function listVersionChoices(db: Db): VersionChoice[] {
  return choices(db)
    .all()
    .map((row) => ({ ...row, isSent: row.isSent === 1 }));
}

/** One version; NOT_FOUND when it is gone. */
export function getVersion(db: Db, id: number): Version {
  const row = oneVersion(db).get(id);
  if (!row) throw new ExpectedError('NOT_FOUND', 'This version is not there any more.');
  return toVersion(row);
}

/** The text of a version, as typed or as read from its file. */
export function versionText(db: Db, id: number): string {
  return textOf(db).get(id) ?? '';
}

/** Adds the next version of a material. */
export function addVersion(
  db: Db,
  materialId: number,
  { label, content }: { label: string; content: ReadContent },
  today: string,
): Version {
  const { reading, text, hasMacros, file } = content;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO material_versions
         (material_id, number, label, made_on, reading, has_macros, sha256, size, file_name, media_type, text)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      materialId,
      nextNumber(db).get(materialId),
      label,
      today,
      reading,
      hasMacros ? 1 : 0,
      file?.sha256 ?? null,
      file?.size ?? null,
      file?.name ?? '',
      file?.mediaType ?? '',
      text,
    );
  return getVersion(db, Number(lastInsertRowid));
}

/** Changes the label and the note of a version, sent or not. CONFLICT when the revision is stale. */
export function describeVersion(
  db: Db,
  input: { id: number; revision: number; label: string; note: string },
): Version {
  checkVersion(db, input);
  db.prepare('UPDATE material_versions SET label = ?, note = ?, revision = revision + 1 WHERE id = ?').run(
    input.label,
    input.note,
    input.id,
  );
  return getVersion(db, input.id);
}

/** Saves the text of a version typed here. INVALID for a file, and for a version that was ever sent. */
export function saveVersionText(db: Db, input: { id: number; revision: number; text: string }): Version {
  const version = checkVersion(db, input);
  if (version.reading !== 'typed')
    throw new ExpectedError('INVALID', 'This version is a file, so its text cannot be changed here.');
  if (version.wasSent)
    throw new ExpectedError(
      'INVALID',
      'This version was sent, so it stays as it was. Make a new version from it.',
    );
  db.prepare('UPDATE material_versions SET text = ?, revision = revision + 1 WHERE id = ?').run(
    input.text,
    input.id,
  );
  return getVersion(db, input.id);
}

/** Takes a version that is listed with no application off its material; undo brings it back. */
export function removeVersion(db: Db, item: { id: number; revision: number }, at: string): void {
  if (checkVersion(db, item).isSent)
    throw new ExpectedError('INVALID', 'This version was sent, so it stays with what it was sent for.');
  const sql = 'UPDATE material_versions SET deleted_at = ?, revision = revision + 1 WHERE id = ?';
  db.prepare(sql).run(at, item.id);
}

function checkVersion(db: Db, item: { id: number; revision: number }): Version {
  return checkRevision(
    getVersion(db, item.id),
    item,
    'This version',
    'Copy what you wrote, reload and try once more.',
  );
}

function toVersion({
  sha256,
  size,
  fileName,
  mediaType,
  hasMacros,
  isSent,
  wasSent,
  ...row
}: VersionRow): Version {
  const file = sha256 === null || size === null ? null : { sha256, size, name: fileName, mediaType };
  return { ...row, hasMacros: hasMacros === 1, isSent: isSent === 1, wasSent: wasSent === 1, file };
}
