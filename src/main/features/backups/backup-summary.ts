import type { RestorePreview } from '../../../shared/backups.ts';
import type { Db } from '../../context.ts';

export type Summary = { applications: number; entries: number };

/** How many applications and journal entries a file holds, Trash not counted; also of an older schema. */
export function summarise(db: Db): Summary {
  return {
    applications: countIf(db, 'applications', 'deleted_at IS NULL'),
    entries: countIf(db, 'journal_entries', 'deleted_at IS NULL'),
  };
}

/** What was done in the open database after a moment (ISO). */
export function doneSince(db: Db, moment: string): RestorePreview['since'] {
  return {
    applications: countIf(db, 'applications', 'deleted_at IS NULL AND created_at > ?', moment),
    entries: countIf(db, 'journal_entries', 'deleted_at IS NULL AND created_at > ?', moment),
    changedEntries: countIf(
      db,
      'journal_entries',
      'deleted_at IS NULL AND created_at <= ? AND updated_at > ?',
      moment,
      moment,
    ),
    moves: countIf(
      db,
      'stage_events',
      "kind = 'move' AND recorded_at > ? AND application_id IN (SELECT id FROM applications WHERE created_at <= ?)",
      moment,
      moment,
    ),
  };
}

/** Whether there is anything a person would miss. */
export function hasContent(db: Db): boolean {
  return ['applications', 'journal_entries', 'contacts', 'wins'].some(
    (table) => db.prepare(`SELECT 1 FROM main."${table}" LIMIT 1`).get() !== undefined,
  );
}

function countIf(db: Db, table: string, condition: string, ...values: string[]): number {
  const exists = db.prepare("SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = ?").get(table);
  if (exists === undefined) return 0;
  return (
    db
      .prepare<string[], number>(`SELECT count(*) FROM main."${table}" WHERE ${condition}`)
      .pluck()
      .get(...values) ?? 0
  );
}
