import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const CODE_LIFE_MS = 10 * 60_000;
const CODES_KEPT = 20;
const MINUTE_MS = 60_000;

/** The secrets of one launch; all are 256 random bits in base64url and none is ever logged. */
export type Keys = {
  /** What a window sends with every call. */
  readonly token: string;
  /** What the host file holds, so that a second start can ask for a code. */
  readonly secret: string;
  /** A code that opens one window within ten minutes. */
  makeCode(): string;
  /** True once for a code that is known and not late. */
  spendCode(code: string): boolean;
  holds(credential: 'token' | 'secret', presented: string): boolean;
};

/** Makes the keys of one launch; `now` in milliseconds. */
export function createKeys(now: () => number): Keys {
  const token = randomKey();
  const secret = randomKey();
  const tokenDigest = digest(token);
  const secretDigest = digest(secret);
  const codes = new Map<string, number>();

  return {
    token,
    secret,
    makeCode() {
      const code = randomKey();
      codes.set(digest(code).toString('hex'), now() + CODE_LIFE_MS);
      const oldest = codes.keys().next().value;
      if (codes.size > CODES_KEPT && oldest !== undefined) codes.delete(oldest);
      return code;
    },
    spendCode(code) {
      // Looked up by digest: how long the look-up takes says nothing about the code.
      const key = digest(code).toString('hex');
      const until = codes.get(key);
      codes.delete(key);
      return until !== undefined && now() <= until;
    },
    holds(credential, presented) {
      return timingSafeEqual(digest(presented), credential === 'token' ? tokenDigest : secretDigest);
    },
  };
}

/**
 * Counts wrong credentials. `tooMany()` notes one and says whether more than `allowed` came within a minute.
 * Only wrong ones are turned away by it: otherwise any program on this computer could lock the window out.
 */
export function countFailures(allowed: number, now: () => number): { tooMany(): boolean } {
  let recent: number[] = [];
  return {
    tooMany() {
      const time = now();
      recent = recent.filter((earlier) => time - earlier < MINUTE_MS).slice(-allowed);
      recent.push(time);
      return recent.length > allowed;
    },
  };
}

function randomKey(): string {
  return randomBytes(32).toString('base64url');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
