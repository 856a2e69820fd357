import { closeSync, lstatSync, openSync, readSync } from 'node:fs';

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const SMALLEST = 512;

/** What stands at a path, read without SQLite, which would change or create files beside it. */
export type FileHeader =
  | { kind: 'missing' | 'empty' | 'not_regular' | 'not_sqlite' }
  | { kind: 'sqlite'; applicationId: number; userVersion: number };

/** Reads the first 100 bytes (the SQLite file format gives their meaning) and changes nothing. */
export function readFileHeader(path: string): FileHeader {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return { kind: 'missing' };
  if (!stats.isFile()) return { kind: 'not_regular' };
  if (stats.size === 0) return { kind: 'empty' };
  if (stats.size < SMALLEST) return { kind: 'not_sqlite' };
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, header.length, 0);
  } finally {
    closeSync(file);
  }
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) return { kind: 'not_sqlite' };
  return { kind: 'sqlite', userVersion: header.readInt32BE(60), applicationId: header.readInt32BE(68) };
}
