import { requirementsOf } from '../../../shared/domain/posting-requirements.ts';
import type { RequirementShown } from '../../../shared/endings-review.ts';
import type { Checklist, ChecklistLine, LineKind, Standing } from '../../../shared/materials-checklist.ts';
import type { Db } from '../../context.ts';
import { checkRevision, RELOAD } from '../../database/check-revision.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { listVersionChoices } from './versions-store.ts';

/** More lines than that are no checklist any more. */
const MOST_LINES = 60;

type LineRow = Omit<ChecklistLine, 'standing' | 'saidAbout' | 'hasEditNote'> & {
  shown: Standing;
  isSaid: 0 | 1;
  hasEditNote: 0 | 1;
  versionId: number | null;
  material: string | null;
  number: number | null;
};

const SELECT = `SELECT l.id, l.text, l.kind, l.shown, l.is_said = 1 AND v.deleted_at IS NULL AS isSaid, l.note, l.revision,
    iif(l.quote = '', l.text, l.quote) AS quote,
    iif(v.deleted_at IS NULL, v.id, NULL) AS versionId, m.name AS material, v.number,
    EXISTS (SELECT 1 FROM edit_notes n WHERE n.checklist_line_id = l.id) AS hasEditNote
  FROM checklist_lines l LEFT JOIN material_versions v ON v.id = l.version_id LEFT JOIN materials m ON m.id = v.material_id`;
const linesOf = prepared<[number], LineRow>(`${SELECT} WHERE l.application_id = ? ORDER BY l.position, l.id`);
const oneLine = prepared<[number], LineRow>(`${SELECT} WHERE l.id = ?`);
const postingOf = preparedValue<[number], string>('SELECT text FROM postings WHERE application_id = ?');
// A line whose words were changed is still known by those of the advert.
const lineWith = preparedValue<[{ applicationId: number; text: string }], number>(
  `SELECT id FROM checklist_lines WHERE application_id = @applicationId AND (text = @text OR quote = @text)
   ORDER BY text <> @text, id LIMIT 1`,
);
const nextPosition = preparedValue<[number], number>(
  'SELECT coalesce(max(position), 0) + 1 FROM checklist_lines WHERE application_id = ?',
);
const lastSent = preparedValue<[number], number>(
  `SELECT s.version_id FROM sent_versions s JOIN material_versions v ON v.id = s.version_id
     JOIN materials m ON m.id = v.material_id AND m.deleted_at IS NULL
   WHERE s.application_id = ? ORDER BY m.kind <> 'resume', s.sent_on DESC, s.id DESC LIMIT 1`,
);
const insertLine = prepared<[number, string, string, string, number]>(
  `INSERT INTO checklist_lines (application_id, text, kind, quote, position, shown, is_said)
   VALUES (?, ?, ?, ?, ?, 'have_not_shown', 0)`,
);

/** The checklist of an application, with the advert and the versions to hold it against. */
export function getChecklist(db: Db, applicationId: number): Checklist {
  const versions = listVersionChoices(db);
  const newest = versions.find(({ kind }) => kind === 'resume') ?? versions[0];
  return {
    lines: linesOf(db).all(applicationId).map(toLine),
    posting: postingOf(db).get(applicationId) ?? '',
    versions,
    firstVersionId: lastSent(db).get(applicationId) ?? newest?.id ?? null,
  };
}

/** Puts what the saved advert asks for onto the checklist, except what is there; answers how many lines are new. */
export function proposeLines(db: Db, applicationId: number): { added: number } {
  const before = linesOf(db).all(applicationId);
  const known = new Set(before.flatMap(({ text, quote }) => [text, quote]));
  let added = 0;
  for (const { text, kind } of requirementsOf(postingOf(db).get(applicationId) ?? '')) {
    if (known.has(text) || before.length + added >= MOST_LINES) continue;
    known.add(text);
    insertLine(db).run(applicationId, text, kind, text, nextPosition(db).get(applicationId) ?? 0);
    added += 1;
  }
  return { added };
}

/** Adds a requirement by hand, at the end. */
export function addLine(db: Db, input: { applicationId: number; text: string; kind: LineKind }): void {
  const position = nextPosition(db).get(input.applicationId) ?? 0;
  insertLine(db).run(input.applicationId, input.text, input.kind, '', position);
}

/**
 * Changes the words, kind and note of a line. Where it came from in the advert stays known, even when only the advert
 * tells that it did.
 */
export function saveLine(
  db: Db,
  input: { id: number; revision: number; text: string; kind: LineKind; note: string },
): void {
  checkLine(db, input);
  db.prepare(
    `UPDATE checklist_lines SET text = ?, kind = ?, note = ?, revision = revision + 1,
       quote = CASE WHEN quote <> '' THEN quote
         WHEN EXISTS (SELECT 1 FROM postings p WHERE p.application_id = checklist_lines.application_id
           AND instr(p.text, checklist_lines.text) > 0) THEN text
         ELSE '' END
     WHERE id = ?`,
  ).run(input.text, input.kind, input.note, input.id);
}

/** Says how a version stands to a requirement, or (null) takes that back. */
export function setStanding(
  db: Db,
  input: { id: number; revision: number; standing: Standing | null; versionId: number | null },
): void {
  checkLine(db, input);
  const { id, standing } = input;
  db.prepare(
    `UPDATE checklist_lines SET shown = coalesce(?, shown), is_said = ?, version_id = ?, revision = revision + 1
     WHERE id = ?`,
  ).run(standing, standing === null ? 0 : 1, standing === null ? null : input.versionId, id);
}

/** Removes a line; undo brings it back. */
export function removeLine(db: Db, item: { id: number; revision: number }): void {
  checkLine(db, item);
  db.prepare('DELETE FROM checklist_lines WHERE id = ?').run(item.id);
}

/** Puts a line that nobody answered yet onto the checklist, unless its words are there; answers its id. */
export function addUnansweredLine(
  db: Db,
  line: { applicationId: number; text: string; fromEndingId: number },
): number {
  const known = lineWith(db).get(line);
  if (known !== undefined) return known;
  const sql = `INSERT INTO checklist_lines (application_id, text, shown, is_said, from_ending_id, position)
    VALUES (?, ?, 'have_not_shown', 0, ?, ?)`;
  const position = nextPosition(db).get(line.applicationId);
  return Number(
    db.prepare(sql).run(line.applicationId, line.text, line.fromEndingId, position).lastInsertRowid,
  );
}

/** Puts requirements a review looked at onto the checklist; one that is there takes the new standing. */
export function addReviewedLines(
  db: Db,
  applicationId: number,
  requirements: readonly { text: string; shown: RequirementShown }[],
  fromEndingId: number,
): void {
  const kinds = new Map(
    requirementsOf(postingOf(db).get(applicationId) ?? '').map(({ text, kind }) => [text, kind]),
  );
  const update = db.prepare(
    'UPDATE checklist_lines SET shown = ?, is_said = 1, version_id = NULL, revision = revision + 1 WHERE id = ?',
  );
  const insert = db.prepare(
    'INSERT INTO checklist_lines (application_id, text, kind, shown, from_ending_id, position) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { text, shown } of requirements) {
    const id = lineWith(db).get({ applicationId, text });
    if (id !== undefined) update.run(shown, id);
    else {
      const position = nextPosition(db).get(applicationId);
      insert.run(applicationId, text, kinds.get(text) ?? 'must', shown, fromEndingId, position);
    }
  }
}

function toLine({ shown, isSaid, versionId, material, number, ...row }: LineRow): ChecklistLine {
  const isAbout = versionId !== null && material !== null && number !== null;
  return {
    ...row,
    standing: isSaid === 1 ? shown : null,
    saidAbout: isAbout ? { id: versionId, material, number } : null,
    hasEditNote: row.hasEditNote === 1,
  };
}

function checkLine(db: Db, item: { id: number; revision: number }): LineRow {
  return checkRevision(oneLine(db).get(item.id), item, 'This line', RELOAD);
}
