import { statSync } from 'node:fs';
import { cleanMediaType } from '../../../shared/attachments.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type {
  AddLevelStep,
  Evidence,
  EvidenceFile,
  EvidencePage,
  SaveEvidence,
} from '../../../shared/skills.ts';
import type { AttachmentSource } from '../../attachments/collect-orphans.ts';
import type { Attachments, Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { planHead } from './plans-store.ts';
import { dropTimer } from './timer-store.ts';

type EvidenceRow = Omit<Evidence, 'file'> & {
  sha256: string | null;
  size: number | null;
  name: string | null;
  mediaType: string | null;
};

/** The files of evidence are in use as long as a row here names them. */
export const evidenceFiles: AttachmentSource = { table: 'evidence' };

const SELECT = `SELECT e.id, e.plan_id AS planId, e.kind, e.day, e.minutes, e.link, e.shows, e.seen_by AS seenBy,
  e.sha256, e.size, e.file_name AS name, e.media_type AS mediaType, e.revision,
  (SELECT s.level FROM level_steps s WHERE s.evidence_id = e.id ORDER BY s.id DESC LIMIT 1) AS level
  FROM evidence e`;
const evidenceOf = prepared<[number, number], EvidenceRow>(
  `${SELECT} WHERE e.plan_id = ? ORDER BY e.day DESC, e.id DESC LIMIT ?`,
);
const evidenceById = prepared<[number], EvidenceRow>(
  `${SELECT} JOIN skill_plans p ON p.id = e.plan_id WHERE e.id = ? AND p.deleted_at IS NULL`,
);
const countOf = preparedValue<[number], number>('SELECT count(*) FROM evidence WHERE plan_id = ?');
const stepById = preparedValue<[number], number>('SELECT 1 FROM level_steps WHERE id = ?');

/** The newest evidence of a plan, at most `limit`, and how much there is. */
export function listEvidence(db: Db, planId: number, limit: number): EvidencePage {
  planHead(db, planId);
  return {
    evidence: evidenceOf(db).all(planId, limit).map(readEvidence),
    of: countOf(db).get(planId) ?? 0,
  };
}

/**
 * Adds (`id` null) or changes evidence, and takes the level step that rests on it. INVALID for a level without a
 * note on what it shows; CONFLICT when the revision is stale.
 */
export function saveEvidence(db: Db, input: SaveEvidence, attachments: Pick<Attachments, 'path'>): Evidence {
  if (input.level !== null && input.shows.trim() === '') throw withoutEvidence();
  planHead(db, input.planId);
  const before = input.id === null ? null : checkEvidence(db, { id: input.id, revision: input.revision });
  if (before && before.planId !== input.planId)
    throw new ExpectedError('INVALID', 'Evidence stays with its plan. Log it anew with the other one.');
  const file = fileOf(input, before, attachments);
  const values = [
    input.kind,
    input.day,
    input.minutes,
    input.link,
    input.shows,
    input.seenBy,
    file?.sha256 ?? null,
    file?.size ?? null,
    file?.name ?? null,
    file?.mediaType ?? null,
  ] as const;
  let id = before?.id;
  if (id === undefined) {
    const sql = `INSERT INTO evidence (kind, day, minutes, link, shows, seen_by, sha256, size, file_name, media_type, plan_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
    id = Number(db.prepare(sql).run(...values, input.planId).lastInsertRowid);
  } else
    db.prepare(
      `UPDATE evidence SET kind = ?, day = ?, minutes = ?, link = ?, shows = ?, seen_by = ?, sha256 = ?, size = ?,
         file_name = ?, media_type = ?, revision = revision + 1 WHERE id = ?`,
    ).run(...values, id);
  setLevel(db, input, id);
  if (input.fromTimer) dropTimer(db);
  return getEvidence(db, id);
}

/** Removes evidence and the level step that rests on it; undo brings both back. */
export function removeEvidence(db: Db, item: { id: number; revision: number }): void {
  checkEvidence(db, item);
  db.prepare('DELETE FROM evidence WHERE id = ?').run(item.id);
}

/** Takes a level step. INVALID without evidence that says what it shows. */
export function addLevelStep(db: Db, input: AddLevelStep): void {
  planHead(db, input.planId);
  const evidence = input.evidenceId === null ? null : getEvidence(db, input.evidenceId);
  if (evidence?.planId !== input.planId || evidence.shows.trim() === '') throw withoutEvidence();
  db.prepare('INSERT INTO level_steps (plan_id, level, day, evidence_id) VALUES (?, ?, ?, ?)').run(
    input.planId,
    input.level,
    input.day,
    evidence.id,
  );
}

/** Takes a level step back; the level before it is the one of now again. */
export function removeLevelStep(db: Db, id: number): void {
  if (stepById(db).get(id) === undefined)
    throw new ExpectedError('NOT_FOUND', 'This level step is not there any more.');
  db.prepare('DELETE FROM level_steps WHERE id = ?').run(id);
}

function setLevel(db: Db, { planId, level, day }: SaveEvidence, evidenceId: number): void {
  if (level === null) {
    db.prepare('DELETE FROM level_steps WHERE evidence_id = ?').run(evidenceId);
    return;
  }
  const { changes } = db
    .prepare('UPDATE level_steps SET level = ?, day = ? WHERE evidence_id = ?')
    .run(level, day, evidenceId);
  if (changes === 0) addLevelStep(db, { planId, level, day, evidenceId });
}

function fileOf(
  { file }: SaveEvidence,
  before: Evidence | null,
  attachments: Pick<Attachments, 'path'>,
): EvidenceFile | null {
  if (!file) return null;
  if (before?.file?.sha256 === file.sha256) return { ...before.file, name: file.name };
  const path = attachments.path(file.sha256);
  if (path === null) throw new ExpectedError('NOT_FOUND', 'The file is not here. Please choose it again.');
  return {
    sha256: file.sha256,
    size: statSync(path).size,
    name: file.name,
    mediaType: cleanMediaType(file.mediaType),
  };
}

function withoutEvidence(): ExpectedError {
  return new ExpectedError(
    'INVALID',
    'A level changes with evidence. Say in a few words what this shows, then choose the level.',
  );
}

function readEvidence({ sha256, size, name, mediaType, ...row }: EvidenceRow): Evidence {
  const has = sha256 !== null && size !== null && name !== null && mediaType !== null;
  return { ...row, file: has ? { sha256, size, name, mediaType } : null };
}

function getEvidence(db: Db, id: number): Evidence {
  const row = evidenceById(db).get(id);
  if (!row) throw new ExpectedError('NOT_FOUND', 'This evidence is not there any more.');
  return readEvidence(row);
}

function checkEvidence(db: Db, item: { id: number; revision: number }): Evidence {
  return checkRevision(getEvidence(db, item.id), item, 'This evidence');
}
