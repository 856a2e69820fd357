import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { ARCHIVE_BYTES } from '../../../shared/archive.ts';
import { ExpectedError } from '../../../shared/errors.ts';

const MOST_ENTRIES = 65_535;
const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const UTF8_NAME = 0x0800;
// Version 2.0 of the format: folders and deflate, which every program reads.
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;
/** An empty last block: what ends a stream whose other blocks were flushed. */
const LAST_BLOCK = deflateRawSync(Buffer.alloc(0));

const TOO_LARGE =
  'Your files are together larger than the 4 GB one export can hold. Remove large files you no longer need, or copy the folder of your data as a whole.';

/** A zip file that grows on the disk, one entry after the other; `finish` writes its directory. */
export type ZipWriter = {
  /** Adds an entry piece by piece; `stored` for what is small already. */
  add(name: string, pieces: Iterable<Uint8Array>, how?: { stored: boolean }): void;
  /** Ends the file and gives its size in bytes. */
  finish(): number;
  /** Lets go of the file, finished or not. */
  close(): void;
};

/** Makes a new zip file at `path`, readable by its owner only. Throws `TOO_LARGE` beyond 4 GB or 65,535 entries. */
export function createZip(path: string, madeAt: Date): ZipWriter {
  const file = openSync(path, 'wx', 0o600);
  const directory: Buffer[] = [];
  const [time, day] = dosTime(madeAt);
  let at = 0;
  let isOpen = true;

  function write(bytes: Uint8Array): void {
    if (at + bytes.length > ARCHIVE_BYTES) throw new ExpectedError('TOO_LARGE', TOO_LARGE);
    writeWhole(file, bytes, null);
    at += bytes.length;
  }

  return {
    add(name, pieces, { stored } = { stored: false }) {
      if (directory.length === MOST_ENTRIES) throw new ExpectedError('TOO_LARGE', TOO_LARGE);
      const start = at;
      const nameBytes = Buffer.from(name, 'utf8');
      write(Buffer.alloc(LOCAL_HEADER));
      write(nameBytes);
      const dataStart = at;
      let size = 0;
      let sum = 0;
      for (const piece of pieces) {
        size += piece.length;
        if (size > ARCHIVE_BYTES) throw new ExpectedError('TOO_LARGE', TOO_LARGE);
        sum = crc32(piece, sum);
        write(stored ? piece : deflateRawSync(piece, { finishFlush: constants.Z_SYNC_FLUSH }));
      }
      if (!stored) write(LAST_BLOCK);
      const facts = Buffer.alloc(26);
      facts.writeUInt16LE(VERSION, 0);
      facts.writeUInt16LE(UTF8_NAME, 2);
      facts.writeUInt16LE(stored ? STORED : DEFLATED, 4);
      facts.writeUInt16LE(time, 6);
      facts.writeUInt16LE(day, 8);
      facts.writeUInt32LE(sum, 10);
      facts.writeUInt32LE(at - dataStart, 14);
      facts.writeUInt32LE(size, 18);
      facts.writeUInt16LE(nameBytes.length, 22);
      // Sizes are known only now; they take the place kept for them.
      writeWhole(file, Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts]), start);
      const central = Buffer.alloc(CENTRAL_HEADER);
      central.write('PK\x01\x02', 0, 'latin1');
      central.writeUInt16LE(VERSION, 4);
      facts.copy(central, 6);
      central.writeUInt32LE(start, 42);
      directory.push(Buffer.concat([central, nameBytes]));
    },
    finish() {
      const start = at;
      for (const entry of directory) write(entry);
      const end = Buffer.alloc(22);
      end.write('PK\x05\x06', 0, 'latin1');
      end.writeUInt16LE(directory.length, 8);
      end.writeUInt16LE(directory.length, 10);
      end.writeUInt32LE(at - start, 12);
      end.writeUInt32LE(start, 16);
      write(end);
      return at;
    },
    close() {
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
}

/** `position` null: at the end of what was written so far. */
function writeWhole(file: number, bytes: Uint8Array, position: number | null): void {
  let done = 0;
  while (done < bytes.length)
    done += writeSync(file, bytes, done, bytes.length - done, position === null ? null : position + done);
}

/** The time of the clock on the wall, in the two numbers a zip keeps; the format begins in 1980. */
function dosTime(moment: Date): [time: number, day: number] {
  const time = (moment.getHours() << 11) | (moment.getMinutes() << 5) | (moment.getSeconds() >> 1);
  const year = Math.max(0, moment.getFullYear() - 1980);
  return [time, (year << 9) | ((moment.getMonth() + 1) << 5) | moment.getDate()];
}
