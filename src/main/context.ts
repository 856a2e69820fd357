import type Database from 'better-sqlite3';
import type { BackupJob, BackupReason, BackupState, RestorePreview } from '../shared/backups.ts';
import type { Feature } from '../shared/changes.ts';
import type { ExpectedError } from '../shared/errors.ts';
import type { IdleAnswer, LockAfter, LockState } from '../shared/lock.ts';
import type { ProfileName, ProfileState } from '../shared/profile.ts';
import type { RecoveryState, Trouble } from '../shared/recovery.ts';
import type { Workers } from './workers.ts';

export type Db = Database.Database;

/** Writes lines to the rotating log file. Never pass text the person wrote. */
export type Log = {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, error?: unknown): void;
};

export type Clock = () => Date;

/** What every procedure gets. `db` is the open profile's one connection. */
export type Context = {
  readonly db: Db;
  readonly log: Log;
  readonly clock: Clock;
  /** Today on this computer, `YYYY-MM-DD`. */
  today(): string;
  /** The window that asks, or null. */
  readonly origin: string | null;
  /**
   * Runs `change` in one IMMEDIATE transaction as one step that can be undone under `label`
   * (a sentence fragment such as "Move to Interview"), then tells every window. `label` null: not undoable.
   */
  write<Result>(label: string | null, features: Feature[], change: (db: Db) => Result): Result;
  readonly profiles: Profiles;
  /** Where uploaded files wait for an import. */
  readonly uploads: Uploads;
  readonly workers: Workers;
  readonly attachments: Attachments;
  /** Why no procedure but the few that help with that answers at the moment; null as long as the profile is open. */
  readonly refusal: ExpectedError | null;
  /** Helps with a profile that is not opened; null as long as it is. */
  readonly recovery: Recovery | null;
  readonly backups: Backups;
  /** Set while a copy of the profile is only looked at; null otherwise. */
  readonly lookedAt: LookedAt | null;
  readonly lock: Lock;
};

/** A profile that was not opened and of which a copy is looked at: where it is, and why. */
export type LookedAt = { readonly folder: string; readonly trouble: Trouble; end(): void };

/** The files a person keeps, stored once each beside the database under the SHA-256 of what they hold. */
export type Attachments = {
  /** Moves a finished upload in (or drops it when the same bytes are here already). Size in bytes. */
  keep(temporaryPath: string): Promise<{ sha256: string; size: number }>;
  /** Path of an attachment; null for a hash that is not here and for anything that is no hash. */
  path(sha256: string): string | null;
};

export type Profiles = {
  state(): ProfileState;
  /** Marks the first-run choice as made by the window `origin`, which knows it already: it need not read all anew. */
  finishFirstRun(origin: string | null): void;
  /** Closes the open profile and opens the other one; on an error the first is open again. */
  switchTo(profile: ProfileName): void;
  /**
   * Puts the whole database at `path` in the place of the open one and opens it; on an error the first is open again,
   * as it was.
   */
  replaceDatabase(path: string): void;
  /** Removes all of the person's own profile, with its backups in the same folder if asked, and begins an empty one. */
  erase(options: { backups: boolean }): Promise<void>;
};

/** The backups of the open profile. */
export type Backups = {
  state(): BackupState;
  /** What is being made or restored at the moment. */
  job(): BackupJob | null;
  /** Ends what runs; it then leaves nothing behind. */
  cancel(): Promise<void>;
  /** Resolves when the backup is made and checked. */
  make(reason: BackupReason): Promise<void>;
  /**
   * Keeps how it is before a large change. Resolves as soon as the change can begin, and never throws: that there is no
   * room for a backup must not keep anybody from deleting.
   */
  before(reason: BackupReason): Promise<void>;
  /** The same before so many things are deleted at once that a backup is due. */
  beforeDeleting(count: number): Promise<void>;
  preview(id: string): RestorePreview;
  /** Puts a backup in the place of the open database, after a backup of how it is now. */
  restore(id: string, passphrase: string | null): Promise<void>;
  /** Looks at a backup that has no manifest, and gives it one. */
  check(id: string, passphrase: string | null): Promise<void>;
  /** Null: into the profile. */
  setFolder(folder: string | null): void;
  /** Null: new backups can be read by anybody who has their folder. */
  setPassphrase(passphrase: string | null): Promise<void>;
};

/** The app lock of the person's own profile; all windows are locked together. A wrong passphrase is an ExpectedError. */
export type Lock = {
  state(): LockState;
  isLocked(): boolean;
  /** Locks at once; nothing happens when no passphrase is set. */
  lock(): void;
  /** Locks when no window but `origin` was used for as long as was chosen. */
  lockIfIdle(origin: string | null): IdleAnswer;
  /** The person does something in the window `origin`. */
  noteUse(origin: string | null): void;
  unlock(passphrase: string): Promise<void>;
  turnOn(passphrase: string, lockAfter: LockAfter): Promise<void>;
  changePassphrase(passphrase: string, next: string): Promise<void>;
  setLockAfter(lockAfter: LockAfter): void;
  turnOff(passphrase: string): Promise<void>;
};

/** What can be done about a profile that is not opened. Each throws an ExpectedError when it did not help. */
export type Recovery = {
  state(): RecoveryState;
  tryAgain(): void;
  /** Opens a copy, in which nothing can be changed, until that is ended. */
  look(): Promise<void>;
  /** Copies the profile to this computer's own folder and opens it there from now on; what is copied stays as it is. */
  move(): Promise<void>;
  /** Ends what `job` names; everything is then as it was. */
  cancel(): void;
  /** Opens a profile in a folder that is synchronised, from now on. */
  openAnyway(): void;
  /** Puts a backup in the place of what lies there, which is set aside. */
  restore(id: string, passphrase: string | null): Promise<void>;
  /** Reads what can be read into a new file. */
  salvage(): Promise<void>;
  /** Puts that file in the place of what lies there, which is set aside. */
  openSalvaged(): void;
  /** Sets the whole profile aside and begins a new one. */
  startEmpty(): void;
};

/** Files that wait: uploaded ones for an import, made ones to be fetched. */
export type Uploads = {
  /** Moves a finished upload in, gives its id (32 hex digits). */
  keep(temporaryPath: string): string;
  /** Path of an upload, or null. */
  path(id: string): string | null;
  drop(id: string): void;
  /** Makes an empty folder beside them, on the disk of the profile, for what is being made; gone at the next start. */
  makeFolder(): string;
};
