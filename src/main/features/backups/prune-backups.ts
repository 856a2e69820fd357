import { join } from 'node:path';
import { backupsToRemove, type KeptBackup } from '../../../shared/domain/backup-rotation.ts';
import { type FoundBackup, findBackups, removeBackup } from './backup-files.ts';
import type { BackupHashes } from './backup-hashes.ts';
import { dropFromPool, poolName } from './file-pool.ts';

export type Pruning = {
  /** Only backups of this profile go. */
  profile: string;
  /** The path of one that stays whatever the rule says. */
  keep: string | null;
  /** False once the live database failed its check. */
  isHealthy(): boolean;
  hashes: BackupHashes;
};

/** Removes the backups of `folder` that the rotation gives up, and the files only those named. Gives how many went. */
export async function pruneBackups(
  folder: string,
  { profile, keep, isHealthy, hashes }: Pruning,
): Promise<number> {
  const own = () => findBackups(folder).filter(({ manifest }) => manifest?.profile === profile);
  // Hashing all of them is much reading; it is done only once something would go.
  if (
    backupsToRemove(
      own().map((found) => asKept(found, () => true)),
      isHealthy(),
    ).length === 0
  )
    return 0;
  await hashes.readAll(own(), () => {});
  const isVerified = (found: FoundBackup) =>
    found.bytes === found.manifest?.bytes && hashes.get(found) === found.manifest.sha256;
  const gone = backupsToRemove(
    own().map((found) => asKept(found, isVerified)),
    isHealthy(),
  ).filter((file) => join(folder, file) !== keep);
  for (const file of gone) removeBackup(join(folder, file));
  if (gone.length > 0) dropUnnamed(folder);
  return gone.length;
}

function asKept(found: FoundBackup, isVerified: (found: FoundBackup) => boolean): KeptBackup {
  const { manifest, file } = found;
  return {
    id: file,
    madeAt: manifest?.madeAt ?? '',
    day: manifest?.day ?? '',
    isVerified: isVerified(found),
  };
}

function dropUnnamed(folder: string): void {
  const left = findBackups(folder);
  // One without a manifest may need any of them.
  if (left.some(({ manifest }) => manifest === null)) return;
  const wanted = left.flatMap(({ manifest }) =>
    (manifest?.files ?? []).map(({ sha256 }) => poolName(sha256, manifest?.sealedWith ?? null)),
  );
  dropFromPool(folder, new Set(wanted));
}
