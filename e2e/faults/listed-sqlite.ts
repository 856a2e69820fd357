/** Stands in for better-sqlite3 and is it, but tells of each statement right before it runs. */
import Database from 'better-sqlite3';

let listener: (sql: string) => void = () => {};

/** Has `tell` called before every statement of every connection opened from now on, those within `exec` too. */
export function onStatement(tell: (sql: string) => void): void {
  listener = tell;
}

export default new Proxy(Database, {
  construct: (target, [path, options]: [string, Database.Options?]) =>
    new target(path, { ...options, verbose: (sql) => listener(String(sql)) }),
});
