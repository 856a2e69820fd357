import { statSync } from 'node:fs';
import type { Db } from '../context.ts';

/** Larger files are not looked through at the start: their backups are. */
const MOST_BYTES = 150 * 2 ** 20;

/** The file has pages that are not what they have to be. */
export class DamagedDatabase extends Error {}

/**
 * Looks through every page of the tables and their indexes; throws DamagedDatabase when one is wrong. Table by table,
 * because a look at the whole file would have the search index read all its texts again, which takes ten times as long.
 */
export function demandHealthy(db: Db, path: string): void {
  if (statSync(path).size > MOST_BYTES) return;
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') ORDER BY name",
    )
    .pluck()
    .all();
  for (const table of tables) {
    const found = db.pragma(`main.quick_check("${table}")`, { simple: true });
    if (found !== 'ok') throw new DamagedDatabase(`${table}: ${String(found)}`);
  }
}
