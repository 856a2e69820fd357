import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { DAMAGED, NOT_AN_EXPORT, refusal, TOO_MUCH } from './archive-refusals.ts';

const MOST_DIRECTORY_BYTES = 64 * 2 ** 20;
/** The record at the end, with the longest comment it can have. */
const MOST_END_BYTES = 22 + 65_535;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x0001;
const NO_ROOM_FOR_MORE = 0xffffffff;

/** A file in a zip as its directory tells of it; nothing of that is believed before it was read. */
export type ZipEntry = {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly isPacked: boolean;
  readonly crc: number;
  readonly start: number;
};

export type ZipReader = {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /**
   * Gives an entry piece by piece to `take`, never more than `most` bytes whatever the directory says, and demands the
   * size and the checksum it names. Refuses what differs.
   */
  read(entry: ZipEntry, most: number, take: (piece: Buffer) => void): Promise<void>;
};

/**
 * Reads the directory of a zip file and calls `use` with it. Nothing is unpacked to a path of the file's choosing: names
 * are only compared. Refuses what is no zip, is cut off, encrypted, or has names that lead elsewhere or stand twice.
 */
export async function withZip<Result>(
  path: string,
  use: (zip: ZipReader) => Promise<Result>,
): Promise<Result> {
  const file = await open(path, 'r');
  try {
    const entries = await readDirectory(file);
    return await use({
      entries,
      async read(entry, most, take) {
        if (entry.size > most) throw refusal(TOO_MUCH);
        await unpack(path, entry, await dataStart(file, entry), most, take);
      },
    });
  } finally {
    await file.close();
  }
}

async function readDirectory(file: FileHandle): Promise<Map<string, ZipEntry>> {
  const { size } = await file.stat();
  if (!(await readAt(file, 0, Math.min(4, size))).equals(Buffer.from('PK\x03\x04', 'latin1')))
    throw refusal(NOT_AN_EXPORT);
  const tailSize = Math.min(size, MOST_END_BYTES);
  const tail = await readAt(file, size - tailSize, tailSize);
  const endAt = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (endAt < 0 || endAt + 22 > tail.length) throw refusal(DAMAGED);
  const count = tail.readUInt16LE(endAt + 10);
  const bytes = tail.readUInt32LE(endAt + 12);
  const start = tail.readUInt32LE(endAt + 16);
  const end = size - tailSize + endAt;
  if (bytes > MOST_DIRECTORY_BYTES) throw refusal(TOO_MUCH);
  if (start + bytes > end) throw refusal(DAMAGED);
  const directory = await readAt(file, start, bytes);
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let number = 0; number < count; number += 1) {
    const entry = readEntry(directory, at, start);
    if (entries.has(entry.name)) throw refusal(DAMAGED);
    entries.set(entry.name, entry);
    at = entry.next;
  }
  refuseOverlaps([...entries.values()]);
  return entries;
}

function readEntry(directory: Buffer, at: number, directoryStart: number): ZipEntry & { next: number } {
  if (at + 46 > directory.length || directory.toString('latin1', at, at + 4) !== 'PK\x01\x02')
    throw refusal(DAMAGED);
  const method = directory.readUInt16LE(at + 10);
  const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
  const next = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  if (next > directory.length) throw refusal(DAMAGED);
  const entry = {
    name: directory.toString('utf8', at + 46, nameEnd),
    crc: directory.readUInt32LE(at + 16),
    packedSize: directory.readUInt32LE(at + 20),
    size: directory.readUInt32LE(at + 24),
    start: directory.readUInt32LE(at + 42),
    isPacked: method === DEFLATED,
    next,
  };
  const isKnown = method === STORED || method === DEFLATED;
  if (!isKnown || (directory.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw refusal(DAMAGED);
  if (!isSafeName(entry.name)) throw refusal(DAMAGED);
  if (entry.packedSize === NO_ROOM_FOR_MORE || entry.size === NO_ROOM_FOR_MORE) throw refusal(TOO_MUCH);
  if (entry.start + 30 + entry.packedSize > directoryStart) throw refusal(DAMAGED);
  return entry;
}

/** Names are never used as paths; one that would lead elsewhere says that the file is not what it seems. */
function isSafeName(name: string): boolean {
  return (
    name !== '' &&
    !name.startsWith('/') &&
    !/[\\:\0]/.test(name) &&
    !name.split('/').some((part) => part === '..' || part === '.')
  );
}

/** The same bytes behind many names are how a small file unpacks to an enormous one. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    if (entry.start < end) throw refusal(DAMAGED);
    end = entry.start + 30 + entry.packedSize;
  }
}

async function dataStart(file: FileHandle, entry: ZipEntry): Promise<number> {
  const header = await readAt(file, entry.start, 30);
  if (header.toString('latin1', 0, 4) !== 'PK\x03\x04') throw refusal(DAMAGED);
  return entry.start + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function unpack(
  path: string,
  entry: ZipEntry,
  start: number,
  most: number,
  take: (piece: Buffer) => void,
): Promise<void> {
  let size = 0;
  let sum = 0;
  const count = async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      size += piece.length;
      if (size > most) throw refusal(TOO_MUCH);
      if (size > entry.size) throw refusal(DAMAGED);
      sum = crc32(piece, sum);
      take(piece);
    }
  };
  if (entry.packedSize > 0) {
    const packed = createReadStream(path, { start, end: start + entry.packedSize - 1 });
    try {
      if (entry.isPacked) await pipeline(packed, createInflateRaw(), count);
      else await pipeline(packed, count);
    } catch (error) {
      throw isZlibError(error) ? refusal(DAMAGED) : error;
    }
  }
  if (size !== entry.size || sum !== entry.crc) throw refusal(DAMAGED);
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}

async function readAt(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, start);
  if (bytesRead < length) throw refusal(DAMAGED);
  return bytes;
}
