import { z } from 'zod';

export const LOCK_PASSPHRASE = { least: 4, most: 1000 };
/** `hidden`: as soon as the window cannot be seen · a number: after so many minutes without use · `never`: only by hand. */
export const LOCK_AFTER = ['hidden', '1', '5', '15', '30', 'never'] as const;
export type LockAfter = (typeof LOCK_AFTER)[number];

/** How the app lock stands; all of it may be known while it is locked. */
export type LockState = {
  /** Null: no passphrase is set. */
  lockAfter: LockAfter | null;
  isLocked: boolean;
  /** False in the sample, which holds nothing of the person's own. */
  canBeSet: boolean;
};

/** `againInMs`: another window is in use, so ask again then; null when there is nothing to wait for. */
export type IdleAnswer = { state: LockState; againInMs: number | null };

const MINUTE_MS = 60_000;

/** After how long without use it locks; null when it does not lock by time. */
export function idleTime(lockAfter: LockAfter | null): number | null {
  return lockAfter === null || lockAfter === 'hidden' || lockAfter === 'never'
    ? null
    : Number(lockAfter) * MINUTE_MS;
}

const lockAfter = z.enum(LOCK_AFTER);
const newPassphrase = z
  .string()
  .min(LOCK_PASSPHRASE.least, `A passphrase has at least ${LOCK_PASSPHRASE.least} characters.`)
  .max(LOCK_PASSPHRASE.most);
const passphrase = z.string().max(LOCK_PASSPHRASE.most);

export const turnOnLockInput = z.object({ passphrase: newPassphrase, lockAfter });
export const changeLockPassphraseInput = z.object({ passphrase, next: newPassphrase });
export const setLockAfterInput = z.object({ lockAfter });
export const lockPassphraseInput = z.object({ passphrase });
