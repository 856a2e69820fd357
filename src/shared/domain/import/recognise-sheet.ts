import { isBlankValue } from './blank-value.ts';
import { fieldForHeader, isNumberingHeader, normaliseHeader } from './column-aliases.ts';
import { guessStage } from './guess-status.ts';
import type {
  DateField,
  FieldKey,
  ProposedColumn,
  RecognisedSheet,
  Sheet,
  SheetKind,
  StageCode,
} from './import-types.ts';
import { readDate } from './read-dates.ts';
import { readHistory } from './read-history.ts';
import { HUNTR_HEADERS } from './read-job-json.ts';

interface KnownSheet {
  kind: Exclude<SheetKind, 'other'>;
  /** Headers that must all be there, as `normaliseHeader` gives them. */
  needs: readonly string[];
  stageCode: RecognisedSheet['stageCode'];
  dateOrder: RecognisedSheet['dateOrder'];
  warning: string | null;
  ignored: Readonly<Record<string, string>>;
}

const PRIVATE_ANSWERS =
  'These are your answers to the employers’ questions. They can hold private details, so they stay out unless you choose otherwise.';
const OWN_CONTACT = 'This is your own contact detail, not the employer’s.';
const OWN_ARCHIVE = 'Rebound keeps its own archive.';

const KNOWN_SHEETS: readonly KnownSheet[] = [
  {
    kind: 'linkedin-applications',
    needs: ['application date', 'company name', 'job title', 'job url', 'question and answers'],
    stageCode: 'applied',
    dateOrder: 'mdy',
    warning: null,
    // LinkedIn's contact columns repeat the applicant, so they must not become a contact at the company; the
    // answers hold whole letters, addresses and disability or origin questions.
    ignored: {
      'contact email': OWN_CONTACT,
      'contact phone number': OWN_CONTACT,
      'question and answers': PRIVATE_ANSWERS,
    },
  },
  {
    kind: 'linkedin-saved',
    needs: ['saved date', 'job url', 'job title', 'company name'],
    stageCode: 'saved',
    dateOrder: 'mdy',
    warning: null,
    ignored: {},
  },
  {
    kind: 'linkedin-connections',
    needs: ['first name', 'last name', 'company', 'position', 'connected on'],
    stageCode: null,
    dateOrder: null,
    warning: 'This looks like your LinkedIn connections, not a list of applications.',
    ignored: {},
  },
  {
    kind: 'linkedin-positions',
    needs: ['company name', 'title', 'started on', 'finished on'],
    stageCode: null,
    dateOrder: null,
    warning: 'This looks like the jobs you have held, not a list of applications.',
    ignored: {},
  },
  {
    kind: 'simplify',
    needs: ['job title', 'company name', 'job url', 'applied date', 'status', 'status date'],
    stageCode: null,
    dateOrder: null,
    warning: null,
    ignored: { archived: OWN_ARCHIVE, 'date archived': OWN_ARCHIVE },
  },
  {
    kind: 'teal',
    needs: ['job position', 'company', 'status', 'date saved', 'date applied'],
    stageCode: 'saved',
    dateOrder: null,
    warning: null,
    ignored: {},
  },
  {
    kind: 'huntr',
    needs: HUNTR_HEADERS.map(normaliseHeader),
    stageCode: null,
    dateOrder: 'ymd',
    warning: null,
    ignored: {},
  },
];

/** Fields that take the values of several columns; any other field takes one column. */
const SHARED_FIELDS: ReadonlySet<FieldKey> = new Set(['note', 'tags', 'ignore']);
/** The field for a column that holds the days a stage was reached. */
const STAGE_DATES: Record<StageCode, DateField> = {
  saved: 'savedOn',
  applied: 'appliedOn',
  screening: 'screeningOn',
  interview: 'interviewOn',
  offer: 'offerOn',
  accepted: 'acceptedOn',
  declined_by_me: 'declinedOn',
  rejected: 'rejectedOn',
  withdrawn: 'withdrawnOn',
  closed_by_employer: 'closedOn',
  no_reply: 'noReplyOn',
};
const MAX_EXAMPLES = 3;
const MAX_EXAMPLE_ROWS = 1000;

/**
 * Recognises the files of LinkedIn and Simplify by their headers and proposes a field for every column. A column
 * nobody knows becomes part of the note when it holds anything, so that leaving it out is the user's decision.
 */
export function recogniseSheet(sheet: Sheet): RecognisedSheet {
  const words = sheet.headers.map(normaliseHeader);
  const known = KNOWN_SHEETS.find(({ needs }) => needs.every((name) => words.includes(name))) ?? null;
  const labels = columnLabels(sheet.headers);
  const chosen = withStageColumns(chooseFields(sheet.headers), sheet);
  const columns = sheet.headers.map((header, index): ProposedColumn => {
    const examples = columnExamples(sheet, index);
    const label = labels[index] ?? '';
    const reason = ignoreReason(known, header, words[index] ?? '', sheet, index);
    if (reason !== null || examples.length === 0) {
      const field = reason === null ? (chosen[index] ?? 'ignore') : 'ignore';
      return { index, header, label, field, ignoredBecause: reason, examples };
    }
    return { index, header, label, field: chosen[index] ?? 'note', ignoredBecause: null, examples };
  });
  return {
    kind: known?.kind ?? 'other',
    stageCode: known?.stageCode ?? null,
    dateOrder: known?.dateOrder ?? null,
    warning: known?.warning ?? null,
    columns,
  };
}

/** Names for columns that are never empty and never the same twice: "Column 3", "Notes (2)". */
export function columnLabels(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const name = header.trim().replace(/\s+/gu, ' ') || `Column ${index + 1}`;
    let label = name;
    for (let number = 2; taken.has(label); number += 1) label = `${name} (${number})`;
    taken.add(label);
    return label;
  });
}

/** One field per column by its header, null where the header says nothing. Sure words win over vague ones. */
function chooseFields(headers: readonly string[]): (FieldKey | null)[] {
  const found = headers.map(fieldForHeader);
  const fields: (FieldKey | null)[] = headers.map(() => null);
  const taken = new Set<FieldKey>();
  for (const sure of [true, false]) {
    found.forEach((match, index) => {
      if (!match || match.sure !== sure) return;
      if (taken.has(match.field) && !SHARED_FIELDS.has(match.field)) return;
      taken.add(match.field);
      fields[index] = match.field;
    });
  }
  return fields;
}

/** Sheets with one column per stage name it by the stage alone and hold the day it was reached. */
function withStageColumns(fields: (FieldKey | null)[], sheet: Sheet): (FieldKey | null)[] {
  const taken = new Set(fields);
  return fields.map((field, index) => {
    // A history that names no day is somebody's remarks, and every cell of it would be asked as a status.
    if (field === 'history' && !tellsDays(sheet, index)) return null;
    if (field !== null) return field;
    const guess = guessStage(sheet.headers[index] ?? '');
    const dated = guess?.certain ? STAGE_DATES[guess.code] : null;
    if (!dated || taken.has(dated) || !holdsDays(sheet, index)) return null;
    taken.add(dated);
    return dated;
  });
}

function tellsDays(sheet: Sheet, index: number): boolean {
  return sheet.rows
    .slice(0, MAX_EXAMPLE_ROWS)
    .some((row) => readHistory(row.cells[index] ?? '', null).some(({ dateText }) => dateText !== ''));
}

function holdsDays(sheet: Sheet, index: number): boolean {
  const rows = sheet.rows.slice(0, MAX_EXAMPLE_ROWS);
  const values = rows.map((row) => row.cells[index] ?? '').filter((cell) => !isBlankValue(cell));
  const days = values.filter((value) => readDate(value, 'dmy') !== null || readDate(value, 'mdy') !== null);
  return days.length > 0 && days.length >= values.length / 2;
}

function ignoreReason(
  known: KnownSheet | null,
  header: string,
  words: string,
  sheet: Sheet,
  index: number,
): string | null {
  // Own names only: a column may well be called "constructor".
  const own = known && Object.hasOwn(known.ignored, words) ? known.ignored[words] : undefined;
  if (own !== undefined) return own;
  const numbered = isNumberingHeader(header) || (header.trim() === '' && holdsRowNumbers(sheet, index));
  return numbered ? 'This is the numbering of the sheet.' : null;
}

function holdsRowNumbers(sheet: Sheet, index: number): boolean {
  const start = Number(sheet.rows[0]?.cells[index] ?? Number.NaN);
  const isCount = start === 0 || start === 1;
  return isCount && sheet.rows.every((row, at) => row.cells[index]?.trim() === String(start + at));
}

function columnExamples(sheet: Sheet, index: number): string[] {
  const examples: string[] = [];
  let looked = 0;
  for (const row of sheet.rows) {
    const value = row.cells[index]?.trim() ?? '';
    looked += 1;
    if (!isBlankValue(value) && !examples.includes(value)) examples.push(value);
    if (examples.length === MAX_EXAMPLES || (looked > MAX_EXAMPLE_ROWS && examples.length > 0)) break;
  }
  return examples;
}
