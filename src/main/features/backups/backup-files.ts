import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BackupManifest, backupManifest } from '../../../shared/backups.ts';
import { compareTexts } from '../../../shared/domain/compare-texts.ts';
import { writeDurably } from '../../database/durable-file.ts';

// `.sealed`: with a passphrase.
const BACKUP_NAME = /^[\w-]{1,120}\.(?:db|db\.sealed)$/;
const MANIFEST = '.json';
const PARTIAL = '.partial-';

/** One file under a final name, with its manifest when it has one that can be read. */
export type FoundBackup = {
  folder: string;
  file: string;
  path: string;
  bytes: number;
  changedMs: number;
  manifest: BackupManifest | null;
};

/** The backups in a folder, newest first; none when the folder cannot be read. */
export function findBackups(folder: string): FoundBackup[] {
  return namesIn(folder)
    .filter((name) => BACKUP_NAME.test(name))
    .flatMap((file) => {
      const path = join(folder, file);
      const stats = statSync(path, { throwIfNoEntry: false });
      if (!stats?.isFile()) return [];
      const { size: bytes, mtimeMs: changedMs } = stats;
      return [{ folder, file, path, bytes, changedMs, manifest: readManifest(path) }];
    })
    .toSorted((one, other) => compareTexts(momentOf(other), momentOf(one)));
}

/** A name for a backup made at `moment`, by the clock of this computer, that is still free in `folder`. */
export function freeName(folder: string, moment: Date, isSealed: boolean): string {
  const [year, ...rest] = [
    moment.getFullYear(),
    moment.getMonth() + 1,
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds(),
  ];
  const stamp = [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
  const taken = new Set(namesIn(folder));
  for (let count = 1; ; count += 1) {
    const stem = `rebound-${stamp}${count === 1 ? '' : `-${count}`}`;
    if (!taken.has(`${stem}.db`) && !taken.has(`${stem}.db.sealed`))
      return isSealed ? `${stem}.db.sealed` : `${stem}.db`;
  }
}

/** Writes the manifest beside a backup that has its final name. */
export function writeManifest(path: string, manifest: BackupManifest): void {
  writeDurably(`${path}${MANIFEST}`, `${JSON.stringify(manifest)}\n`);
}

/** The manifest of a backup; null when there is none or it is none. */
export function readManifest(path: string): BackupManifest | null {
  try {
    const read = backupManifest.safeParse(JSON.parse(readFileSync(`${path}${MANIFEST}`, 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Removes a backup and its manifest, the file first: a manifest without its file is no backup. */
export function removeBackup(path: string): void {
  rmSync(path, { force: true });
  rmSync(`${path}${MANIFEST}`, { force: true });
}

/** Where a file grows that is not a backup yet; `profile` keeps apart what two profiles do in one folder. */
export function partialPath(folder: string, profile: string, id: string): string {
  return join(folder, `${PARTIAL}${tagOf(profile)}-${id}`);
}

/** Removes what a crash left of this profile's backups. Only while none is being made. */
export function clearPartials(folder: string, profile: string): void {
  for (const name of namesIn(folder))
    if (name.startsWith(`${PARTIAL}${tagOf(profile)}-`)) rmSync(join(folder, name), { force: true });
}

function tagOf(profile: string): string {
  return profile.replaceAll(/\W/g, '');
}

function momentOf({ manifest, changedMs }: FoundBackup): string {
  return manifest?.madeAt ?? new Date(changedMs).toISOString();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
