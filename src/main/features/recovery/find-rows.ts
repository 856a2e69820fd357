import { canBeRowOf, type KnownTable } from './known-tables.ts';
import { cellsOf, childrenOf, kindOf, type Pages } from './read-pages.ts';
import { readRecord, type Value } from './read-record.ts';

/** What the file says of one table: its rows by key, and what its indexes hold of each row. */
export type FoundTable = {
  rows: Map<number, readonly Value[]>;
  indexed: Map<number, Map<number, Value>>;
};
export type FoundTables = { tables: ReadonlyMap<string, FoundTable>; damagedPages: number };

type SchemaRow = { kind: string; name: string; table: string; root: number };
type Walk = { pages: number[]; isBroken: boolean };
export type StoredRow = { key: number | null; values: Value[] };
/** Whether the rules of the table let all these rows in. */
export type Accepts = (table: KnownTable, rows: readonly StoredRow[]) => boolean;

/**
 * Finds every row that can still be read: by the tree of its table; where a branch of that is gone, by the pages
 * themselves, which belong to the one table that lacks them and `accepts` them; and where the page is gone, by indexes that hold all of it.
 */
export function findRows(pages: Pages, known: readonly KnownTable[], accepts: Accepts): FoundTables {
  const visited = new Set<number>();
  const found = new Map<string, FoundTable>(
    known.map(({ name }) => [name, { rows: new Map(), indexed: new Map() }]),
  );
  const lacking = new Set(known);
  let damagedPages = 0;
  for (const { kind, name, table, root } of readSchema(pages, visited)) {
    const walk = walkTree(pages, root, visited);
    const place = found.get(table);
    const shape = known.find((one) => one.name === table);
    if (!place || !shape) continue;
    if (kind === 'index') {
      const columns = shape.indexes.get(name);
      if (columns) for (const page of walk.pages) readIndex(place, columns, storedRows(pages, page));
    } else {
      if (!walk.isBroken) lacking.delete(shape);
      for (const page of walk.pages) readTable(place, storedRows(pages, page));
    }
  }

  for (let number = 1; number <= pages.count; number += 1) {
    if (pages.page(number)?.every((byte) => byte === 0)) damagedPages += 1;
    if (visited.has(number) || kindOf(pages, number) !== 'table_leaf') continue;
    const rows = storedRows(pages, number);
    const owner = ownerOf(rows, [...lacking], { found, accepts });
    if (owner) readTable(owner, rows);
  }
  for (const table of known) takeFromIndexes(table, found.get(table.name));
  return { tables: found, damagedPages };
}

/** The rows that name tables and indexes, as far as they can be read, wherever they lie. */
function readSchema(pages: Pages, visited: Set<number>): SchemaRow[] {
  const own = new Set(walkTree(pages, 1, visited).pages);
  const rows: SchemaRow[] = [];
  for (let number = 1; number <= pages.count; number += 1) {
    if (kindOf(pages, number) !== 'table_leaf') continue;
    if (!own.has(number) && !looksLikeSchema(pages, number)) continue;
    visited.add(number);
    rows.push(...storedRows(pages, number).flatMap(({ values }) => schemaRow(values) ?? []));
  }
  return rows.filter(({ kind, root }) => (kind === 'table' || kind === 'index') && root > 1);
}

function looksLikeSchema(pages: Pages, number: number): boolean {
  const [first] = storedRows(pages, number);
  return first !== undefined && schemaRow(first.values) !== null;
}

function schemaRow(values: readonly Value[]): SchemaRow | null {
  const [kind, name, table, root] = values;
  if (values.length !== 5 || typeof kind !== 'string' || !/^(?:table|index|trigger|view)$/.test(kind))
    return null;
  if (typeof name !== 'string' || typeof table !== 'string' || typeof root !== 'number') return null;
  return { kind, name, table, root };
}

/** The pages of a tree that hold entries. Those of an index do so in its branches too. */
function walkTree(pages: Pages, root: number, visited: Set<number>): Walk {
  const holding: number[] = [];
  let isBroken = false;
  const waiting = [root];
  const seen = new Set<number>();
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const kind = kindOf(pages, number);
    if (kind === null) {
      isBroken = true;
      continue;
    }
    visited.add(number);
    if (kind === 'index_branch' || kind === 'table_branch') waiting.push(...childrenOf(pages, number));
    if (kind !== 'table_branch') holding.push(number);
  }
  return { pages: holding, isBroken };
}

function storedRows(pages: Pages, number: number): StoredRow[] {
  return cellsOf(pages, number).flatMap(({ key, payload }) => {
    try {
      return [{ key, values: readRecord(payload) }];
    } catch {
      return [];
    }
  });
}

function readTable({ rows }: FoundTable, stored: readonly StoredRow[]): void {
  for (const { key, values } of stored) if (key !== null && !rows.has(key)) rows.set(key, values);
}

/** An entry of an index is the values of its columns and then the key of the row. */
function readIndex({ indexed }: FoundTable, columns: readonly number[], stored: readonly StoredRow[]): void {
  for (const { values } of stored) {
    const key = values.at(-1);
    if (typeof key !== 'number' || values.length !== columns.length + 1) continue;
    const known = indexed.get(key) ?? new Map<number, Value>();
    columns.forEach((column, at) => {
      known.set(column, values[at] ?? null);
    });
    indexed.set(key, known);
  }
}

/** The table a page without a branch belongs to: one whose indexes name its keys, or else the only one whose columns and rules it fits. */
function ownerOf(
  rows: readonly StoredRow[],
  lacking: readonly KnownTable[],
  { found, accepts }: { found: ReadonlyMap<string, FoundTable>; accepts: Accepts },
): FoundTable | null {
  if (rows.length === 0) return null;
  const fitting = lacking.flatMap((table) => {
    const place = found.get(table.name);
    return place && rows.every(({ values }) => canBeRowOf(table, values)) ? [{ table, place }] : [];
  });
  const named = fitting.filter(({ place }) =>
    rows.every(({ key }) => key !== null && place.indexed.has(key) && !place.rows.has(key)),
  );
  const alike = named.length > 0 ? named : fitting;
  // Columns of the same kinds are not yet the same rules: a tag is no checksum.
  const likely = alike.length > 1 ? alike.filter(({ table }) => accepts(table, rows)) : alike;
  const exact = likely.filter(({ table }) =>
    rows.some(({ values }) => values.length === table.columns.length),
  );
  const [owner, ...others] = likely.length === 1 ? likely : exact;
  return owner && others.length === 0 ? owner.place : null;
}

/** A row whose every column stands in some index is whole, though its page is gone. */
function takeFromIndexes({ columns }: KnownTable, found: FoundTable | undefined): void {
  if (!found) return;
  for (const [key, held] of found.indexed) {
    if (found.rows.has(key) || !columns.every(({ isKey }, at) => isKey || held.has(at))) continue;
    found.rows.set(
      key,
      columns.map((_, at) => held.get(at) ?? null),
    );
  }
}
