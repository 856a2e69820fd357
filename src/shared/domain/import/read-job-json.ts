import { asRecord, type JsonRecord, listOf } from '../advert/json-value.ts';
import { htmlToText } from '../html-to-text.ts';
import type { SheetRow } from './import-types.ts';
import { MAX_SHEET_ROWS } from './read-records.ts';

const DEEPEST = 64;
const LONGEST_DESCRIPTION = 15_000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** The columns a list of Huntr's jobs is laid out in; the order is fixed, so that answers are remembered. */
export const HUNTR_HEADERS = [
  'Company',
  'Job title',
  'Status',
  'Job URL',
  'Location',
  'Salary',
  'Date saved',
  'Status date',
  'Notes',
  'Description',
  'Root domain',
] as const;

/** What a JSON file turned out to be: rows with their header first, or a sentence why not. */
export type JobJson = { kind: 'rows'; records: SheetRow[] } | { kind: 'refused'; message: string };

const NO_JSON = 'This file is not whole: it begins like JSON and breaks off or is changed. Save it anew.';
const TOO_DEEP = `This file nests more than ${DEEPEST} levels deep, which no list of jobs does.`;
const NO_JOBS =
  'Rebound found no list of jobs in this JSON file. It reads what Huntr’s API gives of your jobs.';
const TOO_MANY = 'This file has more than 100 000 jobs. Split it into smaller files.';

/** Whether a text is JSON by its first sign. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\[\s*[{\]]|\{\s*["}])/u.test(text.slice(0, 1000));
}

/** Lays the jobs of Huntr's API out as a sheet. Companies and lists given by id are looked up when the file names them. */
export function readJobJson(text: string): JobJson {
  if (isTooDeep(text)) return { kind: 'refused', message: TOO_DEEP };
  let data: unknown;
  try {
    data = JSON.parse(text, (key, value: unknown) => (FORBIDDEN.has(key) ? undefined : value));
  } catch {
    return { kind: 'refused', message: NO_JSON };
  }
  const jobs = findJobs(data);
  if (jobs.length === 0) return { kind: 'refused', message: NO_JOBS };
  if (jobs.length > MAX_SHEET_ROWS) return { kind: 'refused', message: TOO_MANY };
  const names = namesById(data);
  const rows = jobs.map((job, index) => ({ line: index + 2, cells: cellsOf(job, names) }));
  return { kind: 'rows', records: [{ line: 1, cells: [...HUNTR_HEADERS] }, ...rows] };
}

/** Counted before parsing: brackets within texts do not count. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isText && sign === '\\') at += 1;
    else if (sign === '"') isText = !isText;
    else if (!isText && (sign === '{' || sign === '[')) depth += 1;
    else if (!isText && (sign === '}' || sign === ']')) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function isJob(record: JsonRecord): boolean {
  return (
    typeof record.title === 'string' &&
    ['_company', '_list', '_board', 'rootDomain'].some((key) => key in record)
  );
}

/** The list itself, or the first list of jobs one or two levels down ("data", "jobs", a map by id). */
function findJobs(data: unknown, depth = 0): JsonRecord[] {
  const records = childrenOf(data)
    .map(asRecord)
    .filter((record) => record !== null);
  const jobs = records.filter(isJob);
  if (jobs.length > 0 || depth === 2) return jobs;
  for (const child of childrenOf(data)) {
    const inside = typeof child === 'object' && child !== null ? findJobs(child, depth + 1) : [];
    if (inside.length > 0) return inside;
  }
  return [];
}

function childrenOf(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  const record = asRecord(data);
  return record === null ? [] : Object.values(record);
}

function namesById(data: unknown): Map<string, string> {
  const names = new Map<string, string>();
  for (const group of childrenOf(data)) {
    for (const child of childrenOf(group)) {
      const record = asRecord(child);
      const id = record?.id ?? record?._id;
      const name = record?.name;
      if (typeof id === 'string' && typeof name === 'string' && record && !isJob(record)) names.set(id, name);
    }
  }
  return names;
}

function cellsOf(job: JsonRecord, names: ReadonlyMap<string, string>): string[] {
  const named = (value: unknown) => {
    const record = asRecord(value);
    if (record) return textOf(record.name);
    return typeof value === 'string' ? (names.get(value) ?? '') : '';
  };
  const place = asRecord(job.location);
  const notes = listOf(job._notes).map((note) => textOf(asRecord(note)?.text ?? asRecord(note)?.content));
  const description = textOf(job.htmlDescription);
  return [
    named(job._company),
    textOf(job.title),
    named(job._list),
    textOf(job.url),
    place ? textOf(place.address) || textOf(place.name) : textOf(job.location),
    salaryOf(job.salary),
    dayOf(job.createdAt),
    dayOf(job.lastMovedAt),
    notes.filter((note) => note !== '').join('\n'),
    description === '' ? '' : htmlToText(description, LONGEST_DESCRIPTION),
    textOf(job.rootDomain),
  ];
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function salaryOf(value: unknown): string {
  const record = asRecord(value);
  if (!record) return textOf(value);
  const ends = [...new Set([textOf(record.min), textOf(record.max)])].filter((end) => end !== '');
  return `${ends.join('–')} ${textOf(record.currency)}`.trim();
}

/** Moments come as ISO text or as milliseconds; the day is the one of UTC, as the API writes it. */
function dayOf(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 40);
  if (typeof value !== 'number') return '';
  const moment = new Date(value < 1e11 ? value * 1000 : value);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10);
}
