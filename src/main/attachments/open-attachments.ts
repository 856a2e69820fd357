import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { chmod, copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ATTACHMENT_BYTES, type KeptFile, SHA256 } from '../../shared/attachments.ts';
import { ExpectedError } from '../../shared/errors.ts';
import type { Attachments } from '../context.ts';
import { renameDurably, syncFile } from '../database/durable-file.ts';

/** The folder of a profile that holds them. */
export const ATTACHMENTS_FOLDER = 'attachments';

/** Files on their way in; what a crash leaves here is collected with the orphans. */
export const INCOMING = 'incoming';

/**
 * The files kept below `folder`, each once, as `ab/<SHA-256>`. Touches nothing until a file comes. `keep` throws
 * ExpectedError `TOO_LARGE` or `INVALID` (an empty file); whatever happens, the temporary file is gone afterwards.
 */
export function openAttachments(folder: string): Attachments {
  return {
    path(sha256) {
      if (!SHA256.test(sha256)) return null;
      const path = placeOf(folder, sha256);
      return existsSync(path) ? path : null;
    },
    async keep(temporaryPath) {
      const incoming = join(folder, INCOMING, randomUUID());
      try {
        const { size } = await stat(temporaryPath);
        if (size > ATTACHMENT_BYTES)
          throw new ExpectedError('TOO_LARGE', 'This file is larger than the 50 MB Rebound keeps.');
        if (size === 0) throw new ExpectedError('INVALID', 'This file is empty.');
        await mkdir(dirname(incoming), { recursive: true, mode: 0o700 });
        await moveFile(temporaryPath, incoming);
        await chmod(incoming, 0o600);
        const sha256 = await hashFile(incoming);
        await syncFileLater(incoming);
        settle(folder, incoming, { sha256, size });
        return { sha256, size };
      } finally {
        await rm(temporaryPath, { force: true });
        await rm(incoming, { force: true });
      }
    },
  };
}

/** Keeps a few bytes at once, for content that comes with Rebound. */
export function keepBytes(folder: string, bytes: Uint8Array): KeptFile {
  const incoming = join(folder, INCOMING, randomUUID());
  mkdirSync(dirname(incoming), { recursive: true, mode: 0o700 });
  writeFileSync(incoming, bytes, { mode: 0o600, flag: 'wx' });
  syncFile(incoming);
  const kept = { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
  settle(folder, incoming, kept);
  rmSync(incoming, { force: true });
  return kept;
}

/** Where a file lies, whether or not it is there. */
function placeOf(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), sha256);
}

/**
 * Gives a whole, synced file its name. In one go, so that collecting orphans never comes in between: a file that
 * is here already counts as just arrived.
 */
function settle(folder: string, incoming: string, { sha256, size }: KeptFile): void {
  const place = placeOf(folder, sha256);
  if (statSync(place, { throwIfNoEntry: false })?.size === size) {
    const now = new Date();
    utimesSync(place, now, now);
    return;
  }
  makeFolder(dirname(place));
  renameDurably(incoming, place);
}

/** Makes the folder of a file; a new name in a folder lasts only once the folder around it is written too. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  mkdirSync(path, { recursive: true, mode: 0o700 });
  syncFolder(dirname(path));
  syncFolder(dirname(dirname(path)));
}

function syncFolder(path: string): void {
  // Windows cannot open a folder.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch {
    // The system's temporary folder may lie on another disk, where a rename cannot reach.
    await copyFile(from, to);
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Like `syncFile`, without holding up every other call while tens of megabytes are written out. */
async function syncFileLater(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
