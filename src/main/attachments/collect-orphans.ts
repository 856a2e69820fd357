import { rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SHA256 } from '../../shared/attachments.ts';
import type { Db } from '../context.ts';
import { INCOMING } from './open-attachments.ts';

/** A table whose `sha256` column names files; every such table has to be registered, or its files are orphans. */
export type AttachmentSource = { readonly table: string };

const DAY_MS = 86_400_000;

/**
 * Removes files below `folder` that came more than a day before `now` and that no row of `sources` names, nor a
 * step that can still be undone or redone, and what a crash left of files on their way in. Answers how many.
 */
export async function collectOrphans(
  folder: string,
  db: Db,
  now: Date,
  sources: readonly AttachmentSource[],
): Promise<number> {
  let removed = 0;
  for (const name of await namesIn(folder)) {
    if (name !== INCOMING && !/^[0-9a-f]{2}$/.test(name)) continue;
    const inside = join(folder, name);
    const files = await namesIn(inside);
    // From here to the end of this folder nothing else runs, so no row can come to name a file meanwhile.
    if (!db.open) return removed;
    const old = files.filter((file) => isOld(join(inside, file), now));
    if (old.length === 0) continue;
    const wanted = namedFiles(db, sources);
    for (const file of old) {
      if (wanted.has(file) || (name !== INCOMING && !SHA256.test(file))) continue;
      rmSync(join(inside, file), { force: true });
      removed += 1;
    }
  }
  return removed;
}

function isOld(path: string, now: Date): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && now.getTime() - found.mtimeMs > DAY_MS;
}

/** The hashes of all files that rows of `sources`, or a step that can be undone or redone, name. */
export function namedFiles(db: Db, sources: readonly AttachmentSource[]): Set<string> {
  const named = new Set<string>();
  const exists = db.prepare<[string]>("SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = ?");
  for (const { table } of sources) {
    // A backup may be older than the table.
    if (exists.get(table) === undefined) continue;
    const rows = db.prepare<[], string | null>(`SELECT DISTINCT sha256 FROM main."${table}"`).pluck().all();
    const before = db
      .prepare<[string], string | null>(
        `SELECT DISTINCT json_extract(before, '$.sha256') FROM undo_changes WHERE table_name = ? AND before IS NOT NULL`,
      )
      .pluck()
      .all(table);
    for (const sha256 of [...rows, ...before]) if (sha256 !== null) named.add(sha256);
  }
  return named;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return [];
    throw error;
  }
}
