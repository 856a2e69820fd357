import { statSync } from 'node:fs';
import type {
  AddDocument,
  ApplicationDocument,
  ChangeDocument,
  DocumentCopy,
} from '../../../shared/applications.ts';
import { cleanFileName, cleanMediaType } from '../../../shared/attachments.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { AttachmentSource } from '../../attachments/collect-orphans.ts';
import type { Attachments, Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';

type StoredDocument = Omit<ApplicationDocument, 'copies'>;

/** The files of documents are in use as long as a row here names them. */
export const documentFiles: AttachmentSource = { table: 'application_documents' };

const COLUMNS = `d.id, d.application_id AS applicationId, d.sha256, d.size, d.name, d.media_type AS mediaType, d.kind,
  d.added_on AS "on", d.note, d.revision`;
const MOST_COPIES = 20;

/** The documents of an application, oldest first. */
export function listDocuments(db: Db, applicationId: number): ApplicationDocument[] {
  return db
    .prepare<[number], StoredDocument>(
      `SELECT ${COLUMNS} FROM application_documents d WHERE d.application_id = ? ORDER BY d.added_on, d.id`,
    )
    .all(applicationId)
    .map((document) => ({ ...document, copies: listCopies(db, document) }));
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
      cleanMediaType(input.mediaType),
      input.kind,
      input.on,
      input.note,
    );
  return getDocument(db, Number(lastInsertRowid));
}

/**
 * Changes what is known of a document; its bytes stay. A new name without an ending keeps the old one, because
 * that is how a computer knows what to open it with. CONFLICT when the revision is stale.
 */
export function changeDocument(db: Db, input: ChangeDocument): ApplicationDocument {
  const before = checkDocument(db, input);
  const name = endingOf(input.name) === '' ? cleanFileName(input.name + endingOf(before.name)) : input.name;
  db.prepare(
    'UPDATE application_documents SET name = ?, kind = ?, added_on = ?, note = ?, revision = revision + 1 WHERE id = ?',
  ).run(name, input.kind, input.on, input.note, input.id);
  return getDocument(db, input.id);
}

/** Removes a document; undo brings it back, its bytes stay as long as that is possible. */
export function removeDocument(db: Db, item: { id: number; revision: number }): void {
  checkDocument(db, item);
  db.prepare('DELETE FROM application_documents WHERE id = ?').run(item.id);
}

function getDocument(db: Db, id: number): ApplicationDocument {
  const document = db
    .prepare<[number], StoredDocument>(`SELECT ${COLUMNS} FROM application_documents d WHERE d.id = ?`)
    .get(id);
  if (!document) throw new ExpectedError('NOT_FOUND', 'This document is not there any more.');
  return { ...document, copies: listCopies(db, document) };
}

/** Where else the same bytes are kept, outside the Trash. */
function listCopies(db: Db, { id, sha256 }: StoredDocument): DocumentCopy[] {
  return db
    .prepare<[string, number, number], DocumentCopy>(
      `SELECT d.application_id AS applicationId, d.name, a.company
       FROM application_documents d JOIN applications a ON a.id = d.application_id
       WHERE d.sha256 = ? AND d.id <> ? AND a.deleted_at IS NULL ORDER BY d.added_on, d.id LIMIT ?`,
    )
    .all(sha256, id, MOST_COPIES);
}

function endingOf(name: string): string {
  return /\.[A-Za-z0-9]{1,12}$/.exec(name)?.[0] ?? '';
}

function checkDocument(db: Db, item: { id: number; revision: number }): ApplicationDocument {
  return checkRevision(getDocument(db, item.id), item, 'This document');
}
