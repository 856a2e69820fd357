import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  createReadStream,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { renameDurably, syncFile } from '../../database/durable-file.ts';

const POOL = 'files';

/** Where a folder of backups keeps the attachment with this hash; a sealed one is named after its key too. */
export function poolPath(folder: string, sha256: string, keyId: string | null): string {
  return join(folder, POOL, sha256.slice(0, 2), keyId === null ? sha256 : `${sha256}.${keyId}`);
}

/** The names of all files beside the backups of a folder: a file has its name only once it is whole. */
export function poolNames(folder: string): Set<string> {
  const names = new Set<string>();
  for (const part of namesIn(join(folder, POOL)))
    for (const name of namesIn(join(folder, POOL, part))) names.add(name);
  return names;
}

/** The name under which `poolNames` lists a file. */
export function poolName(sha256: string, keyId: string | null): string {
  return keyId === null ? sha256 : `${sha256}.${keyId}`;
}

/**
 * Puts an attachment into the pool unless it is there: as a second name of the same bytes where the disk is the same,
 * else as a copy that was read back.
 */
export async function keepInPool(attachment: string, place: string, sha256: string): Promise<void> {
  if (existsSync(place)) return;
  mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
  try {
    linkSync(attachment, place);
    return;
  } catch {
    // Another disk, or one that knows no links.
  }
  const partial = `${place}.partial`;
  try {
    copyFileSync(attachment, partial, constants.COPYFILE_FICLONE);
    if ((await hashFile(partial)) !== sha256) throw new Error('An attachment changed on its way');
    syncFile(partial);
    renameDurably(partial, place);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Removes the files of the pool that are not in `wanted`, and gives how many. */
export function dropFromPool(folder: string, wanted: ReadonlySet<string>): number {
  let dropped = 0;
  for (const part of namesIn(join(folder, POOL)))
    for (const name of namesIn(join(folder, POOL, part))) {
      if (wanted.has(name)) continue;
      rmSync(join(folder, POOL, part, name), { force: true });
      dropped += 1;
    }
  return dropped;
}

/** The SHA-256 of a file; `onBytes` hears how many were read. */
export async function hashFile(path: string, onBytes: (bytes: number) => void = () => {}): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) {
    const bytes: Buffer = chunk;
    hash.update(bytes);
    onBytes(bytes.length);
  }
  return hash.digest('hex');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
