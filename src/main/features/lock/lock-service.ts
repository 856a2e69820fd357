import { timingSafeEqual } from 'node:crypto';
import { ExpectedError } from '../../../shared/errors.ts';
import { idleTime, type LockAfter, type LockState } from '../../../shared/lock.ts';
import type { ProfileName } from '../../../shared/profile.ts';
import type { Clock, Db, Lock } from '../../context.ts';
import { deriveKey, newKdf } from '../../derive-key.ts';
import { keepLock, readLock, readLockAfter, type StoredLock } from './lock-store.ts';
import { createTries } from './passphrase-tries.ts';

// A window asks by itself when the time is over. This is for one that cannot: its computer slept, or it is gone.
const GRACE_MS = 60_000;

export type LockOptions = {
  /** The profile that is open now. */
  profile(): { name: ProfileName; db: Db };
  /** Runs a change that cannot be undone, and tells every window. */
  write(change: (db: Db) => void): void;
  clock: Clock;
  /** Told when it was locked or unlocked. */
  onChange(): void;
};

export type LockService = Lock & {
  /** The profile was opened by a start or a change of the profile: one that has a lock is locked. */
  close(): void;
  /** Removes the lock without its passphrase, for a start that was asked to; false when none is set. */
  takeOff(): boolean;
};

/** What every procedure and file is refused with while the app is locked. */
export function lockedError(): ExpectedError {
  return new ExpectedError('LOCKED', 'Rebound is locked. Type your passphrase to go on.');
}

/** The lock of the open profile: locked from its opening on until the passphrase was typed. */
export function createLock({ profile, write, clock, onChange }: LockOptions): LockService {
  const tryOut = createTries(clock);
  const usedAt = new Map<string | null, number>();
  let isClosed = true;
  let lastUse = 0;

  const now = (): number => clock().getTime();

  function fromOwn<Value>(read: (db: Db) => Value): Value | null {
    const { name, db } = profile();
    // A backup may end after the profile was closed, and says so.
    return name === 'own' && db.open ? read(db) : null;
  }
  const stored = (): StoredLock | null => fromOwn(readLock);
  const lockAfterNow = (): LockAfter | null => fromOwn(readLockAfter);
  function isOver(lockAfter: LockAfter): boolean {
    const delay = idleTime(lockAfter);
    return delay !== null && now() - lastUse > delay + GRACE_MS;
  }
  function isLocked(lockAfter = lockAfterNow()): boolean {
    return lockAfter !== null && (isClosed || isOver(lockAfter));
  }
  function state(): LockState {
    const lockAfter = lockAfterNow();
    return { lockAfter, isLocked: isLocked(lockAfter), canBeSet: profile().name === 'own' };
  }
  function open(): void {
    isClosed = false;
    lastUse = now();
    usedAt.clear();
  }
  function lock(): void {
    if (isClosed || lockAfterNow() === null) return;
    isClosed = true;
    onChange();
  }
  /** The lock that is set, after its passphrase was typed. */
  async function opened(passphrase: string): Promise<StoredLock> {
    const lock = stored();
    if (!lock) throw new ExpectedError('CONFLICT', 'No lock is set any more.');
    await tryOut(async () => timingSafeEqual(await deriveKey(passphrase, lock.kdf), lock.hash));
    // Beware: another window may have changed it meanwhile.
    if (!stored()?.hash.equals(lock.hash))
      throw new ExpectedError('CONFLICT', 'The lock was changed in another window. Please try again.');
    return lock;
  }
  async function made(passphrase: string, lockAfter: LockAfter): Promise<StoredLock> {
    const kdf = newKdf();
    return { lockAfter, kdf, hash: await deriveKey(passphrase, kdf) };
  }

  return {
    state,
    isLocked: () => isLocked(),
    close() {
      isClosed = true;
    },
    takeOff() {
      if (!stored()) return false;
      write((db) => keepLock(db, null));
      return true;
    },
    lock,
    lockIfIdle(origin) {
      const delay = idleTime(lockAfterNow());
      if (delay === null) return { state: state(), againInMs: null };
      const others = [...usedAt].filter(([window]) => window !== origin).map(([, at]) => at);
      const left = Math.max(0, ...others) + delay - now();
      if (left > 0 && !isLocked()) return { state: state(), againInMs: left };
      lock();
      return { state: state(), againInMs: null };
    },
    noteUse(origin) {
      if (isLocked()) return;
      lastUse = now();
      usedAt.set(origin, lastUse);
    },
    async unlock(passphrase) {
      await opened(passphrase);
      open();
      onChange();
    },
    async turnOn(passphrase, lockAfter) {
      const lock = await made(passphrase, lockAfter);
      if (profile().name !== 'own')
        throw new ExpectedError('INVALID', 'The lock belongs to your own profile. Go there first.');
      if (stored()) throw new ExpectedError('CONFLICT', 'A lock is set already.');
      open();
      write((db) => keepLock(db, lock));
    },
    async changePassphrase(passphrase, next) {
      const lock = await made(next, (await opened(passphrase)).lockAfter);
      requireSet();
      write((db) => keepLock(db, lock));
    },
    setLockAfter(lockAfter) {
      const lock = requireSet();
      lastUse = now();
      write((db) => keepLock(db, { ...lock, lockAfter }));
    },
    async turnOff(passphrase) {
      await opened(passphrase);
      write((db) => keepLock(db, null));
    },
  };

  function requireSet(): StoredLock {
    const lock = stored();
    if (!lock) throw new ExpectedError('CONFLICT', 'No lock is set any more.');
    return lock;
  }
}
