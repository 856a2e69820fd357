import { plainLine, plainNote } from './content-lines/plain-value.ts';
import { isBlankValue } from './import/blank-value.ts';
import type { Sheet, SheetRow } from './import/import-types.ts';
import { decideDateOrder, readDate } from './import/read-dates.ts';
import { unmarkFormula } from './people-file/formula-mark.ts';
import { findPersonColumns, type PersonColumn } from './people-file/people-columns.ts';
import {
  type FilePerson,
  type FileRemark,
  type NetworkFile,
  PERSON_LIMITS,
} from './people-file/people-file.ts';

const WORDS: Record<PersonColumn, string> = {
  first: 'first name',
  last: 'last name',
  name: 'name',
  url: 'link',
  email: 'e-mail address',
  phone: 'phone number',
  company: 'company',
  role: 'role',
  connectedOn: 'day',
  addedOn: 'day',
  howMet: 'way you met',
  note: 'note',
};

/**
 * The people in a sheet such as LinkedIn's Connections.csv, or in the CSV Rebound itself saves; null when its header is
 * not that of a list of people. A row without a name is listed, since nobody could be told apart by the rest.
 */
export function readConnections(sheet: Sheet): Extract<NetworkFile, { kind: 'people' }> | null {
  const places = findPersonColumns(sheet.headers);
  if (!places) return null;
  const isFromLinkedIn = places.has('connectedOn');
  const dayPlace = places.get('connectedOn') ?? places.get('addedOn');
  const order = decideDateOrder(sheet.rows.map(({ cells }) => cells[dayPlace ?? -1] ?? '')).order;
  const people: FilePerson[] = [];
  const leftOut: FileRemark[] = [];
  const remarks: FileRemark[] = [];

  for (const row of sheet.rows) {
    const at = `Line ${row.line}`;
    const remark = (reason: string) => remarks.push({ at, reason });
    const line = (column: PersonColumn) => lineOf(row, places, column, remark);
    const name = line('name') || [line('first'), line('last')].filter((part) => part !== '').join(' ');
    if (name === '') {
      leftOut.push({ at, reason: 'It names nobody.' });
      continue;
    }
    const day = rawCell(row, places, 'connectedOn') || rawCell(row, places, 'addedOn');
    const addedOn = day === '' ? null : readDate(day, order);
    if (day !== '' && addedOn === null)
      remark('Its day cannot be read, so the day of the import stands for it.');
    people.push({
      name: plainLine(name, PERSON_LIMITS.line),
      role: line('role'),
      company: line('company'),
      email: line('email').replace(/^mailto:/i, ''),
      phone: line('phone'),
      url: webAddress(line('url'), remark),
      howMet: isFromLinkedIn ? 'LinkedIn' : line('howMet'),
      note: plainNote(rawCell(row, places, 'note'), PERSON_LIMITS.note),
      addedOn,
    });
  }
  const read = new Set(places.values());
  const notRead = sheet.headers.filter(
    (header, place) => header !== '' && !read.has(place) && hasContent(sheet, place),
  );
  return { kind: 'people', people, leftOut, remarks, notRead };
}

function lineOf(
  row: SheetRow,
  places: ReadonlyMap<PersonColumn, number>,
  column: PersonColumn,
  remark: (reason: string) => void,
): string {
  const cell = rawCell(row, places, column);
  const whole = plainLine(cell, cell.length);
  if (whole.length <= PERSON_LIMITS.line) return whole;
  // A cut address leads nowhere, or to somebody else.
  const isAddress = column === 'url' || column === 'email';
  remark(
    isAddress
      ? `Its ${WORDS[column]} is longer than 500 characters and is left out.`
      : `Its ${WORDS[column]} is cut to 500 characters.`,
  );
  return isAddress ? '' : plainLine(cell, PERSON_LIMITS.line);
}

function rawCell(row: SheetRow, places: ReadonlyMap<PersonColumn, number>, column: PersonColumn): string {
  const place = places.get(column);
  const cell = place === undefined ? '' : (row.cells[place] ?? '');
  return isBlankValue(cell) ? '' : unmarkFormula(cell.trim());
}

function webAddress(url: string, remark: (reason: string) => void): string {
  if (url === '' || /^https?:\/\/./i.test(url)) return url;
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(url)) return `https://${url}`;
  remark('Its link is no web address and is left out.');
  return '';
}

function hasContent(sheet: Sheet, place: number): boolean {
  return sheet.rows.some(({ cells }) => !isBlankValue(cells[place] ?? ''));
}
