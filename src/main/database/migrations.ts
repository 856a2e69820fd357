import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One step of the schema: its number is the `user_version` the file has afterwards. Shipped ones never change. */
export type Migration = { readonly version: number; readonly name: string; readonly sql: string };

const FILES = [
  '0001-create-applications.sql',
  '0002-create-documents.sql',
  '0003-create-endings.sql',
  '0004-create-journal.sql',
  '0005-create-skills.sql',
  '0006-create-materials.sql',
  '0007-extend-practice.sql',
  '0008-create-goals.sql',
  '0009-extend-network.sql',
  '0010-create-work-search.sql',
  '0011-add-app-lock.sql',
  '0012-number-what-is-typed.sql',
] as const;

// Beside this file in the sources, beside the bundle (or one above its chunks) once built.
const FOLDERS = ['migrations', '../migrations'].map((folder) => join(import.meta.dirname, folder));

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = FILES.map((name, at) => ({
  version: at + 1,
  name,
  sql: readFileSync(findFile(name), 'utf8'),
}));

function findFile(name: string): string {
  const found = FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (!found) throw new Error(`The migration ${name} is missing from this copy of Rebound`);
  return found;
}
