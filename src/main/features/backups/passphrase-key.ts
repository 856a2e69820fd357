import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { z } from 'zod';
import { deriveKey, type Kdf, kdfShape, newKdf } from '../../derive-key.ts';

const base64 = z
  .string()
  .max(500)
  .regex(/^[A-Za-z0-9+/]+=*$/);

/**
 * A key pair as it is kept in the profile and in every sealed file: anybody can seal with the public half, and the
 * private half is locked with the passphrase.
 */
export const lockedKey = z.object({
  publicKey: base64,
  kdf: kdfShape,
  lock: z.object({ iv: base64, text: base64, tag: base64 }),
});
export type LockedKey = z.output<typeof lockedKey>;

const GCM = 'aes-256-gcm';

/** The passphrase is not the one this was sealed with. */
export class WrongPassphrase extends Error {}

/** Makes a new key pair locked with the passphrase. `logN` is only lowered by tests. */
export async function lockNewKey(passphrase: string, logN?: number): Promise<LockedKey> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const kdf = newKdf(logN);
  const publicText = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const iv = randomBytes(12);
  const cipher = createCipheriv(GCM, await deriveKey(passphrase, kdf), iv).setAAD(boundTo(publicText, kdf));
  const text = Buffer.concat([
    cipher.update(privateKey.export({ type: 'pkcs8', format: 'der' })),
    cipher.final(),
  ]);
  return {
    publicKey: publicText,
    kdf,
    lock: {
      iv: iv.toString('base64'),
      text: text.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
    },
  };
}

/** The private half; throws WrongPassphrase. Beware: the locked key must be known to be undamaged, or it says the same. */
export async function unlockKey(locked: LockedKey, passphrase: string): Promise<KeyObject> {
  const { publicKey, kdf, lock } = locked;
  const decipher = createDecipheriv(GCM, await deriveKey(passphrase, kdf), Buffer.from(lock.iv, 'base64'))
    .setAAD(boundTo(publicKey, kdf))
    .setAuthTag(Buffer.from(lock.tag, 'base64'));
  try {
    const key = Buffer.concat([decipher.update(Buffer.from(lock.text, 'base64')), decipher.final()]);
    return createPrivateKey({ key, type: 'pkcs8', format: 'der' });
  } catch {
    throw new WrongPassphrase('The passphrase does not fit');
  }
}

/** The public half as a key. */
export function publicKeyOf({ publicKey }: Pick<LockedKey, 'publicKey'>): KeyObject {
  return createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
}

/** A short name of a key, for file names. */
export function keyIdOf({ publicKey }: Pick<LockedKey, 'publicKey'>): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
}

function boundTo(publicKey: string, kdf: Kdf): Buffer {
  return Buffer.from(`${publicKey} ${kdf.name} ${kdf.logN} ${kdf.r} ${kdf.p} ${kdf.salt}`);
}
