import { readVarint } from './read-pages.ts';

export type Value = null | number | bigint | string | Buffer;

const NUMBER_BYTES = [0, 1, 2, 3, 4, 6, 8] as const;
const REAL = 7;
const ZERO = 8;
const ONE = 9;
const FIRST_BYTES = 12;

/** The values of a stored row, in the order of its columns. Throws when it is none. */
export function readRecord(payload: Buffer): Value[] {
  const header = readVarint(payload, 0);
  if (header.value > payload.length) throw new RangeError('no header');
  const values: Value[] = [];
  let at = header.next;
  let body = header.value;
  while (at < header.value) {
    const type = readVarint(payload, at);
    at = type.next;
    const length = lengthOf(type.value);
    if (body + length > payload.length) throw new RangeError('beyond its end');
    values.push(readValue(payload.subarray(body, body + length), type.value));
    body += length;
  }
  return values;
}

function lengthOf(type: number): number {
  if (type >= FIRST_BYTES) return Math.floor((type - FIRST_BYTES) / 2);
  if (type === REAL) return 8;
  if (type === ZERO || type === ONE) return 0;
  const length = NUMBER_BYTES[type];
  if (length === undefined) throw new RangeError(`type ${type}`);
  return length;
}

function readValue(bytes: Buffer, type: number): Value {
  if (type >= FIRST_BYTES) return type % 2 === 0 ? Buffer.from(bytes) : bytes.toString('utf8');
  if (type === 0) return null;
  if (type === REAL) return bytes.readDoubleBE(0);
  if (type === ZERO || type === ONE) return type - ZERO;
  return bytes.length === 8 ? bytes.readBigInt64BE(0) : bytes.readIntBE(0, bytes.length);
}
