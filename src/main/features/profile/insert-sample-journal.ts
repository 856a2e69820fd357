import { addDays } from '../../../shared/domain/days.ts';
import type { Db } from '../../context.ts';
import { saveNames } from '../journal/journal-names-store.ts';
import { type SampleEntry, sampleJournal } from './sample-journal.ts';
import { sampleWins } from './sample-wins.ts';

const MENTION = /@\{([^}|]+)(?:\|([^}]+))?\}/g;

/** Puts the journal and the wins into the sample; its applications are there already. */
export function insertSampleJournal(db: Db, today: string): void {
  const insert = db.prepare(
    `INSERT INTO journal_entries (key, day, kind, title, body, energy, worry, pinned, private, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const [at, entry] of sampleJournal.entries()) {
    const day = addDays(today, -entry.daysAgo);
    const moment = new Date(`${day}T${entry.at}:00`).toISOString();
    const body = withMentions(db, entry, day);
    const { lastInsertRowid } = insert.run(
      // Made up from its place, so that the sample is the same each time.
      `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`,
      day,
      entry.kind ?? 'entry',
      entry.title,
      body,
      entry.energy ?? null,
      entry.worry ?? null,
      entry.pinned ? 1 : 0,
      entry.private ? 1 : 0,
      moment,
      moment,
    );
    saveNames(db, Number(lastInsertRowid), body);
  }
  const addWin = db.prepare('INSERT INTO wins (day, text) VALUES (?, ?)');
  for (const win of sampleWins) addWin.run(addDays(today, -win.daysAgo), win.text);
}

function withMentions(db: Db, { body }: SampleEntry, day: string): string {
  // She applied to one company twice: the application meant is the last that had begun by then.
  const application = db
    .prepare<[string, string], number>(
      `SELECT a.id FROM applications a JOIN stage_events e ON e.application_id = a.id
       WHERE a.company = ? AND e.occurred_on <= ? ORDER BY e.occurred_on DESC, e.id DESC LIMIT 1`,
    )
    .pluck();
  const contact = db.prepare<[string], number>('SELECT id FROM contacts WHERE name = ?').pluck();
  return body.replace(MENTION, (_whole, company: string, person: string | undefined) => {
    const [kind, id] =
      person === undefined
        ? ['application', application.get(company, day)]
        : ['contact', contact.get(person)];
    if (id === undefined) throw new Error(`The sample journal names ${person ?? company}, who is not there`);
    return `[@${person ?? company}](rebound:${kind}/${id})`;
  });
}
