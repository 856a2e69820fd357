import { addDays } from '../../../shared/domain/days.ts';
import type { LineKind, Standing } from '../../../shared/materials-checklist.ts';
import type { Db } from '../../context.ts';
import {
  LETTER_FIRST,
  LETTER_NUMBER,
  LETTER_TEMPLATE,
  RESUME_FIRST,
  RESUME_RESULTS,
  RESUME_SITES,
} from './sample-resume-texts.ts';

type SampleVersion = { daysAgo: number; label: string; note: string; text: string };

const RESUME: readonly SampleVersion[] = [
  { daysAgo: 145, label: 'the old one', note: 'As it was on the last day at the hub.', text: RESUME_FIRST },
  {
    daysAgo: 135,
    label: 'results first',
    note: 'Jo crossed out “responsible for” eleven times.',
    text: RESUME_RESULTS,
  },
  { daysAgo: 45, label: 'for several teams', note: '', text: RESUME_SITES },
];
const LETTER: readonly SampleVersion[] = [
  { daysAgo: 144, label: '', note: '', text: LETTER_FIRST },
  { daysAgo: 100, label: 'a number in the first paragraph', note: '', text: LETTER_NUMBER },
];

const OPEN_APPLICATION = { company: 'Copperfield Transit', role: 'Depot manager' };
const CHECKLIST: readonly { text: string; kind: LineKind; standing: Standing | null; note?: string }[] = [
  { text: 'Experience of leading a large shift-based team', kind: 'must', standing: 'shown' },
  { text: 'Good working relations with trade unions', kind: 'must', standing: 'shown' },
  {
    text: 'Knowledge of operator licensing, or readiness to gain the CPC within a year',
    kind: 'must',
    standing: 'have_not_shown',
    note: 'The readiness is true and stands nowhere. Half a line under Skills.',
  },
  { text: 'Bus, coach or rail experience', kind: 'nice', standing: 'missing' },
  { text: 'Experience of electric vehicles', kind: 'nice', standing: null },
  { text: 'Local knowledge of Bristol and Bath', kind: 'nice', standing: 'partly' },
];

/** Puts her resume and letters into the sample, with what went where and the checklist of one open application. */
export function insertSampleMaterials(db: Db, today: string): void {
  const resume = insertMaterial(db, 'resume', 'Resume', RESUME, today);
  const letter = insertMaterial(db, 'letter', 'Cover letter', LETTER, today);
  const sent = db.prepare('INSERT INTO sent_versions (application_id, version_id, sent_on) VALUES (?, ?, ?)');
  const applied = db
    .prepare<[], { id: number; appliedOn: string }>(
      'SELECT id, applied_on AS appliedOn FROM applications WHERE applied_on IS NOT NULL ORDER BY applied_on, id',
    )
    .all();
  for (const [at, { id, appliedOn }] of applied.entries()) {
    const [resumeThen, letterThen] = [newestOn(resume, appliedOn), newestOn(letter, appliedOn)];
    if (resumeThen !== null) sent.run(id, resumeThen, appliedOn);
    // Not every form takes a letter.
    if (letterThen !== null && at % 3 === 0) sent.run(id, letterThen, appliedOn);
  }
  insertChecklist(db, resume, today);
  db.prepare('INSERT INTO letter_templates (name, body, made_on) VALUES (?, ?, ?)').run(
    'The one with the number',
    LETTER_TEMPLATE,
    addDays(today, -60),
  );
}

type Inserted = { id: number; materialId: number; madeOn: string };

function insertMaterial(
  db: Db,
  kind: string,
  name: string,
  versions: readonly SampleVersion[],
  today: string,
): Inserted[] {
  const madeOn = (version: SampleVersion | undefined) => addDays(today, -(version?.daysAgo ?? 0));
  const materialId = Number(
    db
      .prepare('INSERT INTO materials (kind, name, made_on) VALUES (?, ?, ?)')
      .run(kind, name, madeOn(versions[0])).lastInsertRowid,
  );
  const insert = db.prepare(
    `INSERT INTO material_versions (material_id, number, label, note, made_on, reading, text)
     VALUES (?, ?, ?, ?, ?, 'typed', ?)`,
  );
  return versions.map((version, at) => {
    const { label, note, text } = version;
    const { lastInsertRowid } = insert.run(materialId, at + 1, label, note, madeOn(version), text);
    return { id: Number(lastInsertRowid), materialId, madeOn: madeOn(version) };
  });
}

function newestOn(versions: readonly Inserted[], day: string): number | null {
  return versions.findLast(({ madeOn }) => madeOn <= day)?.id ?? null;
}

function insertChecklist(db: Db, resume: readonly Inserted[], today: string): void {
  const newest = resume.at(-1);
  const application = db
    .prepare<[string, string], number>('SELECT id FROM applications WHERE company = ? AND role = ?')
    .pluck()
    .get(OPEN_APPLICATION.company, OPEN_APPLICATION.role);
  if (application === undefined || !newest)
    throw new Error(`The sample has no application at ${OPEN_APPLICATION.company}`);
  const insert = db.prepare(
    `INSERT INTO checklist_lines (application_id, text, kind, shown, is_said, note, quote, position, version_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addNote = db.prepare(
    `INSERT INTO edit_notes (material_id, text, checklist_line_id, made_on, done_version_id) VALUES (?, ?, ?, ?, ?)`,
  );
  for (const [at, { text, kind, standing, note = '' }] of CHECKLIST.entries()) {
    const said = standing !== null;
    const shown = standing ?? 'have_not_shown';
    const about = said ? newest.id : null;
    const { lastInsertRowid } = insert.run(
      application,
      text,
      kind,
      shown,
      said ? 1 : 0,
      note,
      text,
      at + 1,
      about,
    );
    if (note !== '')
      addNote.run(newest.materialId, `Show: ${text}`, lastInsertRowid, addDays(today, -6), null);
  }
  addNote.run(newest.materialId, 'Put the four figures at the top', null, addDays(today, -60), newest.id);
}
