import { foldText } from '../fold-text.ts';
import { isBlankValue } from './blank-value.ts';
import { fieldForHeader } from './column-aliases.ts';
import type { DateField, DateOrder, FieldKey, SheetRow } from './import-types.ts';
import { DATE_FIELDS } from './import-types.ts';
import { readDate } from './read-dates.ts';
import { type HistoryStep, readHistory } from './read-history.ts';

export const MAX_NAME_CHARACTERS = 500;
const MAX_URL_CHARACTERS = 2000;
export const MAX_NOTE_CHARACTERS = 20_000;

const MAX_TAGS = 50;
const MAX_TAG_CHARACTERS = 100;

type TextField = Exclude<FieldKey, DateField | 'note' | 'tags' | 'history' | 'ignore'>;

/** How one column is read, worked out once for the whole sheet. */
export interface ColumnReading {
  index: number;
  label: string;
  field: FieldKey;
  order: DateOrder | null;
  /** True when the header itself says "notes": its text then needs no label in front. */
  plainNote: boolean;
}

/** The values of one row by field. Whatever fits no field is a line of the note. */
export interface RowFacts {
  texts: Map<TextField, string>;
  dates: Map<DateField, string>;
  tags: string[];
  history: HistoryStep[];
  noteLines: string[];
  remarks: string[];
}

/** Prepares the columns that are not left out. `labels` go by column index. */
export function planColumns(
  labels: readonly string[],
  mapping: readonly FieldKey[],
  orders: readonly (DateOrder | null)[],
): ColumnReading[] {
  return labels.flatMap((label, index) => {
    const field = mapping[index] ?? 'ignore';
    if (field === 'ignore') return [];
    const plainNote = fieldForHeader(label)?.field === 'note';
    return [{ index, label, field, order: orders[index] ?? null, plainNote }];
  });
}

/** Whether the field is read as a date. */
export function isDateField(field: FieldKey): field is DateField {
  return DATE_FIELDS.some((one) => one === field);
}

/**
 * Sorts the cells of one row into fields. A second column for a field, an unreadable date, a link that is none and
 * an over-long detail all go into the note with the name of their column; nothing mapped is dropped.
 */
export function readRow(row: SheetRow, columns: readonly ColumnReading[]): RowFacts {
  const facts: RowFacts = {
    texts: new Map(),
    dates: new Map(),
    tags: [],
    history: [],
    noteLines: [],
    remarks: [],
  };
  for (const column of columns) {
    const value = row.cells[column.index]?.trim() ?? '';
    if (isBlankValue(value)) continue;
    if (column.field === 'note') facts.noteLines.push(column.plainNote ? value : `${column.label}: ${value}`);
    else if (column.field === 'history') addHistory(facts, value, column);
    else if (column.field === 'tags') addTags(facts, value, column.label);
    else if (column.field === 'ignore') continue;
    else if (isDateField(column.field)) addDate(facts, column.field, value, column);
    else addText(facts, column.field, value, column.label);
  }
  moveEmailOutOfName(facts);
  return facts;
}

function addTags(facts: RowFacts, value: string, label: string): void {
  const tags = value.split(/[;,|\n]/u, MAX_TAGS + 1).map((tag) => tag.trim().replace(/\s+/gu, ' '));
  const fresh: string[] = [];
  for (const tag of tags) {
    const known = [...facts.tags, ...fresh].some((other) => foldText(other) === foldText(tag));
    if (!known && !isBlankValue(tag)) fresh.push(tag);
  }
  const tooMuch = tags.length > MAX_TAGS || facts.tags.length + fresh.length > MAX_TAGS;
  if (tooMuch || fresh.some((tag) => tag.length > MAX_TAG_CHARACTERS)) {
    facts.noteLines.push(`${label}: ${value}`);
    facts.remarks.push(`${label} is too long for tags, so it is in the note.`);
  } else facts.tags.push(...fresh);
}

function addHistory(facts: RowFacts, value: string, column: ColumnReading): void {
  const steps = readHistory(value, column.order);
  // Its own words stay readable: a step may say more than where it led.
  facts.noteLines.push(`${column.label}: ${value}`);
  if (facts.history.length > 0) return;
  if (steps.length === 0)
    facts.remarks.push(`${column.label} is not a history Rebound can read. The text is in the note.`);
  facts.history = steps;
}

function addDate(facts: RowFacts, field: DateField, value: string, column: ColumnReading): void {
  const day = readDate(value, column.order);
  if (day === null) {
    facts.noteLines.push(`Date in the sheet: ${value} (${column.label})`);
    facts.remarks.push(`${column.label} is not a date Rebound can read. The text is in the note.`);
  } else if (!facts.dates.has(field)) facts.dates.set(field, day);
  else if (facts.dates.get(field) !== day) facts.noteLines.push(`${column.label}: ${value}`);
}

function addText(facts: RowFacts, field: TextField, value: string, label: string): void {
  const line = value.replace(/\s+/gu, ' ');
  const known = facts.texts.get(field);
  if (known !== undefined) {
    if (known !== line) facts.noteLines.push(`${label}: ${value}`);
    return;
  }
  const link = field === 'url' && line.length <= MAX_URL_CHARACTERS ? webAddress(line) : line;
  if (link === null) {
    facts.noteLines.push(`${label}: ${value}`);
    facts.remarks.push(`${label} is not a web address. The text is in the note.`);
    return;
  }
  // Too long a company, role or status is for the caller to list: without them there is no application.
  const isDetail = field !== 'company' && field !== 'role' && field !== 'status';
  const limit = field === 'url' ? MAX_URL_CHARACTERS : MAX_NAME_CHARACTERS;
  if (isDetail && link.length > limit) {
    facts.noteLines.push(`${label}: ${value}`);
    facts.remarks.push(`${label} is longer than ${limit} characters. The text is in the note.`);
  } else facts.texts.set(field, link);
}

/** Only http and https: a sheet may hold `javascript:` links, and this one will be offered for a click. */
function webAddress(text: string): string | null {
  if (/\s/u.test(text)) return null;
  const address = /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/:?#]|$)/iu.test(text)
    ? `https://${text}`
    : text;
  return /^https?:\/\//iu.test(address) && URL.canParse(address) ? address : null;
}

/** A column called "Contact" often holds the address instead of the name. */
function moveEmailOutOfName(facts: RowFacts): void {
  const name = facts.texts.get('contactName');
  if (name === undefined || facts.texts.has('contactEmail') || !/^\S+@\S+\.\S+$/u.test(name)) return;
  facts.texts.delete('contactName');
  facts.texts.set('contactEmail', name);
}
