import { inflateRawSync } from 'node:zlib';
import { ExpectedError } from '../../../shared/errors.ts';

const MOST_ENTRIES = 1_000;
const MOST_ENTRY_BYTES = 50 * 2 ** 20;
const MOST_BYTES = 100 * 2 ** 20;
const HIGHEST_RATIO = 100;
/** Below this a high ratio is harmless, and usual for short text. */
const RATIO_FROM_BYTES = 2 ** 20;
/** The record at the end, with the longest comment it can have. */
const MOST_END_BYTES = 22 + 65_535;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x0001;

const DAMAGED = 'This file is damaged or cut off. Download or save it again and choose it once more.';
const LOCKED = 'This file is protected with a password. Save it without one and choose it again.';
const LEADS_AWAY =
  'This file holds names that lead out of its own folder, such as “../”. Rebound does not unpack such a file.';
const OVER_ENTRIES =
  'This file holds more than 1 000 entries, the most Rebound unpacks. Choose the list inside on its own.';
const OVER_ENTRY =
  'A part of this file unpacks to more than 50 MB, the most Rebound reads. Split the list into smaller files.';
const OVER_TOTAL =
  'This file unpacks to more than 100 MB, the most Rebound reads. Choose the list inside on its own.';
const OVER_RATIO =
  'A part of this file unpacks to more than 100 times its size, which no list does. Rebound does not unpack it.';
const OVER_DECLARED =
  'A part of this file unpacks to more than it says. Rebound stopped there; save the file again and choose it once more.';
const SAME_BYTES =
  'Parts of this file lie on top of each other, as no program writes them. Rebound does not unpack it.';

/** A file inside a zip as its directory tells of it. */
export type ZipPart = { name: string; size: number; packedSize: number; start: number; isPacked: boolean };

/** A zip whose directory is within the limits. `read` inflates one part and never more than it declares. */
export type OpenZip = { parts: ReadonlyMap<string, ZipPart>; read(part: ZipPart): Buffer };

/**
 * Looks through the directory of a zip before anything is unpacked, and throws INVALID naming the limit when it is too
 * much, leads elsewhere or is broken. What the directory says is held against the bytes when a part is read.
 */
export function openZip(bytes: Buffer): OpenZip {
  const parts = readDirectory(bytes);
  let read = 0;
  return {
    parts,
    read(part) {
      const content = inflate(bytes, part);
      read += content.length;
      if (read > MOST_BYTES) throw refusal(OVER_TOTAL);
      return content;
    },
  };
}

function readDirectory(bytes: Buffer): Map<string, ZipPart> {
  const tailStart = Math.max(0, bytes.length - MOST_END_BYTES);
  const endAt = bytes.subarray(tailStart).lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + tailStart;
  if (endAt < tailStart || endAt + 22 > bytes.length) throw refusal(DAMAGED);
  const count = bytes.readUInt16LE(endAt + 10);
  const directoryStart = bytes.readUInt32LE(endAt + 16);
  if (count > MOST_ENTRIES) throw refusal(OVER_ENTRIES);
  if (directoryStart > endAt) throw refusal(DAMAGED);
  const parts = new Map<string, ZipPart>();
  let total = 0;
  let at = directoryStart;
  for (let number = 0; number < count; number += 1) {
    const { part, next } = readEntry(bytes, at, endAt);
    if (parts.has(part.name) || part.start + 30 + part.packedSize > directoryStart) throw refusal(DAMAGED);
    total += part.size;
    if (total > MOST_BYTES) throw refusal(OVER_TOTAL);
    parts.set(part.name, part);
    at = next;
  }
  refuseOverlaps([...parts.values()]);
  return parts;
}

function readEntry(bytes: Buffer, at: number, end: number): { part: ZipPart; next: number } {
  if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) throw refusal(DAMAGED);
  const method = bytes.readUInt16LE(at + 10);
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (next > end) throw refusal(DAMAGED);
  const part: ZipPart = {
    name: bytes.toString('utf8', at + 46, nameEnd),
    packedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    start: bytes.readUInt32LE(at + 42),
    isPacked: method === DEFLATED,
  };
  if (leadsAway(part.name)) throw refusal(LEADS_AWAY);
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw refusal(LOCKED);
  if (method !== STORED && method !== DEFLATED) throw refusal(DAMAGED);
  if (part.size > MOST_ENTRY_BYTES) throw refusal(OVER_ENTRY);
  if (part.size > RATIO_FROM_BYTES && part.size > HIGHEST_RATIO * part.packedSize) throw refusal(OVER_RATIO);
  return { part, next };
}

/** Names are never used as paths; one that would lead elsewhere says that the file is not what it seems. */
function leadsAway(name: string): boolean {
  return /^[/\\]|^[a-z]:|\0/iu.test(name) || name.split(/[/\\]/u).includes('..');
}

/** The same bytes behind many names are how a small file unpacks to an enormous one. */
function refuseOverlaps(parts: readonly ZipPart[]): void {
  let end = 0;
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    if (part.start < end) throw refusal(SAME_BYTES);
    end = part.start + 30 + part.packedSize;
  }
}

function inflate(bytes: Buffer, part: ZipPart): Buffer {
  if (part.start + 30 > bytes.length || bytes.readUInt32LE(part.start) !== 0x04034b50) throw refusal(DAMAGED);
  const start = part.start + 30 + bytes.readUInt16LE(part.start + 26) + bytes.readUInt16LE(part.start + 28);
  const packed = bytes.subarray(start, start + part.packedSize);
  if (!part.isPacked) return packed;
  try {
    // One byte more than declared: a part that fills it says less than it holds.
    const content = inflateRawSync(packed, { maxOutputLength: part.size + 1 });
    if (content.length > part.size) throw refusal(OVER_DECLARED);
    return content;
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    const isMore = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw refusal(isMore ? OVER_DECLARED : DAMAGED);
  }
}

function refusal(sentence: string): ExpectedError {
  return new ExpectedError('INVALID', sentence);
}
