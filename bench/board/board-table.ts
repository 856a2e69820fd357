import type { BoardRun } from './measure-board.ts';

/** All runs of one size, by board. */
export type SizeRuns = { count: number; floor: BoardRun[]; kit: BoardRun[]; rebound: BoardRun[] };

const FRAME = 1000 / 60;

const COLUMNS: readonly { name: string; key: keyof BoardRun; digits: number }[] = [
  { name: 'painted, from data ms', key: 'paintedFromData', digits: 0 },
  { name: 'painted, from navigation ms', key: 'paintedFromStart', digits: 0 },
  { name: 'elements', key: 'elements', digits: 0 },
  { name: 'heap MB', key: 'heap', digits: 1 },
  { name: 'drop to settled ms', key: 'dropToSettled', digits: 0 },
  { name: 'CPU of a drag ms', key: 'dragCpu', digits: 0 },
  { name: 'worst drag frame ms', key: 'worstDragFrame', digits: 0 },
  { name: 'scroll p95 ms', key: 'scrollP95', digits: 1 },
  { name: 'blank at 60 px %', key: 'blankAt60', digits: 1 },
  { name: 'blank at 400 px %', key: 'blankAt400', digits: 1 },
];

/** The median of one figure over runs. */
function medianOf(runs: readonly BoardRun[], key: keyof BoardRun): number {
  const sorted = runs.map((run) => run[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A Markdown table of the medians of one size. */
export function mediansTable({ count, ...boards }: SizeRuns): string {
  const names = { floor: 'floor', kit: 'react-kanban-kit', rebound: 'Rebound' };
  const rows = (['floor', 'kit', 'rebound'] as const).map((board) => {
    const cells = COLUMNS.map(({ key, digits }) => medianOf(boards[board], key).toFixed(digits));
    return `| ${names[board]} | ${cells.join(' | ')} |`;
  });
  return [
    `**${count.toLocaleString('en-GB')} applications, median of ${boards.rebound.length}**`,
    '',
    `| board | ${COLUMNS.map(({ name }) => name).join(' | ')} |`,
    `|---|${COLUMNS.map(() => '--:|').join('')}`,
    ...rows,
  ].join('\n');
}

/** A Markdown table of what must hold at the larger size, each with what was measured. */
export function barsTable(small: SizeRuns, large: SizeRuns, paintedFirst: boolean): string {
  const of = (board: 'floor' | 'kit' | 'rebound', key: keyof BoardRun) => medianOf(large[board], key);
  const ours = (key: keyof BoardRun) => of('rebound', key);
  const toFloor = (key: keyof BoardRun) => ours(key) / of('floor', key);
  const flat = (key: keyof BoardRun) => ours(key) / medianOf(small.rebound, key);
  const settled = 3 * of('floor', 'dropToSettled') + FRAME;
  const lines = [
    bar('painted from data, to floor', toFloor('paintedFromData'), 1.5),
    bar(
      'painted from data, to react-kanban-kit',
      ours('paintedFromData') / of('kit', 'paintedFromData'),
      1.15,
    ),
    bar(`painted from data, ${large.count} to ${small.count}`, flat('paintedFromData'), 1.25),
    bar('drop to settled, to 3 × floor + one frame', ours('dropToSettled') / settled, 1),
    `| painted before the commit returns | ${paintedFirst ? 'yes' : 'no'} | yes | ${verdict(paintedFirst)} |`,
    bar('CPU of one drag, to floor', toFloor('dragCpu'), 2),
    bar('elements, to floor', toFloor('elements'), 2),
    bar(`elements, ${large.count} to ${small.count}`, flat('elements'), 1.05),
    bar('heap, to floor', toFloor('heap'), 3),
    bar('worst drag frame, ms', ours('worstDragFrame'), 50),
    bar('blank frames at 60 px, %', ours('blankAt60'), 0),
    bar('blank frames at 400 px, %', ours('blankAt400'), 5),
  ];
  return ['| what | measured | bar | |', '|---|--:|--:|---|', ...lines].join('\n');
}

function bar(name: string, value: number, limit: number): string {
  return `| ${name} | ${value.toFixed(2)} | ≤ ${limit} | ${verdict(value <= limit)} |`;
}

function verdict(holds: boolean): string {
  return holds ? 'holds' : 'missed';
}
