import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestApp } from '../app-for-tests.ts';
import { checkCopy } from './backup.ts';
import { newestVersion, versionOf } from './migrate.ts';
import { migrations } from './migrations.ts';
import { BACKUPS_FOLDER } from './open-profile.ts';
import {
  type Dump,
  dumpOf,
  dumpText,
  frozenDump,
  frozenPaths,
  frozenSchemas,
  placeFrozen,
  upgradedDump,
} from './upgrade-test-setup.ts';

/** Lists of what is to be read again, and tables a migration puts rows of its own into. */
const MAY_GROW = ['search_pending', 'skill_unread', 'sqlite_sequence'];

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rebound-upgrade-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** The rows of a table with only these columns, each as text. */
function rowsOf(dump: Dump, table: string, columns: readonly string[]): string[] {
  const held = dump[table] ?? { columns: [], rows: [] };
  const places = columns.map((column) => held.columns.indexOf(column));
  return held.rows.map((row) => JSON.stringify(places.map((at) => row[at])));
}

describe('a profile of an earlier Rebound', () => {
  it('was frozen for every earlier schema (else run: node scripts/freeze-schema.ts)', () => {
    const earlier = migrations.map(({ version }) => version).filter((version) => version < newestVersion());
    expect(frozenSchemas()).toEqual(expect.arrayContaining(earlier));
  });

  it.each(frozenSchemas())('of schema %i has rows in every table', (schema) => {
    const empty = Object.entries(frozenDump(schema)).filter(([, { rows }]) => rows.length === 0);
    expect(empty).toEqual([]);
  });

  it.each(frozenSchemas())(
    '(fault 11) of schema %i opens at the newest with every row it had, and exactly what is expected',
    (schema) => {
      const before = frozenDump(schema);
      placeFrozen(schema, dataDir);
      const app = openTestApp('2026-11-23T09:00:00', { dataDir });
      try {
        const { db } = app.context;
        expect(versionOf(db)).toBe(newestVersion());
        expect(db.pragma('foreign_key_check')).toEqual([]);
        expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
        // Fails with an error when the search index is not what its texts say.
        db.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");

        // Without looking at what is expected: no row is gone, and none of its columns is another.
        const after = dumpOf(db);
        for (const [table, { columns }] of Object.entries(before)) {
          const had = rowsOf(before, table, columns);
          const has = rowsOf(after, table, columns);
          expect({
            table,
            rows: MAY_GROW.includes(table) ? has.filter((row) => had.includes(row)) : has,
          }).toEqual({
            table,
            rows: had,
          });
        }
        expect(dumpText(upgradedDump(db, schema))).toBe(readFileSync(frozenPaths(schema).dump, 'utf8'));
      } finally {
        app.close();
      }
    },
  );

  it.each(frozenSchemas().filter((schema) => schema < newestVersion()))(
    'of schema %i is backed up as it was before',
    (schema) => {
      placeFrozen(schema, dataDir);
      openTestApp('2026-11-23T09:00:00', { dataDir }).close();
      const backups = readdirSync(join(dataDir, BACKUPS_FOLDER)).filter((name) => name.endsWith('.db'));
      expect(backups).toEqual([`before-update-${schema}-2026-11-23T09-00-00.db`]);
      const path = join(dataDir, BACKUPS_FOLDER, backups[0] ?? '');
      expect(checkCopy(path).userVersion).toBe(schema);
      const copy = new Database(path, { readonly: true });
      expect(dumpText(dumpOf(copy))).toBe(dumpText(frozenDump(schema)));
      copy.close();
    },
  );
});
