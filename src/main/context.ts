import type Database from 'better-sqlite3';
import type { Feature } from '../shared/changes.ts';
import type { ProfileName, ProfileState } from '../shared/profile.ts';
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
};

/** The files a person keeps, stored once each beside the database under the SHA-256 of what they hold. */
export type Attachments = {
  /** Moves a finished upload in (or drops it when the same bytes are here already). Size in bytes. */
  keep(temporaryPath: string): Promise<{ sha256: string; size: number }>;
  /** Path of an attachment; null for a hash that is not here and for anything that is no hash. */
  path(sha256: string): string | null;
};

export type Profiles = {
  state(): ProfileState;
  /** Marks the first-run choice as made. */
  finishFirstRun(): void;
  /** Closes the open profile and opens the other one; on an error the first is open again. */
  switchTo(profile: ProfileName): void;
  /**
   * Puts the whole database at `path` in the place of the open one, of which a backup is kept, and opens it; on an
   * error the first is open again, as it was.
   */
  replaceDatabase(path: string): void;
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
