import { z } from 'zod';
import type { ExistingApplication, ImportStage } from '../../../shared/domain/import/import-types.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { ImportReport, PastImport, RememberedAnswers, StageChoice } from '../../../shared/transfer.ts';
import { rememberedAnswersInput } from '../../../shared/transfer.ts';
import type { Db } from '../../context.ts';
import { IS_UNREFERENCED } from '../network/contact-references.ts';

const MAX_REMEMBERED_SHEETS = 20;

/** A stage as the import sees it: with its name for the report. */
export type NamedStage = ImportStage & { name: string };

/** The stages and outcomes in board order, with their ids as text. */
export function readImportStages(db: Db): NamedStage[] {
  return db
    .prepare<[], NamedStage>(
      `SELECT CAST(id AS TEXT) AS id, code, kind, name FROM stages
       WHERE deleted_at IS NULL ORDER BY kind = 'outcome', position`,
    )
    .all();
}

/** The stages and outcomes to choose from, in board order. */
export function readStageChoices(db: Db): StageChoice[] {
  return db
    .prepare<[], StageChoice>(
      `SELECT CAST(id AS TEXT) AS id, kind, name, colour FROM stages
       WHERE deleted_at IS NULL ORDER BY kind = 'outcome', position`,
    )
    .all();
}

/** What a row of a sheet may repeat: every application that is not in the Trash. */
export function readExistingApplications(db: Db): ExistingApplication[] {
  return db
    .prepare<[], ExistingApplication>(
      `SELECT CAST(id AS TEXT) AS id, company, role, nullif(url, '') AS url FROM applications
       WHERE deleted_at IS NULL ORDER BY id`,
    )
    .all();
}

const storedAnswers = z.record(z.string(), z.unknown());

/** Earlier answers by header signature; what an older version wrote differently is passed over. */
export function readRememberedAnswers(db: Db): Record<string, RememberedAnswers> {
  const remembered: Record<string, RememberedAnswers> = {};
  for (const [signature, value] of Object.entries(readStoredAnswers(db))) {
    const parsed = rememberedAnswersInput.safeParse(value);
    if (parsed.success) remembered[signature] = parsed.data;
  }
  return remembered;
}

/** Keeps the answers for the next sheet with this header; the oldest go when there are more than twenty. */
export function rememberAnswers(db: Db, signature: string, answers: RememberedAnswers): void {
  const others = Object.entries(readStoredAnswers(db)).filter(([known]) => known !== signature);
  const kept = [...others, [signature, rememberedAnswersInput.parse(answers)]].slice(-MAX_REMEMBERED_SHEETS);
  db.prepare('UPDATE settings SET import_answers = ? WHERE id = 1').run(
    JSON.stringify(Object.fromEntries(kept)),
  );
}

function readStoredAnswers(db: Db): Record<string, unknown> {
  const text = db.prepare<[], string>('SELECT import_answers FROM settings WHERE id = 1').pluck().get();
  return storedAnswers.parse(JSON.parse(text ?? '{}'));
}

// An import writes its applications and their history at one moment, so a later event is the person's own.
const CHANGED = `(a.revision > 1 OR a.deleted_at IS NOT NULL OR a.archived_at IS NOT NULL
  OR EXISTS (SELECT 1 FROM stage_events e WHERE e.application_id = a.id AND e.recorded_at <> i.imported_at)
  OR EXISTS (SELECT 1 FROM interviews n WHERE n.application_id = a.id)
  OR EXISTS (SELECT 1 FROM timeline_entries t WHERE t.application_id = a.id)
  OR EXISTS (SELECT 1 FROM application_documents d WHERE d.application_id = a.id)
  OR EXISTS (SELECT 1 FROM postings p WHERE p.application_id = a.id))`;

/** The imports made so far, newest first, with how many of their applications are left and were changed since. */
export function listImports(db: Db): PastImport[] {
  return db
    .prepare<[], PastImport>(
      `SELECT i.id, i.file_name AS fileName, i.imported_at AS importedAt, i.row_count AS rowCount,
         json_array_length(i.report, '$.rows') AS added,
         json_array_length(i.report, '$.listed') AS listed,
         (SELECT count(*) FROM applications a WHERE a.import_id = i.id) AS remaining,
         (SELECT count(*) FROM applications a WHERE a.import_id = i.id AND ${CHANGED}) AS changed
       FROM imports i ORDER BY i.id DESC`,
    )
    .all();
}

const reportShape = z.object({
  rows: z.array(
    z.object({
      line: z.number(),
      applicationId: z.number(),
      company: z.string(),
      role: z.string(),
      stage: z.string(),
      remarks: z.array(z.string()),
    }),
  ),
  listed: z.array(z.object({ line: z.number(), reason: z.string() })),
  /** The contacts the import made. */
  contactIds: z.array(z.number()),
});
/** A report as it is stored. */
export type StoredReport = z.output<typeof reportShape>;

/** What became of every row of an import. Throws NOT_FOUND when there is no such import. */
export function readImportReport(db: Db, importId: number): ImportReport {
  const { rows, listed } = readStoredReport(db, importId);
  return { rows, listed };
}

function readStoredReport(db: Db, importId: number): StoredReport {
  const text = db.prepare<[number], string>('SELECT report FROM imports WHERE id = ?').pluck().get(importId);
  if (text === undefined) throw new ExpectedError('NOT_FOUND', 'This import was undone already.');
  return reportShape.parse(JSON.parse(text));
}

/** The file an import came from, and how many of its applications are left. NOT_FOUND when there is no such import. */
export function readImport(db: Db, importId: number): { fileName: string; remaining: number } {
  const found = db
    .prepare<[number], { fileName: string; remaining: number }>(
      `SELECT file_name AS fileName,
         (SELECT count(*) FROM applications WHERE import_id = imports.id) AS remaining
       FROM imports WHERE id = ?`,
    )
    .get(importId);
  if (!found) throw new ExpectedError('NOT_FOUND', 'This import was undone already.');
  return found;
}

/**
 * Removes the applications that still carry the import, in the Trash or not, whole with their history, and the
 * contacts it made that nobody else uses. Runs inside the caller's transaction; answers how many applications went.
 */
export function removeImport(db: Db, importId: number): number {
  const { contactIds } = readStoredReport(db, importId);
  const removed = db.prepare('DELETE FROM applications WHERE import_id = ?').run(importId).changes;
  const removeContact = db.prepare(
    `DELETE FROM contacts WHERE id = ? AND revision = 1 AND ${IS_UNREFERENCED}`,
  );
  for (const id of contactIds) removeContact.run(id);
  db.prepare('DELETE FROM imports WHERE id = ?').run(importId);
  return removed;
}
