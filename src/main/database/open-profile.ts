import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock, Db, Log } from '../context.ts';
import { backUp } from './backup.ts';
import { writeDurably } from './durable-file.ts';
import { migrate, versionOf } from './migrate.ts';
import { closeDatabase, openDatabase } from './open.ts';

/** The database of a profile, within its folder. */
export const DATABASE_FILE = 'rebound.db';
/** The folder of a profile where backups lie unless another was chosen. */
export const BACKUPS_FOLDER = 'backups';

// Stands beside the database since the profile was made, so that a lost file is not taken for a first start.
const MARKER_FILE = 'profile.json';
const markerShape = z.object({ madeAt: z.string().min(1).max(40) });
const CLOUD_FOLDER = /OneDrive|Dropbox|iCloud|Mobile Documents|Google ?Drive/i;

type ProfileOptions = {
  clock: Clock;
  log: Log;
  /** Puts first content into a profile that is made now. */
  fill?: (db: Db) => void;
};

/**
 * Opens the profile in `folder` (made when it is new) and brings its schema up to date behind a checked
 * backup. Throws what `openDatabase` throws.
 */
export function openProfile(folder: string, { clock, log, fill }: ProfileOptions): Db {
  const marker = join(folder, MARKER_FILE);
  if (CLOUD_FOLDER.test(folder)) log.warn('the profile lies in a folder that is synchronised elsewhere');
  const db = openDatabase(join(folder, DATABASE_FILE), { mustExist: existsSync(marker), fill });
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
    throw error;
  }
}

/** Tells profiles apart: the moment this one was made, ISO; `unknown` when its marker cannot be read. */
export function profileMadeAt(folder: string): string {
  try {
    return markerShape.parse(JSON.parse(readFileSync(join(folder, MARKER_FILE), 'utf8'))).madeAt;
  } catch {
    return 'unknown';
  }
}
