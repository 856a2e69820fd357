import type { Db } from '../../context.ts';
import { versionOf } from '../../database/migrate.ts';

type Cell = string | number | null;
type Column = {
  name: string;
  type: string;
  notNull: boolean;
  isKey: boolean;
  isOnlyRow: boolean;
  /** The values a check allows, when it lists them. */
  listed: readonly Cell[];
  range: readonly [number, number] | null;
  isJson: boolean;
  length: number | null;
  parent: string | null;
};
type Table = { name: string; columns: readonly Column[] };
type Making = {
  keysOf: (table: string) => number[];
  random: () => number;
  hashes: readonly string[];
  /** How often a column that may be empty is. */
  nulls: number;
  texts: readonly string[];
};

const TRIES = 30;

/** Texts that break careless writers and readers; each is stored as it is. */
const TEXTS = [
  'Depot manager',
  '',
  "O'Brien; DROP TABLE applications",
  '=HYPERLINK("http://x.example","y")',
  '","=cmd',
  ']},',
  '[1,"a"],',
  '{"__proto__":{"x":1}}',
  'line\r\nline\n\tline',
  'nul \0 inside',
  'Größe, naïve, Łódź, 東京, 👩‍👩‍👧',
  '\u2028\u2029\ufeff\u202e',
  '\\u0000 \\" \\',
  '# Heading\n\n- [ ] one',
  'x'.repeat(3_000),
] as const;

/** A generator of numbers from 0 to 1 that a seed decides. */
export function seeded(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of some values. */
export function pick<Value>(random: () => number, values: readonly Value[]): Value {
  const found = values[Math.floor(random() * values.length)];
  if (found === undefined) throw new Error('There is nothing to pick from');
  return found;
}

/**
 * Fills every table of `names` with some made-up rows that its checks, keys and references let in, read from the schema
 * itself: a new table is filled without anybody thinking of it. Texts are hostile ones unless others are given. Answers the
 * tables that got a row.
 */
export function fillAtRandom(
  db: Db,
  names: readonly string[],
  random: () => number,
  hashes: readonly string[],
  texts: readonly string[] = TEXTS,
): Set<string> {
  const filled = new Set<string>();
  const tables = tablesOf(db, names);
  const keysOf = (table: string) => db.prepare<[], number>(`SELECT rowid FROM main."${table}"`).pluck().all();
  for (const table of tables) {
    const wanted = pick(random, [0, 0, 1, 3]);
    if (wanted === 0) continue;
    const insert = db.prepare(
      `INSERT INTO main."${table.name}" (${table.columns.map(({ name }) => `"${name}"`).join(', ')})
       VALUES (${table.columns.map(() => '?').join(', ')})`,
    );
    let made = 0;
    for (let tried = 0; made < wanted && tried < TRIES; tried += 1) {
      try {
        // Some checks want all of a few columns or none.
        const nulls = pick(random, [0, 0.35, 1]);
        insert.run(table.columns.map((column) => valueFor(column, { keysOf, random, hashes, nulls, texts })));
        made += 1;
        filled.add(table.name);
      } catch (error) {
        if (!(error instanceof Error) || !/SQLITE_CONSTRAINT/.test('code' in error ? String(error.code) : ''))
          throw error;
      }
    }
  }
  return filled;
}

function valueFor(column: Column, { keysOf, random, hashes, nulls, texts }: Making): Cell {
  if (column.isOnlyRow) return 1;
  if (column.isKey && column.parent === null) return 1 + Math.floor(random() * 1_000_000);
  if (!column.notNull && random() < nulls) return null;
  if (column.parent !== null) {
    const keys = keysOf(column.parent);
    return keys.length === 0 ? null : pick(random, keys);
  }
  if (column.listed.length > 0) return pick(random, column.listed);
  if (column.name === 'sha256') return pick(random, hashes);
  if (column.range) return column.range[0] + Math.floor(random() * (column.range[1] - column.range[0] + 1));
  if (column.type === 'INTEGER') return pick(random, [0, 1, 1, 2, 7, 2_000_000_000]);
  if (column.type === 'REAL') return pick(random, [0, 0.1, 42_000, 1e15, 12.345678901234567]);
  if (column.isJson) return pick(random, ['[]', '{}', '["a, b"]', '{"a": 1}']);
  if (column.name === 'time_zone') return pick(random, ['Europe/Berlin', 'America/New_York', 'UTC']);
  if (/_(?:on|since|until)$|^day$/.test(column.name)) return pick(random, ['2026-11-20', '2024-02-29']);
  if (/_at$/.test(column.name)) return pick(random, ['2026-11-20', '2026-03-29T02:30', '2026-11-20T08:00']);
  if (column.length !== null) return seededText(random, column.length);
  return pick(random, texts);
}

function seededText(random: () => number, length: number): string {
  return Array.from({ length }, () => pick(random, [...'0123456789abcdef'])).join('');
}

// The schema is the same for all profiles of a version.
const known = new Map<string, Table[]>();

function tablesOf(db: Db, names: readonly string[]): Table[] {
  const key = `${versionOf(db)} ${names.join(' ')}`;
  const tables = known.get(key) ?? parentsFirst(names.map((name) => describe(db, name)));
  known.set(key, tables);
  return tables;
}

function describe(db: Db, name: string): Table {
  const sql =
    db.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name) ?? '';
  const parents = new Map(
    db
      .prepare<[string], { from: string; table: string }>(
        'SELECT "from", "table" FROM pragma_foreign_key_list(?)',
      )
      .all(name)
      .map(({ from, table }) => [from, table]),
  );
  const columns = db
    .prepare<[string], { name: string; type: string; notnull: number; pk: number }>(
      'SELECT name, type, "notnull", pk FROM pragma_table_xinfo(?) ORDER BY cid',
    )
    .all(name)
    .map((column): Column => {
      const listed = new RegExp(`\\b${column.name} IN\\s+\\(([^)]*)\\)`).exec(sql)?.[1];
      const range = new RegExp(`\\b${column.name} BETWEEN (\\d+) AND (\\d+)`).exec(sql);
      const length = new RegExp(`length\\(${column.name}\\) = (\\d+)`).exec(sql)?.[1];
      return {
        name: column.name,
        type: column.type,
        notNull: column.notnull === 1,
        isKey: column.pk > 0,
        isOnlyRow: column.pk > 0 && sql.includes(`CHECK (${column.name} = 1)`),
        listed: listed === undefined ? [] : listed.split(',').map(readLiteral),
        range: range ? [Number(range[1]), Number(range[2])] : null,
        isJson: sql.includes(`json_valid(${column.name})`),
        length: length === undefined ? null : Number(length),
        parent: parents.get(column.name) ?? null,
      };
    });
  return { name, columns };
}

function readLiteral(text: string): Cell {
  const trimmed = text.trim();
  return trimmed.startsWith("'") ? trimmed.slice(1, -1) : Number(trimmed);
}

function parentsFirst(tables: readonly Table[]): Table[] {
  const sorted: Table[] = [];
  const seen = new Set<string>();
  const visit = (table: Table): void => {
    if (seen.has(table.name)) return;
    seen.add(table.name);
    for (const { parent } of table.columns) {
      const found = tables.find(({ name }) => name === parent);
      if (found) visit(found);
    }
    sorted.push(table);
  };
  for (const table of tables) visit(table);
  return sorted;
}
