import { randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';

/** What scrypt may be asked to do; a file from elsewhere must not be able to ask for more. */
export const kdfShape = z.object({
  name: z.literal('scrypt'),
  logN: z.number().int().min(10).max(20),
  r: z.number().int().min(1).max(16),
  p: z.number().int().min(1).max(4),
  salt: z
    .string()
    .max(500)
    .regex(/^[A-Za-z0-9+/]+=*$/),
});
export type Kdf = z.output<typeof kdfShape>;

// 128 MB and about a third of a second: dear for somebody who guesses, bearable once for the person.
const LOG_N = 17;
const KEY_BYTES = 32;

/** Settings for a new passphrase, with a salt of its own. `logN` is only lowered by tests. */
export function newKdf(logN: number = LOG_N): Kdf {
  return { name: 'scrypt', logN, r: 8, p: 1, salt: randomBytes(16).toString('base64') };
}

/** The 32 bytes that a passphrase comes to. */
export function deriveKey(passphrase: string, { logN, r, p, salt }: Kdf): Promise<Buffer> {
  const cost = 2 ** logN;
  // The same letters can be typed as different code points on different computers.
  const typed = passphrase.normalize('NFKC');
  return new Promise((resolve, reject) => {
    scrypt(
      typed,
      Buffer.from(salt, 'base64'),
      KEY_BYTES,
      { cost, blockSize: r, parallelization: p, maxmem: 256 * cost * r },
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });
}
