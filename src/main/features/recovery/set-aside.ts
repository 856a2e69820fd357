import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ATTACHMENTS_FOLDER } from '../../attachments/open-attachments.ts';
import { DATABASE_FILE, MARKER_FILE } from '../../database/open-profile.ts';

type Aside = {
  folder: string;
  now: Date;
  /** Whether what takes its place is another profile: then nothing of this one stays. */
  isLeft: boolean;
};

/**
 * Moves the database of `folder` into a new folder with the date in its name, together with its log and its files, and
 * gives that folder. Nothing is deleted, and no byte of it is changed.
 */
export function setAside({ folder, now, isLeft }: Aside): string {
  const aside = freeFolder(folder, now);
  mkdirSync(aside, { mode: 0o700 });
  const attachments = join(folder, ATTACHMENTS_FOLDER);
  if (existsSync(attachments) && !isLeft) linkAll(attachments, join(aside, ATTACHMENTS_FOLDER));
  // The log first: beside another database SQLite would play it into that one.
  const names = [`${DATABASE_FILE}-wal`, `${DATABASE_FILE}-journal`, DATABASE_FILE];
  for (const name of isLeft ? [...names, ATTACHMENTS_FOLDER, MARKER_FILE] : names)
    if (existsSync(join(folder, name))) renameSync(join(folder, name), join(aside, name));
  return aside;
}

function freeFolder(folder: string, now: Date): string {
  const stem = join(folder, `set-aside-${now.toISOString().slice(0, 19).replaceAll(/[T:]/g, '-')}`);
  for (let count = 1; ; count += 1) {
    const path = count === 1 ? stem : `${stem}-${count}`;
    if (!existsSync(path)) return path;
  }
}

/** A second name for each file, so that tidying the one folder takes nothing from the other. */
function linkAll(from: string, to: string): void {
  mkdirSync(to, { mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(source, target);
    else if (entry.isFile()) linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Some disks know no links.
    copyFileSync(source, target);
  }
}
