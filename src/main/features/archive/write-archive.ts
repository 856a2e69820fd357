import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { ArchiveCounts, MakeArchive } from '../../../shared/archive.ts';
import type { Db } from '../../context.ts';
import { versionOf } from '../../database/migrate.ts';
import type { AboutArchive } from './about-archive.ts';
import { ABOUT_FILE, archiveLines, DATA_FILE, FILES_FOLDER, FORMAT, FORMAT_VERSION } from './archive-text.ts';
import { namedFiles } from './archived-tables.ts';
import { countPrivateEntries, countRecords } from './count-records.ts';
import { writeReadableCopies } from './readable-copies.ts';
import { createZip, type ZipWriter } from './zip-writer.ts';

const PIECE_LETTERS = 2 ** 20;

export type ArchiveSource = {
  /** A copy of the database, which is changed where something stays out. */
  databasePath: string;
  /** Path of the file with this SHA-256, or null. */
  pathOf: (sha256: string) => string | null;
  app: string;
  /** An ISO moment, and the day of it on this computer. */
  madeAt: string;
  today: string;
};

export type WrittenArchive = {
  bytes: number;
  counts: ArchiveCounts;
  missingFiles: number;
  leftOut: number;
  failedCopies: string[];
};

/** Writes everything of a profile as one zip to the new file `path`; large files and tables go through in pieces. */
export function writeArchive(
  path: string,
  source: ArchiveSource,
  choices: MakeArchive,
  onProgress: (share: number) => void = () => {},
): WrittenArchive {
  const db: Db = new Database(source.databasePath, { fileMustExist: true });
  const zip = createZip(path, new Date(source.madeAt));
  try {
    db.pragma('journal_mode = MEMORY');
    db.pragma('synchronous = OFF');
    db.pragma('foreign_keys = ON');
    const leftOut = choices.withPrivate ? 0 : leavePrivateOut(db);
    const counts = countRecords(db);
    const data = writeData(zip, db, (share) => onProgress(share * 0.4));
    const missing = writeFiles(zip, db, source.pathOf, (share) => onProgress(0.4 + share * 0.4));
    const about: AboutArchive = {
      format: FORMAT,
      version: FORMAT_VERSION,
      schema: versionOf(db),
      app: source.app,
      madeAt: source.madeAt,
      withPrivate: choices.withPrivate,
      counts,
      data,
      missing,
    };
    zip.add(ABOUT_FILE, [Buffer.from(`${JSON.stringify(about, null, 2)}\n`)]);
    const failedCopies = writeReadableCopies({ ...source, zip, db, choices, counts });
    const bytes = zip.finish();
    onProgress(1);
    return { bytes, counts, missingFiles: missing.length, leftOut, failedCopies };
  } finally {
    zip.close();
    db.close();
  }
}

/** What hangs on these entries goes with them, as it does when one is erased. */
function leavePrivateOut(db: Db): number {
  const entries = countPrivateEntries(db);
  if (entries > 0) db.prepare('DELETE FROM journal_entries WHERE private = 1').run();
  return entries;
}

function writeData(zip: ZipWriter, db: Db, onProgress: (share: number) => void): AboutArchive['data'] {
  const hash = createHash('sha256');
  let bytes = 0;
  function* pieces(): Generator<Buffer> {
    for (const piece of inPieces(archiveLines(db, onProgress))) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  zip.add(DATA_FILE, pieces());
  return { bytes, sha256: hash.digest('hex') };
}

function* inPieces(lines: Iterable<string>): Generator<Buffer> {
  let held: string[] = [];
  let letters = 0;
  for (const line of lines) {
    held.push(line, '\n');
    letters += line.length;
    if (letters < PIECE_LETTERS) continue;
    yield Buffer.from(held.join(''));
    held = [];
    letters = 0;
  }
  if (held.length > 0) yield Buffer.from(held.join(''));
}

/** Writes every file a row names, each once, and answers those that are gone or no longer what they were. */
function writeFiles(
  zip: ZipWriter,
  db: Db,
  pathOf: ArchiveSource['pathOf'],
  onProgress: (share: number) => void,
): string[] {
  const names = namedFiles(db);
  const missing: string[] = [];
  for (const [at, sha256] of names.entries()) {
    const bytes = readIntact(pathOf(sha256), sha256);
    // Most kept files are packed already, and so the size in the zip is the size on the disk.
    if (bytes) zip.add(FILES_FOLDER + sha256, [bytes], { stored: true });
    else missing.push(sha256);
    onProgress((at + 1) / names.length);
  }
  return missing;
}

function readIntact(path: string | null, sha256: string): Buffer | null {
  if (path === null) return null;
  const bytes = readFileSync(path);
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
}
