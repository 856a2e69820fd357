import { z } from 'zod';
import { LOCK_AFTER, type LockAfter } from '../../../shared/lock.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { kdfShape } from '../../derive-key.ts';

const storedLock = z.object({
  lockAfter: z.enum(LOCK_AFTER),
  kdf: z.string().transform((text) => kdfShape.parse(JSON.parse(text))),
  hash: z.instanceof(Buffer),
});
/** The lock of a profile as its file holds it. */
export type StoredLock = z.output<typeof storedLock>;

const selectLock = prepared('SELECT lock_after AS lockAfter, kdf, hash FROM app_lock');
const selectLockAfter = preparedValue<[], LockAfter>('SELECT lock_after FROM app_lock');
const upsertLock = prepared<[string, string, Buffer]>(
  `INSERT INTO app_lock (id, lock_after, kdf, hash) VALUES (1, ?, ?, ?)
   ON CONFLICT (id) DO UPDATE SET lock_after = excluded.lock_after, kdf = excluded.kdf, hash = excluded.hash`,
);
const deleteLock = prepared('DELETE FROM app_lock');

/** The lock of the open profile; null when none is set. */
export function readLock(db: Db): StoredLock | null {
  const row = selectLock(db).get();
  return row === undefined ? null : storedLock.parse(row);
}

/** When the open profile is to be locked; null when no lock is set. Asked for with every call, so nothing is parsed. */
export function readLockAfter(db: Db): LockAfter | null {
  return selectLockAfter(db).get() ?? null;
}

/** Keeps a lock in the place of the one before; null removes it. */
export function keepLock(db: Db, lock: StoredLock | null): void {
  if (lock) upsertLock(db).run(lock.lockAfter, JSON.stringify(lock.kdf), lock.hash);
  else deleteLock(db).run();
}
