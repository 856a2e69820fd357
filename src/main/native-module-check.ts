import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const packed = z.object({ nativeModules: z.record(z.string(), z.string()) });

/** The computer it runs on, as Node names it. */
type Computer = { readonly platform: string; readonly arch: string };

/**
 * Says in one sentence when the database driver beside a packed app is not the one it was packed with; null when it
 * is. `appFolder` is the absolute folder of package.json, `…/app.asar` in a package. Call it before a profile is opened.
 */
export function nativeModuleProblem(
  appFolder: string,
  { platform, arch }: Computer = process,
): string | null {
  // Signing changes the file on macOS, and the signature of the app covers it there.
  if (platform === 'darwin') return null;
  const { nativeModules } = packed.parse(JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8')));
  const target = `${platform}-${arch}`;
  // The driver is the one file that is kept outside the archive, and so outside the check of the archive.
  const unpacked = appFolder.replace(/app\.asar[\\/]?$/, 'app.asar.unpacked');
  const driver = join(unpacked, 'node_modules/better-sqlite3/prebuilds', `${target}.node`);
  return nativeModules[target] !== undefined && sha256(driver) === nativeModules[target]
    ? null
    : 'A file of Rebound is damaged or was replaced, so nothing was opened. Install Rebound again; your applications stay as they are.';
}

function sha256(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}
