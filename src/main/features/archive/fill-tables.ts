import type { Statement } from 'better-sqlite3';
import type { Db } from '../../context.ts';
import { DAMAGED, refusal, TOO_MUCH } from './archive-refusals.ts';
import { END_OF_ROWS, firstLine, LAST_LINE, tableLine } from './archive-text.ts';
import { type ArchivedTable, archivedTables, SEQUENCE_TABLE } from './archived-tables.ts';

/** An advert of 2,000,000 letters as text and as a page is the longest row; JSON makes at most six of one. */
const LONGEST_LINE = 32 * 2 ** 20;
const LINE_BREAK = 0x0a;

type Cell = string | number | null;

/** Takes the bytes of `rebound.json` in any pieces; `end` demands that all of it came. */
export type TableFiller = { take(piece: Buffer): void; end(): void };

/**
 * Fills the tables of `db` with the rows of an export, in place of those a new profile begins with. Reads line by line
 * and demands exactly the lines Rebound writes, so names in the file are compared and never used. Refuses everything else.
 */
export function createTableFiller(db: Db, schema: number): TableFiller {
  const tables = archivedTables(db);
  // Children first or parents first makes no difference: the caller has references checked at the end.
  for (const { name } of tables) db.prepare(`DELETE FROM main."${name}"`).run();
  let held: Buffer[] = [];
  let heldBytes = 0;
  let isWhole = false;
  let expect = readFirst;

  function readFirst(line: string): void {
    demand(line === firstLine(schema));
    expect = startTable(0);
  }

  function startTable(at: number): (line: string) => void {
    const table = tables[at];
    if (!table) return readLast;
    return (line) => {
      demand(line === tableLine(table));
      // Filling the others has moved the numbers since all tables were emptied.
      if (table.name === SEQUENCE_TABLE) db.prepare(`DELETE FROM main."${SEQUENCE_TABLE}"`).run();
      expect = readRows(table, at);
    };
  }

  function readRows(table: ArchivedTable, at: number): (line: string) => void {
    const insert = insertStatement(db, table);
    const isLast = at === tables.length - 1;
    return (line) => {
      if (line.startsWith('[')) insert.run(readRow(line, table.columns.length));
      else {
        demand(line === (isLast ? END_OF_ROWS : `${END_OF_ROWS},`));
        expect = startTable(at + 1);
      }
    };
  }

  function readLast(line: string): void {
    demand(line === LAST_LINE && !isWhole);
    isWhole = true;
  }

  function takeLine(bytes: Buffer): void {
    try {
      expect(bytes.toString('utf8'));
    } catch (error) {
      throw isRefusedByDatabase(error) ? refusal(DAMAGED) : error;
    }
  }

  return {
    take(piece) {
      let start = 0;
      for (let at = piece.indexOf(LINE_BREAK); at >= 0; at = piece.indexOf(LINE_BREAK, start)) {
        const rest = piece.subarray(start, at);
        takeLine(held.length > 0 ? Buffer.concat([...held, rest]) : rest);
        held = [];
        heldBytes = 0;
        start = at + 1;
      }
      if (start === piece.length) return;
      held.push(Buffer.from(piece.subarray(start)));
      heldBytes += piece.length - start;
      if (heldBytes > LONGEST_LINE) throw refusal(TOO_MUCH);
    },
    end() {
      demand(isWhole && heldBytes === 0);
    },
  };
}

function insertStatement(db: Db, { name, columns }: ArchivedTable): Statement<[Cell[]]> {
  const list = columns.map((column) => `"${column}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  return db.prepare<[Cell[]]>(`INSERT INTO main."${name}" (${list}) VALUES (${places})`);
}

function readRow(line: string, width: number): Cell[] {
  let row: unknown;
  try {
    row = JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
  } catch {
    throw refusal(DAMAGED);
  }
  if (!Array.isArray(row) || row.length !== width || !row.every(isCell)) throw refusal(DAMAGED);
  return row;
}

function isCell(value: unknown): value is Cell {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** What a check, a key or a type of a column does not let in. */
function isRefusedByDatabase(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(String(error.code))
  );
}

function demand(holds: boolean): void {
  if (!holds) throw refusal(DAMAGED);
}
