import type { Db } from '../context.ts';
import { type Migration, migrations } from './migrations.ts';

/** Marks a SQLite file as Rebound's ("Rbnd"); a fixed part of the file format. */
export const APPLICATION_ID = 0x52626e64;

/** The `user_version` a file has after the last of `steps`; 0 without any. */
export function newestVersion(steps: readonly Migration[] = migrations): number {
  return steps.at(-1)?.version ?? 0;
}

/** The `user_version` of the open file. */
export function versionOf(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Brings the schema up to the newest of `steps` in one transaction: afterwards the file has all of them, or
 * after any error exactly what it had. `beforehand` runs first, only when the file already has a schema;
 * what it throws stops everything.
 */
export function migrate(db: Db, beforehand: () => void, steps: readonly Migration[] = migrations): void {
  const from = versionOf(db);
  const due = steps.filter((step) => step.version > from);
  if (due.length === 0) return;
  if (from > 0) beforehand();
  // Has no effect inside a transaction, hence outside: a step may have to rebuild a table others refer to.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const step of due) db.exec(step.sql);
      const broken = db.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0)
        throw new Error(`Migrating left ${broken.length} references without their row`);
      if (from === 0) db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${newestVersion(steps)}`);
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
