import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ArchiveCounts, ArchiveSummary } from '../../../shared/archive.ts';
import { ATTACHMENT_BYTES, SHA256 } from '../../../shared/attachments.ts';
import type { Db } from '../../context.ts';
import { migrate, newestVersion } from '../../database/migrate.ts';
import { migrations } from '../../database/migrations.ts';
import { type AboutArchive, aboutSchema } from './about-archive.ts';
import { DAMAGED, NEWER, NOT_AN_EXPORT, refusal, TOO_MUCH } from './archive-refusals.ts';
import { ABOUT_FILE, archiveLines, DATA_FILE, FILES_FOLDER, FORMAT_VERSION } from './archive-text.ts';
import { namedFiles } from './archived-tables.ts';
import { countRecords } from './count-records.ts';
import { createTableFiller } from './fill-tables.ts';
import { withZip, type ZipEntry, type ZipReader } from './zip-reader.ts';

const MOST_ABOUT_BYTES = 8 * 2 ** 20;
const MOST_DATA_BYTES = 2 ** 30;
const MOST_FILE_BYTES = 2 ** 32;
const HIGHEST_RATIO = 100;
/** Below this a high ratio is harmless. */
const RATIO_FROM_BYTES = 2 ** 20;

const emptyDatabases = new Map<number, Buffer>();

export const NEW_DATABASE = 'rebound.db';
export const NEW_FILES = 'attachments';

/**
 * Reads an export into `folder`: a whole new database, brought up to the newest schema, and its files. Nothing but that
 * folder is touched, and nothing in it counts unless this returns. Every row, reference, size and checksum is verified,
 * and the rows read back must be the bytes the export holds. Throws a sentence for what cannot be brought back.
 */
export async function readArchive(
  path: string,
  folder: string,
  onProgress: (share: number) => void = () => {},
): Promise<ArchiveSummary> {
  return withZip(path, async (zip) => {
    const about = await readAbout(zip);
    const data = zip.entries.get(DATA_FILE);
    if (!data) throw refusal(NOT_AN_EXPORT);
    const database = join(folder, NEW_DATABASE);
    const { named, counts } = await makeDatabase(zip, data, about, database, (share) =>
      onProgress(share * 0.7),
    );
    await takeFiles(zip, about, named, join(folder, NEW_FILES), (share) => onProgress(0.7 + share * 0.3));
    return {
      counts,
      madeAt: about.madeAt,
      withPrivate: about.withPrivate,
      missingFiles: about.missing.length,
    };
  });
}

async function readAbout(zip: ZipReader): Promise<AboutArchive> {
  const entry = zip.entries.get(ABOUT_FILE);
  if (!entry) throw refusal(NOT_AN_EXPORT);
  const pieces: Buffer[] = [];
  await zip.read(entry, MOST_ABOUT_BYTES, (piece) => pieces.push(piece));
  const about = aboutSchema.safeParse(parse(Buffer.concat(pieces).toString('utf8')));
  if (!about.success) throw refusal(DAMAGED);
  if (about.data.version > FORMAT_VERSION || about.data.schema > newestVersion()) throw refusal(NEWER);
  return about.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(DAMAGED);
  }
}

/** Makes the database as it was when it was exported, then takes the steps it has missed since. Answers the files it names. */
async function makeDatabase(
  zip: ZipReader,
  entry: ZipEntry,
  about: AboutArchive,
  path: string,
  onProgress: (share: number) => void,
): Promise<{ named: string[]; counts: ArchiveCounts }> {
  if (entry.size !== about.data.bytes) throw refusal(DAMAGED);
  writeFileSync(path, emptyDatabase(about.schema), { flag: 'wx', mode: 0o600 });
  const db: Db = new Database(path, { fileMustExist: true });
  try {
    // A file nobody knows yet: it is written out once, when it is whole.
    db.pragma('journal_mode = MEMORY');
    db.pragma('synchronous = OFF');
    db.pragma('trusted_schema = OFF');
    db.pragma('foreign_keys = OFF');
    db.exec('BEGIN');
    const filler = createTableFiller(db, about.schema);
    const hash = createHash('sha256');
    let bytes = 0;
    await zip.read(entry, MOST_DATA_BYTES, (piece) => {
      bytes += piece.length;
      hash.update(piece);
      filler.take(piece);
      onProgress((bytes / entry.size) * 0.8);
    });
    filler.end();
    if (hash.digest('hex') !== about.data.sha256) throw refusal(DAMAGED);
    demandIntact(db, about);
    db.exec('COMMIT');
    db.pragma('foreign_keys = ON');
    migrate(db, () => {});
    // The first choice was made where it was exported.
    db.prepare('UPDATE settings SET first_run_done = 1').run();
    onProgress(1);
    return { named: namedFiles(db), counts: countRecords(db) };
  } finally {
    db.close();
  }
}

/** The bytes of a new database as Rebound made it at an earlier version of its schema. */
function emptyDatabase(schema: number): Buffer {
  const known = emptyDatabases.get(schema);
  if (known) return known;
  const db = new Database(':memory:');
  try {
    migrate(
      db,
      () => {},
      migrations.filter(({ version }) => version <= schema),
    );
    const bytes = db.serialize();
    emptyDatabases.set(schema, bytes);
    return bytes;
  } finally {
    db.close();
  }
}

/** No reference without its row, and the rows as the database gives them back are those of the export. */
function demandIntact(db: Db, about: AboutArchive): void {
  const broken = db.pragma('foreign_key_check');
  if (!Array.isArray(broken) || broken.length > 0) throw refusal(DAMAGED);
  const hash = createHash('sha256');
  for (const line of archiveLines(db)) hash.update(`${line}\n`);
  if (hash.digest('hex') !== about.data.sha256) throw refusal(DAMAGED);
}

/** Every file a row names is there and is what its name says, or was lost before the export, which says so. */
async function takeFiles(
  zip: ZipReader,
  about: AboutArchive,
  named: readonly string[],
  folder: string,
  onProgress: (share: number) => void,
): Promise<void> {
  mkdirSync(folder, { mode: 0o700 });
  const missing = new Set(about.missing);
  let total = 0;
  let done = 0;
  for (const sha256 of named) {
    const entry = zip.entries.get(FILES_FOLDER + sha256);
    done += 1;
    if (!entry) {
      if (!missing.has(sha256)) throw refusal(DAMAGED);
      continue;
    }
    total += entry.size;
    if (total > MOST_FILE_BYTES) throw refusal(TOO_MUCH);
    if (entry.size > RATIO_FROM_BYTES && entry.size > entry.packedSize * HIGHEST_RATIO)
      throw refusal(TOO_MUCH);
    if (!SHA256.test(sha256)) throw refusal(DAMAGED);
    await takeFile(zip, entry, sha256, join(folder, sha256));
    onProgress(done / named.length);
  }
}

async function takeFile(zip: ZipReader, entry: ZipEntry, sha256: string, path: string): Promise<void> {
  const hash = createHash('sha256');
  const file = openSync(path, 'wx', 0o600);
  try {
    await zip.read(entry, ATTACHMENT_BYTES, (piece) => {
      hash.update(piece);
      for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
    });
  } finally {
    closeSync(file);
  }
  if (hash.digest('hex') !== sha256) {
    rmSync(path, { force: true });
    throw refusal(DAMAGED);
  }
}
