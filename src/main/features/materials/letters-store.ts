import { fillLetter, type LetterFacts } from '../../../shared/domain/fill-letter.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { LetterTemplate } from '../../../shared/materials.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

const COLUMNS = 'id, name, body, revision';
const everyTemplate = prepared<[], LetterTemplate>(
  `SELECT ${COLUMNS} FROM letter_templates ORDER BY name COLLATE NOCASE, id`,
);
const oneTemplate = prepared<[number], LetterTemplate>(
  `SELECT ${COLUMNS} FROM letter_templates WHERE id = ?`,
);
const factsOf = prepared<[number], Omit<LetterFacts, 'name' | 'date'>>(
  'SELECT company, role, place FROM applications WHERE id = ? AND deleted_at IS NULL',
);
const lastMet = preparedValue<[number], string>(
  `SELECT c.name FROM interviews i JOIN interview_people p ON p.interview_id = i.id
     JOIN contacts c ON c.id = p.contact_id AND c.deleted_at IS NULL
   WHERE i.application_id = ? ORDER BY i.starts_at DESC, p.rowid LIMIT 1`,
);

/** The person's own letters, by name. */
export function listTemplates(db: Db): LetterTemplate[] {
  return everyTemplate(db).all();
}

/** Adds (`id` null) or changes a template. CONFLICT when the revision is stale. */
export function saveTemplate(
  db: Db,
  input: { id: number | null; revision: number; name: string; body: string },
  today: string,
): LetterTemplate {
  let { id } = input;
  if (id === null) {
    const sql = 'INSERT INTO letter_templates (name, body, made_on) VALUES (?, ?, ?)';
    id = Number(db.prepare(sql).run(input.name, input.body, today).lastInsertRowid);
  } else {
    checkTemplate(db, { id, revision: input.revision });
    db.prepare('UPDATE letter_templates SET name = ?, body = ?, revision = revision + 1 WHERE id = ?').run(
      input.name,
      input.body,
      id,
    );
  }
  return getTemplate(db, id);
}

/** Removes a template; undo brings it back. */
export function removeTemplate(db: Db, item: { id: number; revision: number }): void {
  checkTemplate(db, item);
  db.prepare('DELETE FROM letter_templates WHERE id = ?').run(item.id);
}

/** A letter to an application from a template; what is not known of it stays a blank. `date` is today in words. */
export function draftLetter(
  db: Db,
  input: { applicationId: number; templateId: number },
  date: string,
): { text: string } {
  const facts = factsOf(db).get(input.applicationId);
  if (!facts) throw new ExpectedError('NOT_FOUND', 'This application is not there any more.');
  const name = lastMet(db).get(input.applicationId) ?? '';
  return { text: fillLetter(getTemplate(db, input.templateId).body, { ...facts, name, date }) };
}

function getTemplate(db: Db, id: number): LetterTemplate {
  const template = oneTemplate(db).get(id);
  if (!template) throw new ExpectedError('NOT_FOUND', 'This template is not there any more.');
  return template;
}

function checkTemplate(db: Db, item: { id: number; revision: number }): void {
  checkRevision(
    getTemplate(db, item.id),
    item,
    'This template',
    'Copy what you wrote, reload and try once more.',
  );
}
