import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '../../../shared/backups.ts';
import { openTestApp, type TestApp } from '../../app-for-tests.ts';
import type { Db } from '../../context.ts';

/** A profile with one application whose document is a file. */
export async function openWithContent(options?: Parameters<typeof openTestApp>[1]) {
  const app = openTestApp('2026-11-23T09:00:00', options);
  const { card } = await app.call.applications.create({ facts: { role: 'Planner', company: 'Marlin Rail' } });
  const bytes = Buffer.from('a letter of some length');
  const path = join(app.dataDir, 'letter.txt');
  writeFileSync(path, bytes);
  const { sha256 } = await app.context.attachments.keep(path);
  await app.call.applications.addDocument({
    applicationId: card.id,
    sha256,
    name: 'letter.txt',
    mediaType: 'text/plain',
    kind: 'other',
    on: '2026-11-23',
  });
  return { app, card, sha256 };
}

// Made of other rows whenever a window is quiet.
const DERIVED = /^(?:search_|skill_mentions|skill_unread)/;

/** A hash over every row of every table: two databases with the same content give the same. */
export function logicalDump(db: Db): string {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name`,
    )
    .pluck()
    .all()
    .filter((table) => !DERIVED.test(table));
  const hash = createHash('sha256');
  for (const table of tables) {
    hash.update(table);
    const rows = db.prepare(`SELECT * FROM main."${table}"`).safeIntegers().raw().all();
    const lines = rows.map((row) =>
      JSON.stringify(row, (_key, value: unknown) =>
        typeof value === 'bigint' ? `${value}n` : value instanceof Uint8Array ? [...value] : value,
      ),
    );
    for (const line of lines.toSorted()) hash.update(line);
  }
  return hash.digest('hex');
}

/** The backups as a window sees them once none is being made and all are checked. */
export async function checkedBackups({ call, app }: TestApp): Promise<Backup[]> {
  for (;;) {
    const told = new Promise<void>((resolve) => {
      const stop = app.onChanged(() => {
        stop();
        resolve();
      });
    });
    const { backups } = await call.backups.state({});
    const isIdle = (await call.backups.job({})) === null;
    if (isIdle && backups.every(({ check }) => check !== 'waiting')) return backups;
    await told;
  }
}

/** Changes one bit of a file, as a worn disk does. */
export function flipBit(path: string, at: number): void {
  const file = openSync(path, 'r+');
  try {
    const byte = Buffer.alloc(1);
    readSync(file, byte, 0, 1, at);
    byte.writeUInt8(byte.readUInt8(0) ^ 1);
    writeSync(file, byte, 0, 1, at);
  } finally {
    closeSync(file);
  }
}
