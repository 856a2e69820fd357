import type { ArchiveCounts } from '../../../shared/archive.ts';
import type { Db } from '../../context.ts';
import { archivedTables, SEQUENCE_TABLE, tablesWithFiles } from './archived-tables.ts';

/** Tables a new profile has rows in before anything was recorded. */
const BEGIN_WITH_ROWS = new Set([
  'stages',
  'themes',
  'settings',
  'report_details',
  'work_search_form',
  SEQUENCE_TABLE,
]);

/** How much there is; what is in a Trash is not counted here, though an export has it. */
export function countRecords(db: Db): ArchiveCounts {
  const files = tablesWithFiles(archivedTables(db)).map(
    ({ name }) => `SELECT sha256 FROM main."${name}" WHERE sha256 IS NOT NULL`,
  );
  return {
    applications: count(db, 'SELECT count(*) FROM applications WHERE deleted_at IS NULL'),
    entries: count(db, 'SELECT count(*) FROM journal_entries WHERE deleted_at IS NULL'),
    people: count(db, 'SELECT count(*) FROM contacts WHERE deleted_at IS NULL'),
    files: count(db, `SELECT count(*) FROM (${files.join(' UNION ')})`),
  };
}

/** How many texts of private writing were kept. */
export function countPrivateEntries(db: Db): number {
  return count(db, 'SELECT count(*) FROM journal_entries WHERE private = 1');
}

/** Whether nothing was recorded yet, in whatever table; settings and the names of stages and themes are no record. */
export function isNothingRecorded(db: Db): boolean {
  return archivedTables(db)
    .filter(({ name }) => !BEGIN_WITH_ROWS.has(name))
    .every(({ name }) => count(db, `SELECT EXISTS (SELECT 1 FROM main."${name}")`) === 0);
}

function count(db: Db, sql: string): number {
  return db.prepare<[], number>(sql).pluck().get() ?? 0;
}
