import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { type LockedKey, lockedKey, publicKeyOf, unlockKey } from './passphrase-key.ts';

// A sealed file: these eight bytes, the length of the header, the header as JSON, the SHA-256 of all before it, and
// then chunks of AES-256-GCM, each with its tag. The number of a chunk and whether it is the last are in its nonce, so
// none can be left out, moved or cut off.
const MAGIC = Buffer.from('RBNDSEAL', 'latin1');
const VERSION = 1;
const CHUNK = 2 ** 20;
const TAG = 16;
const DIGEST = 32;
const MOST_HEADER = 16_384;
const GCM = 'aes-256-gcm';

const headerShape = z.object({
  version: z.literal(VERSION),
  chunk: z.literal(CHUNK),
  key: lockedKey,
  /** The other half of the exchange; made for this file alone. */
  ephemeral: z.string().max(200),
});

/** The sealed file is not as it was written. */
export class DamagedSeal extends Error {}

type OnBytes = (bytes: number) => void;

/** Seals a file for whoever has the passphrase of `key`; needs no passphrase itself. The result is on the disk. */
export function sealFile(from: string, to: string, key: LockedKey, onBytes: OnBytes = () => {}): void {
  const ephemeral = generateKeyPairSync('x25519');
  const header = Buffer.from(
    JSON.stringify({
      version: VERSION,
      chunk: CHUNK,
      key,
      ephemeral: ephemeral.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    } satisfies z.input<typeof headerShape>),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  const start = Buffer.concat([MAGIC, length, header]);
  const digest = createHash('sha256').update(start).digest();
  const secret = secretOf(ephemeral.privateKey, publicKeyOf(key), digest);

  withFile(from, 'r', (input) =>
    withFile(to, 'wx', (output) => {
      writeSync(output, start);
      writeSync(output, digest);
      const plain = Buffer.alloc(CHUNK);
      const { size } = fstatSync(input);
      let done = 0;
      for (let number = 0; number === 0 || done < size; number += 1) {
        const read = readSync(input, plain, 0, CHUNK, done);
        done += read;
        const cipher = createCipheriv(GCM, secret, nonceOf(number, done >= size)).setAAD(digest);
        const text = Buffer.concat([
          cipher.update(plain.subarray(0, read)),
          cipher.final(),
          cipher.getAuthTag(),
        ]);
        writeSync(output, text);
        onBytes(read);
      }
      fsyncSync(output);
    }),
  );
}

/** The locked key a file was sealed with; throws DamagedSeal when its beginning is not as it was written. */
export function sealedKey(path: string): LockedKey {
  return withFile(path, 'r', (input) => readHeader(input).key);
}

/** Opens a sealed file with the private half of its key. Throws DamagedSeal, also when any part is missing. */
export function openSealed(from: string, to: string, key: KeyObject, onBytes: OnBytes = () => {}): void {
  withFile(from, 'r', (input) => {
    const { digest, ephemeral, at } = readHeader(input);
    const secret = secretOf(key, ephemeral, digest);
    const { size } = fstatSync(input);
    withFile(to, 'wx', (output) => {
      const sealed = Buffer.alloc(CHUNK + TAG);
      let done = at;
      for (let number = 0; number === 0 || done < size; number += 1) {
        const read = readSync(input, sealed, 0, sealed.length, done);
        done += read;
        if (read < TAG) throw new DamagedSeal('The sealed file ends too early');
        const decipher = createDecipheriv(GCM, secret, nonceOf(number, done >= size))
          .setAAD(digest)
          .setAuthTag(sealed.subarray(read - TAG, read));
        let text: Buffer;
        try {
          text = Buffer.concat([decipher.update(sealed.subarray(0, read - TAG)), decipher.final()]);
        } catch {
          throw new DamagedSeal(`Part ${number} of the sealed file is damaged`);
        }
        writeSync(output, text);
        onBytes(read);
      }
      fsyncSync(output);
    });
  });
}

/** The private half of the key of a sealed file. Throws DamagedSeal or WrongPassphrase. */
export function unlockSealed(path: string, passphrase: string): Promise<KeyObject> {
  return unlockKey(sealedKey(path), passphrase);
}

type Header = { key: LockedKey; ephemeral: KeyObject; digest: Buffer; at: number };

function readHeader(input: number): Header {
  const fixed = Buffer.alloc(MAGIC.length + 4);
  readSync(input, fixed, 0, fixed.length, 0);
  const length = fixed.readUInt32BE(MAGIC.length);
  if (!fixed.subarray(0, MAGIC.length).equals(MAGIC) || length > MOST_HEADER)
    throw new DamagedSeal('This is no sealed file');
  const rest = Buffer.alloc(length + DIGEST);
  readSync(input, rest, 0, rest.length, fixed.length);
  const text = rest.subarray(0, length);
  const digest = createHash('sha256').update(fixed).update(text).digest();
  // Told before the passphrase is tried, so that damage here is not taken for a wrong one.
  if (!digest.equals(rest.subarray(length))) throw new DamagedSeal('The header is damaged');
  const { key, ephemeral } = headerShape.parse(JSON.parse(text.toString('utf8')));
  return {
    key,
    ephemeral: createPublicKey({ key: Buffer.from(ephemeral, 'base64'), type: 'spki', format: 'der' }),
    digest,
    at: fixed.length + rest.length,
  };
}

function secretOf(privateKey: KeyObject, publicKey: KeyObject, digest: Buffer): Buffer {
  const shared = diffieHellman({ privateKey, publicKey });
  return Buffer.from(hkdfSync('sha256', shared, digest, 'rebound sealed file', 32));
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 4);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

function withFile<Result>(path: string, flags: string, use: (file: number) => Result): Result {
  const file = openSync(path, flags, 0o600);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}
