import { join } from 'node:path';
import type { Backup, BackupCheck } from '../../../shared/backups.ts';
import { compareTexts } from '../../../shared/domain/compare-texts.ts';
import { BACKUPS_FOLDER } from '../../database/open-profile.ts';
import { type FoundBackup, findBackups } from './backup-files.ts';
import { poolName, poolNames } from './file-pool.ts';

/** A backup as a call names it, and where it lies. */
export type ListedBackup = { backup: Backup; found: FoundBackup };

/** What is known of the bytes of a backup; null: they could not be read. Undefined: not read in this run yet. */
export type KnownHash = (found: FoundBackup) => string | null | undefined;

type Places = {
  profileFolder: string;
  chosen: string | null;
  /** The profile that is open. */
  profile: string;
};

/** All backups of the chosen folder and of the one inside the profile, newest first. */
export function listBackups(
  { profileFolder, chosen, profile }: Places,
  knownHash: KnownHash,
): ListedBackup[] {
  const inside = join(profileFolder, BACKUPS_FOLDER);
  const folders = chosen === null || chosen === inside ? [inside] : [chosen, inside];
  return folders
    .flatMap((folder) => {
      const pool = poolNames(folder);
      return findBackups(folder).map((found) => ({
        found,
        backup: describe(found, { pool, knownHash, profile, isElsewhere: folder !== folders[0] }),
      }));
    })
    .toSorted((one, other) => compareTexts(momentOf(other), momentOf(one)));
}

/** The newest verified one that lacks no file, or else the newest verified one. */
export function proposedBackup(backups: readonly Backup[]): Backup | null {
  const verified = backups.filter(({ check }) => check === 'verified');
  return verified.find(({ missingFiles }) => missingFiles === 0) ?? verified[0] ?? null;
}

type Around = { pool: ReadonlySet<string>; knownHash: KnownHash; profile: string; isElsewhere: boolean };

function describe(found: FoundBackup, { pool, knownHash, profile, isElsewhere }: Around): Backup {
  const { manifest, file, bytes } = found;
  const lacking =
    manifest?.files.filter(({ sha256 }) => !pool.has(poolName(sha256, manifest.sealedWith))).length ?? 0;
  return {
    id: `${isElsewhere ? 'profile' : 'folder'}:${file}`,
    file,
    madeAt: manifest?.madeAt ?? null,
    day: manifest?.day ?? null,
    reason: manifest?.reason ?? null,
    bytes,
    applications: manifest?.applications ?? null,
    entries: manifest?.entries ?? null,
    files: manifest ? manifest.files.length + manifest.missing.length : 0,
    missingFiles: lacking + (manifest?.missing.length ?? 0),
    check: checkOf(found, knownHash),
    isSealed: file.endsWith('.sealed'),
    isOwn: manifest === null || ['', profile].includes(manifest.profile),
    isElsewhere,
  };
}

function checkOf(found: FoundBackup, knownHash: KnownHash): BackupCheck {
  const { manifest, bytes } = found;
  if (!manifest) return 'unknown';
  if (manifest.bytes !== bytes) return 'damaged';
  const hash = knownHash(found);
  if (hash === undefined) return 'waiting';
  return hash === manifest.sha256 ? 'verified' : 'damaged';
}

function momentOf({ backup, found }: ListedBackup): string {
  return backup.madeAt ?? new Date(found.changedMs).toISOString();
}
