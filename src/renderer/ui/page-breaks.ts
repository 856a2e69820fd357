/** The head of a table to be drawn again where the table goes on, in pixels of the paper from its left upper corner. */
export type RepeatedHead = { table: HTMLTableElement; left: number; top: number };
export type PageBreaks = { pages: number; heads: RepeatedHead[] };

const HEAD_ABOVE = '--head-above';
/** A table that never comes to its end would otherwise hold the window. */
const MOST_PAGES = 2_000;

/**
 * Counts the pages of a paper that is laid out in columns of one page each, `step` pixels apart, and leaves room above
 * each row that begins a page for the head of its table: print repeats the head there, columns do not.
 */
export function breakIntoPages(paper: HTMLElement, step: number): PageBreaks {
  for (const row of paper.querySelectorAll<HTMLElement>('tr[data-head-above]')) delete row.dataset.headAbove;
  const place = makePlaces(paper, step);
  const heads = Array.from(paper.querySelectorAll('table')).flatMap((table) => repeatHead(table, place));
  const gap = step - paper.clientWidth;
  return { pages: Math.max(1, Math.round((paper.scrollWidth + gap) / step)), heads };
}

type Places = ReturnType<typeof makePlaces>;

function makePlaces(paper: HTMLElement, step: number) {
  const origin = paper.getBoundingClientRect();
  // The paper may be shown smaller than it is.
  const scale = origin.width / paper.offsetWidth || 1;
  const x = (left: number) => (left - origin.left) / scale;
  const pageAt = (left: number) => Math.floor((x(left) + 1) / step);
  return {
    x,
    pageHeight: paper.clientHeight,
    y: (top: number) => (top - origin.top) / scale,
    heightOf: (element: Element) => element.getBoundingClientRect().height / scale,
    firstPage: (element: Element) => pageAt(element.getClientRects()[0]?.left ?? origin.left),
    lastPage: (element: Element) => pageAt(Array.from(element.getClientRects()).at(-1)?.left ?? origin.left),
  };
}

function repeatHead(table: HTMLTableElement, place: Places): RepeatedHead[] {
  const { tHead } = table;
  if (!tHead || place.firstPage(table) === place.lastPage(table)) return [];
  const rows = Array.from(table.tBodies).flatMap((body) => Array.from(body.rows));
  const room = place.heightOf(tHead);
  const heights = rows.map((row) => place.heightOf(row));
  const headPage = place.lastPage(tHead);
  for (let tries = 0; tries < MOST_PAGES; tries += 1) {
    const at = firstWrong(rows, headPage, place);
    if (at === -1) break;
    const wasMarked = 'headAbove' in (rows[at]?.dataset ?? {});
    for (const row of rows.slice(at)) delete row.dataset.headAbove;
    // A row that was thought to begin a page does not: only the layout says which one does.
    if (!wasMarked) markBreaks({ rows, heights, room, at, pageHeight: place.pageHeight });
  }
  return rows
    .filter((row) => 'headAbove' in row.dataset)
    .flatMap((row): RepeatedHead[] => {
      const [first] = row.getClientRects();
      return first ? [{ table, left: place.x(first.left), top: place.y(first.top) }] : [];
    });
}

/** The first row that begins a page and has no room for the head, or has room and begins none; -1 when all is right. */
function firstWrong(rows: readonly HTMLTableRowElement[], headPage: number, place: Places): number {
  let page = headPage;
  return rows.findIndex((row) => {
    const begins = place.firstPage(row);
    const isFirst = begins > page;
    page = Math.max(begins, place.lastPage(row));
    return isFirst !== 'headAbove' in row.dataset;
  });
}

type Marking = {
  rows: readonly HTMLTableRowElement[];
  heights: readonly number[];
  room: number;
  at: number;
  pageHeight: number;
};

/**
 * Makes room above the row that begins a page, and above all that will by their heights begin one: to ask the layout
 * after each of them would take seconds where a table is long.
 */
function markBreaks({ rows, heights, room, at, pageHeight }: Marking): void {
  let filled = Number.POSITIVE_INFINITY;
  for (const [index, row] of rows.entries()) {
    if (index < at) continue;
    const height = heights[index] ?? 0;
    if (filled + height > pageHeight) {
      makeRoom(row, room);
      filled = room;
    }
    filled += height;
  }
}

/** Only a style reaches a cell whose padding must stay as it is in print (`print-page.css`). */
function makeRoom(row: HTMLTableRowElement, room: number): void {
  const [first] = row.cells;
  const padding = first ? Number.parseFloat(getComputedStyle(first).paddingTop) || 0 : 0;
  for (const cell of row.cells) cell.style.setProperty(HEAD_ABOVE, `${padding + room}px`);
  row.dataset.headAbove = '';
}

const COPIED = [
  'font',
  'color',
  'letterSpacing',
  'textAlign',
  'verticalAlign',
  'padding',
  'borderBottom',
  'overflowWrap',
  'whiteSpace',
] as const;

/** A picture of the head of a table as it stands, to be shown where the table goes on. */
export function drawHead({ table, left, top }: RepeatedHead, scale: number): HTMLElement {
  const drawn = document.createElement('table');
  const head = table.tHead?.cloneNode(true);
  if (head) drawn.append(columnsOf(table, scale), head);
  const cells = Array.from(table.tHead?.querySelectorAll('th, td') ?? []);
  for (const [at, copy] of Array.from(drawn.querySelectorAll<HTMLElement>('th, td')).entries()) {
    const cell = cells[at];
    if (!cell) continue;
    const style = getComputedStyle(cell);
    for (const name of COPIED) copy.style[name] = style[name];
    copy.style.boxSizing = 'border-box';
    // It is no second heading of anything.
    copy.removeAttribute('id');
  }
  Object.assign(drawn.style, {
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    width: `${(table.tHead?.getBoundingClientRect().width ?? 0) / scale}px`,
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    // Over the line that the row above would have had under it.
    background: '#ffffff',
    boxShadow: '0 -2px 0 #ffffff',
  });
  return drawn;
}

/** As wide as they are: a first row of one cell over all columns would make them equal. */
function columnsOf(table: HTMLTableElement, scale: number): HTMLElement {
  const columns = document.createElement('colgroup');
  const row = Array.from(table.rows).find((one) =>
    Array.from(one.cells).every(({ colSpan }) => colSpan === 1),
  );
  for (const cell of row?.cells ?? []) {
    const column = document.createElement('col');
    column.style.width = `${cell.getBoundingClientRect().width / scale}px`;
    columns.append(column);
  }
  return columns;
}
