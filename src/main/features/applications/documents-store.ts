import { statSync } from 'node:fs';
import type { AddDocument, ApplicationDocument, ChangeDocument } from '../../../shared/applications.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { AttachmentSource } from '../../attachments/collect-orphans.ts';
import type { Attachments, Db } from '../../context.ts';

/** The files of documents are in use as long as a row here names them. */
export const documentFiles: AttachmentSource = { table: 'application_documents' };

const COLUMNS =
  'id, application_id AS applicationId, sha256, size, name, media_type AS mediaType, kind, added_on AS "on", note, revision';
const MEDIA_TYPE = /^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,80}$/;

/** The documents of an application, oldest first. */
export function listDocuments(db: Db, applicationId: number): ApplicationDocument[] {
  return db
    .prepare<[number], ApplicationDocument>(
      `SELECT ${COLUMNS} FROM application_documents WHERE application_id = ? ORDER BY added_on, id`,
    )
    .all(applicationId);
}

/** Adds a file that is kept already. NOT_FOUND when its bytes are not in this profile, or the application is gone. */
export function addDocument(
  db: Db,
  input: AddDocument,
  attachments: Pick<Attachments, 'path'>,
): ApplicationDocument {
  const path = attachments.path(input.sha256);
  const application = db.prepare('SELECT 1 FROM applications WHERE id = ?').get(input.applicationId);
  if (path === null || !application)
    throw new ExpectedError(
      'NOT_FOUND',
      path === null
        ? 'The file is not here. Please choose it again.'
        : 'This application is not there any more.',
    );
  const mediaType = input.mediaType.toLowerCase();
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO application_documents (application_id, sha256, size, name, media_type, kind, added_on, note)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      input.applicationId,
      input.sha256,
      statSync(path).size,
      input.name,
      MEDIA_TYPE.test(mediaType) ? mediaType : 'application/octet-stream',
      input.kind,
      input.on,
      input.note,
    );
  return getDocument(db, Number(lastInsertRowid));
}

/** Changes what is known of a document; its bytes stay. CONFLICT when the revision is stale. */
export function changeDocument(db: Db, input: ChangeDocument): ApplicationDocument {
  checkDocument(db, input);
  db.prepare(
    'UPDATE application_documents SET name = ?, kind = ?, added_on = ?, note = ?, revision = revision + 1 WHERE id = ?',
  ).run(input.name, input.kind, input.on, input.note, input.id);
  return getDocument(db, input.id);
}

/** Removes a document; undo brings it back, its bytes stay as long as that is possible. */
export function removeDocument(db: Db, item: { id: number; revision: number }): void {
  checkDocument(db, item);
  db.prepare('DELETE FROM application_documents WHERE id = ?').run(item.id);
}

function getDocument(db: Db, id: number): ApplicationDocument {
  const document = db
    .prepare<[number], ApplicationDocument>(`SELECT ${COLUMNS} FROM application_documents WHERE id = ?`)
    .get(id);
  if (!document) throw new ExpectedError('NOT_FOUND', 'This document is not there any more.');
  return document;
}

function checkDocument(db: Db, item: { id: number; revision: number }): void {
  if (getDocument(db, item.id).revision !== item.revision)
    throw new ExpectedError(
      'CONFLICT',
      'This document was changed elsewhere. It has been reloaded; try once more.',
    );
}
