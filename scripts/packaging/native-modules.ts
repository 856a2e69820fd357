import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the database driver keeps its ready-made files, one per platform, below the project or the package. */
export const PREBUILDS = 'node_modules/better-sqlite3/prebuilds';

/** The SHA-256 (hex) of each platform's database driver below `root`, by `platform-arch` as in `linux-x64`. */
export function hashNativeModules(root: string): Record<string, string> {
  const folder = join(root, PREBUILDS);
  const names = readdirSync(folder).filter((name) => /^(linux|darwin|win32)-(x64|arm64)\.node$/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => [name.replace(/\.node$/, ''), sha256(join(folder, name))]),
  );
}

/** The SHA-256 of a file, hex. */
export function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
