import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock, Db, Log } from '../context.ts';
import { backUp } from './backup.ts';
import { writeDurably } from './durable-file.ts';
import { migrate, versionOf } from './migrate.ts';
import { asTrouble, closeDatabase, openDatabase } from './open.ts';
import { ProfileTrouble } from './profile-trouble.ts';
import { isSyncedFolder } from './unsafe-folder.ts';

/** The database of a profile, within its folder. */
export const DATABASE_FILE = 'rebound.db';
/** The folder of a profile where backups lie unless another was chosen. */
export const BACKUPS_FOLDER = 'backups';

// Stands beside the database since the profile was made, so that a lost file is not taken for a first start.
export const MARKER_FILE = 'profile.json';
const markerShape = z.object({ madeAt: z.string().min(1).max(40) });
// The person was told what can happen there, and chose to.
const SYNCED_ACCEPTED = 'opened-in-synced-folder.json';

type ProfileOptions = {
  clock: Clock;
  log: Log;
  /** True for what may be lost, such as the sample. */
  mayBeSynced?: boolean;
  /** Puts first content into a profile that is made now. */
  fill?: (db: Db) => void;
};

/**
 * Opens the profile in `folder` (made when it is new) and brings its schema up to date behind a checked
 * backup. Throws what `openDatabase` throws.
 */
export function openProfile(folder: string, { clock, log, mayBeSynced = false, fill }: ProfileOptions): Db {
  const marker = join(folder, MARKER_FILE);
  const path = join(folder, DATABASE_FILE);
  if (isSyncedFolder(folder) && !mayBeSynced && !existsSync(join(folder, SYNCED_ACCEPTED)))
    throw new ProfileTrouble(
      'synced',
      path,
      `${folder} is kept in step with other computers, which can damage what Rebound saves there. Use a folder that is only on this computer; backups may go there.`,
    );
  const db = openDatabase(path, { mustExist: existsSync(marker), fill });
  try {
    migrate(db, () => {
      const moment = clock().toISOString().slice(0, 19).replaceAll(':', '-');
      backUp(db, join(folder, BACKUPS_FOLDER), `before-update-${versionOf(db)}-${moment}.db`);
      log.info('backed up before an update of the database');
    });
    if (!existsSync(marker))
      writeDurably(marker, `${JSON.stringify({ app: 'rebound', madeAt: clock().toISOString() })}\n`);
    return db;
  } catch (error) {
    closeDatabase(db);
    // A large file is not looked through beforehand.
    throw asTrouble(path, error);
  }
}

/** Remembers that the profile may be opened although its folder is synchronised. */
export function acceptSynced(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeDurably(join(folder, SYNCED_ACCEPTED), '{"app":"rebound"}\n');
}

/** Tells profiles apart: the moment this one was made, ISO; `unknown` when its marker cannot be read. */
export function profileMadeAt(folder: string): string {
  try {
    return markerShape.parse(JSON.parse(readFileSync(join(folder, MARKER_FILE), 'utf8'))).madeAt;
  } catch {
    return 'unknown';
  }
}
