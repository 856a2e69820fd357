import type { Db } from '../context.ts';
import { preparedValue } from './prepared.ts';

const changes = preparedValue<[], number>('SELECT total_changes()');

/**
 * Answers what was read last for as long as nothing at all was written since; for long readings that are asked for again
 * and again. Sound because a profile has one connection. Nobody may change what is answered.
 */
export function keptWhileUnchanged<Value>(read: (db: Db) => Value): (db: Db) => Value {
  const kept = new WeakMap<Db, { at: number; value: Value }>();
  return (db) => {
    // A transaction that is rolled back leaves the counter where it was, so nothing read inside one is kept.
    if (db.inTransaction) return read(db);
    const at = changes(db).get() ?? 0;
    const known = kept.get(db);
    if (known?.at === at) return known.value;
    const value = read(db);
    kept.set(db, { at, value });
    return value;
  };
}
