import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ExpectedError } from '../../../shared/errors.ts';
import { ATTACHMENTS_FOLDER } from '../../attachments/open-attachments.ts';
import { makePrivate } from '../../database/backup.ts';
import { renameDurably } from '../../database/durable-file.ts';
import { BACKUPS_FOLDER, DATABASE_FILE, MARKER_FILE } from '../../database/open-profile.ts';
import { isOnNetworkDisk, isSyncedFolder } from '../../database/unsafe-folder.ts';
import { SETTINGS_FILE } from '../backups/backup-settings.ts';
import { Cancelled, type TaskWatch } from '../backups/run-backup-task.ts';

/** All that belongs to a profile, in the order in which it gets its place: the database after its log, the marker last. */
const PARTS = [
  ATTACHMENTS_FOLDER,
  BACKUPS_FOLDER,
  SETTINGS_FILE,
  `${DATABASE_FILE}-wal`,
  `${DATABASE_FILE}-journal`,
  DATABASE_FILE,
  MARKER_FILE,
];

/**
 * A folder of this computer alone to which the profile in `from` can be moved: `usual`, or one beside it where that has
 * a profile already. Null when there is none.
 */
export function placeToMoveTo(from: string, usual: string): string | null {
  for (const base of [usual, join(homedir(), 'Rebound')]) {
    if (isSyncedFolder(base) || isOnNetworkDisk(base)) continue;
    for (let count = 1; count < 100; count += 1) {
      const place = count === 1 ? base : `${base}-${count}`;
      if (isApart(from, place) && !PARTS.some((part) => existsSync(join(place, part)))) return place;
    }
  }
  return null;
}

/**
 * Copies the profile in `from`, which nobody has open, to `to`. Every file is read back from both places, and gets its
 * name only when all are there. Nothing in `from` is changed. Throws, `Cancelled` too, and leaves nothing in `to` when it
 * does not work.
 */
export async function copyProfile(
  from: string,
  to: string,
  { signal, onProgress }: TaskWatch,
): Promise<void> {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  const work = join(to, `.moving-${randomUUID()}`);
  const parts = PARTS.filter((part) => existsSync(join(from, part)));
  const files = parts.flatMap((part) => filesIn(join(from, part)));
  const before = stampOf(files);
  try {
    let copied = 0;
    for (const file of files) {
      if (signal.aborted) throw new Cancelled('cancelled');
      await copyChecked(file, join(work, relative(from, file)));
      copied += 1;
      onProgress(copied / files.length);
    }
    if (signal.aborted) throw new Cancelled('cancelled');
    if (stampOf(files) !== before) throw changedMeanwhile();
    for (const part of parts)
      if (existsSync(join(work, part))) renameDurably(join(work, part), join(to, part));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function copyChecked(from: string, to: string): Promise<void> {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  await copyFile(from, to);
  makePrivate(to);
  const file = await open(to, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  if ((await hashOf(from)) !== (await hashOf(to))) throw changedMeanwhile();
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Neither is the other, nor within it. */
function isApart(one: string, other: string): boolean {
  return [relative(one, other), relative(other, one)].every((way) => way.startsWith('..') || isAbsolute(way));
}

/** Another as soon as one of the files is another. */
function stampOf(files: readonly string[]): string {
  return files
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((found) => `${found?.size} ${found?.mtimeMs}`)
    .join();
}

function changedMeanwhile(): ExpectedError {
  return new ExpectedError(
    'CONFLICT',
    'The folder was changed while it was copied, so nothing was moved. Close what else uses it, wait until it is still, and try again.',
  );
}
