import { z } from 'zod';
import type { Backup } from './backups.ts';

/** Why a profile was not opened. */
export type Trouble =
  | 'missing'
  | 'empty'
  | 'not_a_file'
  | 'other_file'
  | 'other_app'
  | 'newer'
  | 'damaged'
  | 'not_writable'
  | 'network'
  | 'synced';

/** What can be done about a trouble beside trying again. */
export type RecoveryChoice = 'restore' | 'salvage' | 'start_empty' | 'look' | 'move' | 'open_anyway';

/** What is offered for each trouble, the most likely first. Nothing that would have to write where it cannot. */
export const RECOVERY_CHOICES: Readonly<Record<Trouble, readonly RecoveryChoice[]>> = {
  missing: ['restore', 'start_empty'],
  empty: ['restore', 'start_empty'],
  not_a_file: [],
  other_file: ['restore', 'salvage', 'start_empty'],
  other_app: ['restore', 'start_empty'],
  newer: ['start_empty'],
  damaged: ['restore', 'salvage', 'start_empty'],
  not_writable: ['look'],
  network: ['move', 'look'],
  synced: ['move', 'look', 'open_anyway'],
};

/** What every try to change something is answered with while a copy is looked at. */
export const LOOKING_ONLY = 'You are looking at a copy, so nothing can be changed here.';

/** What was read of one table, and the keys of rows that an index still names but nobody could read. */
export type SalvagedTable = { table: string; read: number; lost: number; lostKeys: number[] };

export type SalvageReport = {
  /** The new file, beside the old one. */
  file: string;
  read: number;
  lost: number;
  damagedPages: number;
  /** Only tables with something in them, or something lost. */
  tables: SalvagedTable[];
};

export type RecoveryState = {
  trouble: Trouble;
  /** The file in question, and the folder it lies in. */
  path: string;
  folder: string;
  /** Whether there is a file of Rebound, as far as its beginning says. */
  isThere: boolean;
  /** Newest first. */
  backups: Backup[];
  proposed: string | null;
  /** Where the profile can be moved to on this computer, for a trouble that helps with. */
  moveTo: string | null;
  job: 'restore' | 'salvage' | 'move' | null;
  /** How far restoring or moving is, 0 to 1; null where that is not known. */
  progress: number | null;
  /** What the last salvage in this run gave. */
  salvaged: SalvageReport | null;
};

export const recoveryRestoreInput = z.object({
  id: z.string().min(1).max(300),
  passphrase: z.string().max(200).nullable(),
});
