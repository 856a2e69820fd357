import type { Statement } from 'better-sqlite3';
import type { Db } from '../context.ts';

/**
 * A statement that is compiled once for each connection, at its first use, and answers rows as objects. Compiling
 * costs several times what a small query costs. Beware: everybody shares it, so never call `pluck`, `raw` or
 * `iterate` on it (`preparedValue` is for a single column).
 */
export function prepared<Parameters extends unknown[] = [], Row = unknown>(
  sql: string,
): (db: Db) => Statement<Parameters, Row> {
  return oncePerConnection((db) => db.prepare<Parameters, Row>(sql));
}

/** Like `prepared`, for a query of one column: answers its values themselves. */
export function preparedValue<Parameters extends unknown[], Value>(
  sql: string,
): (db: Db) => Statement<Parameters, Value> {
  return oncePerConnection((db) => db.prepare<Parameters, Value>(sql).pluck());
}

/** Like `prepared`, for long lists: answers each row as an array of its columns, which is made faster than an object. */
export function preparedRows<Parameters extends unknown[], Row extends unknown[]>(
  sql: string,
): (db: Db) => Statement<Parameters, Row> {
  return oncePerConnection((db) => db.prepare<Parameters, Row>(sql).raw());
}

// Weak: the statements of a closed connection go with it.
function oncePerConnection<Result>(make: (db: Db) => Result): (db: Db) => Result {
  const known = new WeakMap<Db, Result>();
  return (db) => {
    const made = known.get(db) ?? make(db);
    known.set(db, made);
    return made;
  };
}
