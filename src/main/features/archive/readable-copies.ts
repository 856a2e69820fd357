import { readFileSync } from 'node:fs';
import type { ArchiveCounts, MakeArchive } from '../../../shared/archive.ts';
import { CALENDAR_KINDS } from '../../../shared/calendar.ts';
import { writeSankeymatic } from '../../../shared/domain/insights/write-sankeymatic.ts';
import { markdownFile, markdownFileName, pictureFiles } from '../../../shared/domain/markdown-file.ts';
import { personCard } from '../../../shared/domain/person-card.ts';
import { writeCsv } from '../../../shared/domain/write-csv.ts';
import { type ExportedPerson, writePeopleCsv } from '../../../shared/domain/write-people-csv.ts';
import { writeVcards } from '../../../shared/domain/write-vcards.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { ExportPage } from '../../../shared/journal.ts';
import type { Db } from '../../context.ts';
import { localZone } from '../../local-now.ts';
import { exportCalendar } from '../calendar/export-calendar-store.ts';
import { insightsChoices, insightsFigures } from '../insights/insights-store.ts';
import { exportEntries } from '../journal/export-entries-store.ts';
import { exportPeople } from '../network/people-export-store.ts';
import { applicationsCsv } from './applications-rows.ts';
import { readMeText } from './read-me-text.ts';
import type { ZipWriter } from './zip-writer.ts';

type Copies = {
  zip: ZipWriter;
  db: Db;
  choices: MakeArchive;
  counts: ArchiveCounts;
  pathOf: (sha256: string) => string | null;
  madeAt: string;
  today: string;
};

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** What other programs can open, one writer for each: nothing of it is read when an export is brought back. */
const WRITERS: readonly (readonly [what: string, write: (copies: Copies) => void])[] = [
  ['the page READ ME', writeReadMe],
  ['the spreadsheets', writeSpreadsheets],
  ['the flow for SankeyMATIC', writeFlow],
  ['the address book', writePeople],
  ['the journal files', writeJournal],
  ['the calendar', writeCalendars],
];

/**
 * Adds the copies for other programs; what is in the Trash stays out of them, and notes about people unless ticked.
 * Answers which could not be written: one odd record must not keep anybody from taking the others along.
 */
export function writeReadableCopies(copies: Copies): string[] {
  return WRITERS.flatMap(([what, write]) => {
    try {
      write(copies);
      return [];
    } catch (error) {
      // A disk or a zip that is full concerns the whole export.
      if (!(error instanceof Error) || error instanceof ExpectedError || 'code' in error) throw error;
      return [what];
    }
  });
}

function writeReadMe({ zip, choices, counts, today }: Copies): void {
  addText(zip, 'READ ME.txt', readMeText(choices, counts, today));
}

function writeSpreadsheets({ zip, db }: Copies): void {
  addText(zip, 'spreadsheets/applications.csv', applicationsCsv(db));
  addText(
    zip,
    'spreadsheets/history.csv',
    writeCsv(
      ['Company', 'Role', 'Stage', 'Day'],
      rows(
        db,
        `SELECT a.company, a.role, s.name, e.occurred_on FROM effective_stage_events e
         JOIN applications a ON a.id = e.application_id JOIN stages s ON s.id = e.stage_id
         WHERE a.deleted_at IS NULL ORDER BY a.id, e.occurred_on, e.id`,
      ),
    ),
  );
  addText(
    zip,
    'spreadsheets/interviews.csv',
    writeCsv(
      [
        'Company',
        'Role',
        'Kind',
        'Starts',
        'Ends',
        'Time zone',
        'Place',
        'Link',
        'Preparation',
        'How it went',
      ],
      rows(
        db,
        `SELECT a.company, a.role, i.kind, i.starts_at, i.ends_at, i.time_zone, i.place, i.link, i.preparation,
           i.how_it_went
         FROM interviews i JOIN applications a ON a.id = i.application_id
         WHERE a.deleted_at IS NULL ORDER BY i.starts_at, i.id`,
      ),
    ),
  );
  addText(
    zip,
    'spreadsheets/received words.csv',
    writeCsv(
      ['Company', 'Role', 'Day', 'From', 'Words'],
      rows(
        db,
        `SELECT a.company, a.role, w.received_on, w.who, w.text FROM received_words w
         JOIN endings e ON e.id = w.ending_id JOIN applications a ON a.id = e.application_id
         WHERE a.deleted_at IS NULL ORDER BY w.id`,
      ),
    ),
  );
  addText(
    zip,
    'spreadsheets/wins.csv',
    writeCsv(
      ['Day', 'Win'],
      rows(db, 'SELECT day, text FROM wins WHERE deleted_at IS NULL ORDER BY day, id'),
    ),
  );
}

/** All that was ever sent, as the flow of Insights draws it. */
function writeFlow({ zip, db, today }: Copies): void {
  const { first } = insightsChoices(db);
  if (first === null) return;
  const { flow } = insightsFigures(db, { from: first, to: today, sources: [], versionId: null }, today);
  addText(zip, 'sankeymatic.txt', writeSankeymatic(flow));
}

function rows(db: Db, sql: string): unknown[][] {
  return db.prepare<[], unknown[]>(sql).raw().all();
}

function writePeople({ zip, db, choices }: Copies): void {
  const { withNotes } = choices;
  const ticked = { withNote: withNotes, withToldMe: withNotes, withCanOffer: withNotes };
  const people: ExportedPerson[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const page = exportPeople(db, { ids: null, after, ...ticked });
    people.push(...page.people);
    after = page.next;
  }
  if (people.length === 0) return;
  addText(zip, 'spreadsheets/people.csv', writePeopleCsv(people));
  addText(zip, 'people.vcf', writeVcards(people.map(personCard), '3.0'));
}

function writeJournal({ zip, db, choices, pathOf }: Copies): void {
  const names = new Set<string>();
  const pictures = new Set<string>();
  let after: ExportPage['next'] = null;
  do {
    const page = exportEntries(db, {
      ids: null,
      from: null,
      to: null,
      kind: null,
      tag: null,
      withPrivate: choices.withPrivate,
      after,
    });
    for (const entry of page.entries) {
      addText(zip, `journal/${markdownFileName(entry, names)}`, markdownFile(entry));
      for (const name of pictureFiles(entry.body)) pictures.add(name);
    }
    after = page.next;
  } while (after !== null);
  for (const name of pictures) {
    const path = pathOf(name.slice(0, 64));
    if (path !== null) zip.add(`journal/images/${name}`, [readFileSync(path)], { stored: true });
  }
}

/** One calendar file, or one for each year where most programs would not take all dates at once. */
function writeCalendars(copies: Copies): void {
  if (writeCalendar(copies, 'calendar.ics', FIRST_YEAR, LAST_YEAR)) return;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1)
    writeCalendar(copies, `calendar ${year}.ics`, year, year);
}

/** False when there are too many dates for one file. */
function writeCalendar({ zip, db, madeAt, today }: Copies, name: string, from: number, to: number): boolean {
  const kinds = [...CALENDAR_KINDS];
  try {
    const { text } = exportCalendar(
      db,
      {
        what: { by: 'period', kinds, from: `${from}-01-01`, to: `${to}-12-31` },
        zone: localZone(),
        withPeople: true,
      },
      { at: madeAt, today },
    );
    addText(zip, name, text);
    return true;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return error.code !== 'TOO_LARGE';
  }
}

function addText(zip: ZipWriter, name: string, text: string): void {
  zip.add(name, [Buffer.from(text)]);
}
