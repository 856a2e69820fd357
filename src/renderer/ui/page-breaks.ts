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
    y: (top: number) => (top - origin.top) / scale,
    heightOf: (element: Element) => element.getBoundingClientRect().height / scale,
    firstPage: (element: Element) => pageAt(element.getClientRects()[0]?.left ?? origin.left),
    lastPage: (element: Element) => pageAt(Array.from(element.getClientRects()).at(-1)?.left ?? origin.left),
  };
}

function repeatHead(table: HTMLTableElement, place: Places): RepeatedHead[] {
  const { tHead } = table;
  if (!tHead || place.firstPage(table) === place.lastPage(table)) return [];
  const room = place.heightOf(tHead);
  const heads: RepeatedHead[] = [];
  let page = place.lastPage(tHead);
  for (const body of table.tBodies)
    for (const row of body.rows) {
      const begins = place.firstPage(row);
      if (begins > page && heads.length < MOST_PAGES) {
        makeRoom(row, room);
        const [first] = row.getClientRects();
        if (first) heads.push({ table, left: place.x(first.left), top: place.y(first.top) });
      }
      page = Math.max(begins, place.lastPage(row));
    }
  return heads;
}

/** Only a style reaches a cell whose padding must stay as it is in print (`print-page.css`). */
function makeRoom(row: HTMLTableRowElement, room: number): void {
  for (const cell of row.cells) {
    const padding = Number.parseFloat(getComputedStyle(cell).paddingTop) || 0;
    cell.style.setProperty(HEAD_ABOVE, `${padding + room}px`);
  }
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
  if (head) drawn.append(head);
  const cells = Array.from(table.tHead?.querySelectorAll('th, td') ?? []);
  for (const [at, copy] of Array.from(drawn.querySelectorAll<HTMLElement>('th, td')).entries()) {
    const cell = cells[at];
    if (!cell) continue;
    const style = getComputedStyle(cell);
    for (const name of COPIED) copy.style[name] = style[name];
    copy.style.boxSizing = 'border-box';
    copy.style.width = `${cell.getBoundingClientRect().width / scale}px`;
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
