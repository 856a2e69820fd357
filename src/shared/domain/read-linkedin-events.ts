import { plainLine } from './content-lines/plain-value.ts';
import { isBlankValue } from './import/blank-value.ts';
import { normaliseHeader } from './import/column-aliases.ts';
import type { Sheet } from './import/import-types.ts';
import { decideDateOrder, readDate } from './import/read-dates.ts';
import {
  type FileEvent,
  type FileRemark,
  type NetworkFile,
  PERSON_LIMITS,
} from './people-file/people-file.ts';

const NEEDS = ['event name', 'event time', 'status'] as const;
const NOT_GOING = /\b(?:declin|not (?:attend|going)|cancel|withdr|absag|ignor)/i;
/** Two moments in one cell: "Mar 3, 2026, 5:00 PM - Mar 3, 2026, 6:00 PM". */
const UNTIL = /\s+(?:-|–|—|to|until)\s+/u;

/**
 * The events in LinkedIn's Events.csv; null when its header is another. LinkedIn names no time zone, so the day alone
 * is read. Whether the person went is not in the file either, except where they had declined.
 */
export function readLinkedInEvents(sheet: Sheet): Extract<NetworkFile, { kind: 'events' }> | null {
  const words = sheet.headers.map(normaliseHeader);
  if (!NEEDS.every((name) => words.includes(name))) return null;
  const placeOf = (name: string) => words.indexOf(name);
  const [namePlace, timePlace, statusPlace] = [
    placeOf('event name'),
    placeOf('event time'),
    placeOf('status'),
  ];
  const linkPlace = placeOf('external url');
  const startOf = (cells: readonly string[]) => (cells[timePlace] ?? '').trim().split(UNTIL)[0] ?? '';
  const order = decideDateOrder(sheet.rows.map(({ cells }) => startOf(cells))).order;
  const events: FileEvent[] = [];
  const leftOut: FileRemark[] = [];
  for (const { line, cells } of sheet.rows) {
    const at = `Line ${line}`;
    const name = isBlankValue(cells[namePlace] ?? '')
      ? ''
      : plainLine(cells[namePlace] ?? '', PERSON_LIMITS.line);
    const start = startOf(cells);
    const day = readDate(start, order);
    const link = (cells[linkPlace] ?? '').trim();
    if (name === '') leftOut.push({ at, reason: 'It has no name.' });
    else if (day === null) leftOut.push({ at, reason: `“${name}” has no day that can be read.` });
    else
      events.push({
        name,
        day,
        link: /^https?:\/\/./i.test(link) && link.length <= PERSON_LIMITS.line ? link : '',
        went: NOT_GOING.test(cells[statusPlace] ?? '') ? 0 : null,
      });
  }
  return { kind: 'events', events, leftOut };
}
