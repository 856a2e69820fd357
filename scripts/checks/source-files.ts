import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one check found: sentences about what is wrong (none means it passed) and, if useful, numbers to print. */
export type CheckResult = { readonly problems: readonly string[]; readonly note?: string };

/**
 * Lists the files below `folder` of the project at `root`, as paths from `root` with forward slashes, sorted.
 * A folder that does not exist has no files. Fixtures are left out: they are wrong on purpose.
 */
export function filesBelow(root: string, folder: string): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !/(^|\/)(fixtures|node_modules)\//.test(path))
    .sort();
}

/** Reads one of those files. */
export function readSource(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Whether a path is a test, which may break rules that hold for shipped code. */
export function isTest(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path);
}
