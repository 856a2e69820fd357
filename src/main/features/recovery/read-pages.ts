/** A database file read without SQLite, which stops at the first page that is wrong. The numbers are of its file format. */
export type Pages = {
  readonly size: number;
  readonly count: number;
  /** Page `number`, from 1; null beyond the end. */
  page(number: number): Buffer | null;
  /** `user_version`, or null when the first page is gone. */
  readonly version: number | null;
};

export type PageKind = 'table_leaf' | 'table_branch' | 'index_leaf' | 'index_branch';
/** One cell of a page: a row's key, and where what it holds begins. */
export type Cell = { key: number | null; payload: Buffer };

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const USUAL_PAGE = 4096;
const HEADER = 100;
const KINDS: Readonly<Record<number, PageKind>> = {
  2: 'index_branch',
  5: 'table_branch',
  10: 'index_leaf',
  13: 'table_leaf',
};

/** Looks at the bytes of a database, whatever has happened to them. */
export function readPages(bytes: Buffer): Pages {
  const isWhole = bytes.length >= HEADER && bytes.subarray(0, MAGIC.length).equals(MAGIC);
  const told = isWhole ? bytes.readUInt16BE(16) : USUAL_PAGE;
  const size = told === 1 ? 65_536 : told >= 512 && (told & (told - 1)) === 0 ? told : USUAL_PAGE;
  return {
    size,
    count: Math.floor(bytes.length / size),
    page(number) {
      const start = (number - 1) * size;
      return number >= 1 && start + size <= bytes.length ? bytes.subarray(start, start + size) : null;
    },
    version: isWhole ? bytes.readInt32BE(60) : null,
  };
}

/** What a page is, by its first byte; null for what continues a row, for free pages and for damaged ones. */
export function kindOf(pages: Pages, number: number): PageKind | null {
  return KINDS[pages.page(number)?.[startOf(number)] ?? 0] ?? null;
}

/** The pages a branch points to. */
export function childrenOf(pages: Pages, number: number): number[] {
  const page = pages.page(number);
  if (!page) return [];
  const start = startOf(number);
  const left = cellStarts(page, start, 12).map((at) => page.readUInt32BE(at));
  return [...left, page.readUInt32BE(start + 8)];
}

/** The cells of a page that can be read. */
export function cellsOf(pages: Pages, number: number): Cell[] {
  const page = pages.page(number);
  const kind = kindOf(pages, number);
  const cells: Cell[] = [];
  if (!page || kind === null || kind === 'table_branch') return cells;
  const isBranch = kind === 'index_branch';
  for (const at of cellStarts(page, startOf(number), isBranch ? 12 : 8)) {
    try {
      cells.push(readCell(pages, page, { at: isBranch ? at + 4 : at, hasKey: kind === 'table_leaf' }));
    } catch {
      // The rest of the page may still be good.
    }
  }
  return cells;
}

/** A number of one to nine bytes, and where the next thing begins. */
export function readVarint(bytes: Buffer, start: number): { value: number; next: number } {
  let value = 0;
  for (let at = start; at < start + 8; at += 1) {
    const byte = byteAt(bytes, at);
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, next: at + 1 };
  }
  return { value: value * 256 + byteAt(bytes, start + 8), next: start + 9 };
}

function readCell(pages: Pages, page: Buffer, { at, hasKey }: { at: number; hasKey: boolean }): Cell {
  const length = readVarint(page, at);
  const key = hasKey ? readVarint(page, length.next) : null;
  return {
    key: key?.value ?? null,
    payload: readPayload(pages, page, { start: key?.next ?? length.next, length: length.value, hasKey }),
  };
}

type Where = { start: number; length: number; hasKey: boolean };

function readPayload(pages: Pages, page: Buffer, { start, length, hasKey }: Where): Buffer {
  const { size, count } = pages;
  const most = hasKey ? size - 35 : Math.floor(((size - 12) * 64) / 255) - 23;
  if (length <= most) return slice(page, start, length);
  if (length > count * size) throw new RangeError('longer than the file');
  const least = Math.floor(((size - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (size - 4));
  const local = fitting <= most ? fitting : least;
  const parts = [slice(page, start, local)];
  let left = length - local;
  let next = page.readUInt32BE(start + local);
  while (left > 0) {
    const more = pages.page(next);
    if (!more) throw new RangeError('goes on nowhere');
    const part = more.subarray(4, 4 + Math.min(left, size - 4));
    // No text goes on with nothing but zeros: this page was lost.
    if (part.every((byte) => byte === 0)) throw new RangeError('goes on with nothing');
    parts.push(part);
    left -= part.length;
    next = more.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

function cellStarts(page: Buffer, start: number, headerLength: number): number[] {
  const count = page.readUInt16BE(start + 3);
  const first = start + headerLength;
  const most = Math.floor((page.length - first) / 2);
  return Array.from({ length: Math.min(count, most) }, (_, at) => page.readUInt16BE(first + at * 2)).filter(
    (at) => at >= first && at <= page.length - 4,
  );
}

function slice(page: Buffer, start: number, length: number): Buffer {
  if (start + length > page.length) throw new RangeError('beyond the page');
  return page.subarray(start, start + length);
}

function byteAt(bytes: Buffer, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new RangeError('beyond the end');
  return byte;
}

/** The first page begins with the header of the file. */
function startOf(number: number): number {
  return number === 1 ? HEADER : 0;
}
