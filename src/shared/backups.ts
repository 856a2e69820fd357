import { z } from 'zod';

/** Why a backup was made. `found`: a copy without a manifest that was checked afterwards. */
const BACKUP_REASONS = [
  'launch',
  'hourly',
  'by_hand',
  'before_update',
  'before_import',
  'before_restore',
  'before_delete',
  'found',
] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);

/** What lies beside every backup, as JSON: what the file must be to count as verified. */
export const backupManifest = z.object({
  format: z.literal(1),
  app: z.literal('rebound'),
  /** Which profile it is of: the moment that profile was made. */
  profile: z.string().max(40),
  madeAt: z.iso.datetime(),
  day: z.iso.date(),
  reason: z.enum(BACKUP_REASONS),
  version: z.string().max(40),
  /** `user_version` of the database. */
  schema: z.number().int().min(1),
  bytes: count,
  /** Of the file as it lies there. */
  sha256,
  /** Rows by table. */
  counts: z.record(z.string(), count),
  applications: count,
  entries: count,
  /** The attachments its rows name; `missing` were already gone when it was made. */
  files: z.array(z.object({ sha256, size: count })),
  missing: z.array(sha256),
  /** The key it is sealed with, or null for one anybody with the folder can read. */
  sealedWith: z.string().max(64).nullable(),
});
export type BackupManifest = z.output<typeof backupManifest>;

/** `waiting` and `unknown` are not offered as verified; an `unknown` one has no manifest. */
export type BackupCheck = 'waiting' | 'verified' | 'damaged' | 'unknown';

export type Backup = {
  /** Names it in calls. */
  id: string;
  file: string;
  /** The moment, ISO; null without a manifest. */
  madeAt: string | null;
  day: string | null;
  reason: BackupReason | null;
  bytes: number;
  applications: number | null;
  entries: number | null;
  files: number;
  /** How many files its rows name that do not lie beside it: with one of them it is not whole. */
  missingFiles: number;
  check: BackupCheck;
  isSealed: boolean;
  /** False for one of another profile, say of the computer before. */
  isOwn: boolean;
  /** True for one in the folder of the profile although another folder was chosen. */
  isElsewhere: boolean;
};

export type BackupStage = 'copying' | 'checking' | 'files' | 'sealing' | 'unsealing' | 'replacing';
export type BackupJob = {
  kind: 'backup' | 'restore';
  stage: BackupStage;
  /** From 0 to 1; null when it cannot be told. */
  share: number | null;
};

export type BackupState = {
  /** Newest first. */
  backups: Backup[];
  /** The newest verified, whole one: what is proposed. */
  proposed: string | null;
  folder: string;
  /** Chosen by the person, rather than the one inside the profile. */
  isChosen: boolean;
  isReachable: boolean;
  /** Whether new ones are sealed with a passphrase. */
  isSealing: boolean;
  /** Why the last try made none; null after one that did. */
  problem: string | null;
  /** The backup from before the last restore, while it can be gone back to. */
  goBack: string | null;
};

/** What a restore would change. */
export type RestorePreview = {
  backup: Backup;
  now: { applications: number; entries: number };
  /** What was done after the backup and would be gone. */
  since: {
    applications: number;
    entries: number;
    changedEntries: number;
    moves: number;
  };
};

export const PASSPHRASE = { least: 10, most: 200 };

export const backupInput = z.object({ id: z.string().min(1).max(300) });
export const restoreInput = backupInput.extend({ passphrase: z.string().max(PASSPHRASE.most).nullable() });
export const folderInput = z.object({ folder: z.string().max(4000).nullable() });
export const passphraseInput = z.object({
  passphrase: z
    .string()
    .min(PASSPHRASE.least, `Give at least ${PASSPHRASE.least} characters.`)
    .max(PASSPHRASE.most, `Give at most ${PASSPHRASE.most} characters.`)
    .nullable(),
});
