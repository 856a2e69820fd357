import type { z } from 'zod';
import type {
  addStageInput,
  moveStageInput,
  removeStageInput,
  Stage,
  StageColour,
  StageKind,
  updateStageInput,
} from '../../../shared/applications.ts';
import { keysBetween } from '../../../shared/domain/order-keys.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';

type StageRow = {
  id: number;
  kind: StageKind;
  code: string | null;
  name: string;
  colour: StageColour;
  softLimit: number | null;
  hidden: number;
  revision: number;
};

const STAGE_COLUMNS = 'id, kind, code, name, colour, soft_limit AS softLimit, hidden, revision';
const everyStage = prepared<[], StageRow>(
  `SELECT ${STAGE_COLUMNS} FROM stages WHERE deleted_at IS NULL ORDER BY kind DESC, position, id`,
);
const oneStage = prepared<[number], StageRow>(`SELECT ${STAGE_COLUMNS} FROM stages WHERE id = ?`);
const idByCode = preparedValue<[string], number>('SELECT id FROM stages WHERE code = ?');

const toStage = (row: StageRow): Stage => ({ ...row, hidden: row.hidden === 1 });

/** All stages that are not removed: open stages first, then outcomes, each in the person's order. */
export function listStages(db: Db): Stage[] {
  return everyStage(db).all().map(toStage);
}

/** One stage, removed ones included (history may name them). Throws NOT_FOUND. */
export function getStage(db: Db, id: number): Stage {
  const row = oneStage(db).get(id);
  if (!row) throw new ExpectedError('NOT_FOUND', 'This stage is not there any more. Reload the board.');
  return toStage(row);
}

/** The id of a shipped stage or outcome by its lasting code, removed ones included. */
export function stageIdByCode(db: Db, code: string): number {
  const id = idByCode(db).get(code);
  if (id === undefined)
    throw new ExpectedError('NOT_FOUND', `The stage ${code} is missing from this profile.`);
  return id;
}

/** Adds a stage at the end of the open stages, or an outcome at the end of the outcomes. */
export function addStage(db: Db, input: z.output<typeof addStageInput>): Stage {
  const last = db
    .prepare<[StageKind], string>('SELECT position FROM stages WHERE kind = ? ORDER BY position DESC LIMIT 1')
    .pluck()
    .get(input.kind);
  const [position] = keysBetween(last ?? null, null, 1);
  const { lastInsertRowid } = db
    .prepare('INSERT INTO stages (kind, name, colour, position) VALUES (?, ?, ?, ?)')
    .run(input.kind, input.name, input.colour, position);
  return getStage(db, Number(lastInsertRowid));
}

/** Changes name, colour, soft limit or visibility. CONFLICT when the revision is stale. */
export function updateStage(db: Db, input: z.output<typeof updateStageInput>): Stage {
  const stage = freshStage(db, input);
  const {
    name = stage.name,
    colour = stage.colour,
    softLimit = stage.softLimit,
    hidden = stage.hidden,
  } = input.changes;
  db.prepare(
    'UPDATE stages SET name = ?, colour = ?, soft_limit = ?, hidden = ?, revision = revision + 1 WHERE id = ?',
  ).run(name, colour, softLimit, hidden ? 1 : 0, stage.id);
  return getStage(db, stage.id);
}

/** Puts a stage after another of its kind, or first. */
export function moveStage(db: Db, input: z.output<typeof moveStageInput>): Stage {
  const stage = freshStage(db, input);
  const after = input.afterId === null ? null : positionOf(db, input.afterId, stage.kind);
  const before = db
    .prepare<[StageKind, string, number], string>(
      'SELECT position FROM stages WHERE kind = ? AND position > ? AND id <> ? ORDER BY position LIMIT 1',
    )
    .pluck()
    .get(stage.kind, after ?? '', stage.id);
  const [position] = keysBetween(after, before ?? null, 1);
  db.prepare('UPDATE stages SET position = ?, revision = revision + 1 WHERE id = ?').run(position, stage.id);
  return getStage(db, stage.id);
}

/**
 * Refuses to remove a stage that a shipped rule needs, or one whose cards have nowhere to go;
 * the caller moves the cards first. The row stays for the history's sake.
 */
export function removeStage(db: Db, input: z.output<typeof removeStageInput>): void {
  const stage = freshStage(db, input);
  if (stage.kind === 'outcome' && stage.code !== null)
    throw new ExpectedError('INVALID', 'This outcome comes with Rebound. You can hide it instead.');
  if (stage.kind === 'stage') {
    const others = listStages(db).filter((other) => other.kind === 'stage' && other.id !== stage.id);
    if (others.length === 0) throw new ExpectedError('INVALID', 'Keep at least one stage on the board.');
  }
  const cards = db
    .prepare<[number], number>('SELECT count(*) FROM applications WHERE stage_id = ?')
    .pluck()
    .get(stage.id);
  if (cards) throw new ExpectedError('INVALID', 'Choose where the cards of this stage go.');
  db.prepare("UPDATE stages SET deleted_at = datetime('now'), revision = revision + 1 WHERE id = ?").run(
    stage.id,
  );
}

function positionOf(db: Db, id: number, kind: StageKind): string {
  const position = db
    .prepare<[number, StageKind], string>(
      'SELECT position FROM stages WHERE id = ? AND kind = ? AND deleted_at IS NULL',
    )
    .pluck()
    .get(id, kind);
  if (position === undefined)
    throw new ExpectedError('CONFLICT', 'The stages changed meanwhile. Try once more.');
  return position;
}

function freshStage(db: Db, item: { id: number; revision: number }): Stage {
  return checkRevision(getStage(db, item.id), item, 'This stage');
}
