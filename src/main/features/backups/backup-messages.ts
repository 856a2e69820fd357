import type { BackupManifest, BackupReason, BackupStage } from '../../../shared/backups.ts';
import type { AttachmentSource } from '../../attachments/collect-orphans.ts';
import type { CopyIdentity } from '../../database/backup.ts';
import type { LockedKey } from './passphrase-key.ts';

/** Checks a fresh copy, keeps its files, seals it if asked, and gives it its final name and manifest. */
export type FinishTask = {
  kind: 'finish';
  partial: string;
  path: string;
  folder: string;
  /** Where a file grows before it has its final name. */
  sealing: { key: LockedKey; partial: string } | null;
  attachments: string;
  sources: readonly AttachmentSource[];
  expected: CopyIdentity;
  facts: Pick<BackupManifest, 'profile' | 'madeAt' | 'day' | 'reason' | 'version'>;
};
/** Makes of a backup a checked database at `target`, and brings back attachments that are gone. */
export type UnpackTask = {
  kind: 'unpack';
  path: string;
  folder: string;
  manifest: BackupManifest;
  passphrase: string | null;
  target: string;
  attachments: string;
  /** The newest schema this Rebound knows. */
  newest: number;
  applicationId: number;
};
/** Checks a copy that has no manifest and writes one. A sealed one is opened into `target` for it. */
export type AdoptTask = {
  kind: 'adopt';
  path: string;
  folder: string;
  passphrase: string | null;
  target: string;
  sources: readonly AttachmentSource[];
  applicationId: number;
  reason: BackupReason;
  version: string;
};
/** Hashes backups, one after the other. */
export type CheckTask = { kind: 'check'; paths: readonly string[] };
export type BackupTask = FinishTask | UnpackTask | AdoptTask | CheckTask;

export type BackupProgress = { kind: 'progress'; stage: BackupStage; share: number | null };
/** The hash of one file; null when it cannot be read. */
export type BackupHashed = { kind: 'hashed'; path: string; sha256: string | null };
export type BackupMessage =
  | BackupProgress
  | BackupHashed
  | { kind: 'done'; manifest: BackupManifest | null }
  /** What is the backup's or the passphrase's own fault; anything else ends the worker with an error. */
  | { kind: 'refused'; why: 'damaged' | 'passphrase' | 'no_room' | 'newer'; detail: string };
