import { keysBetween } from '../../../shared/domain/order-keys.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type {
  Milestone,
  MoveMilestone,
  Resource,
  SaveMilestone,
  SaveResource,
} from '../../../shared/skills.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { planHead } from './plans-store.ts';

type PlacedMilestone = Milestone & { planId: number; position: string };

const MILESTONE = 'id, text, done_on AS doneOn, revision, plan_id AS planId, position';
const milestoneById = prepared<[number], PlacedMilestone>(
  `SELECT ${MILESTONE} FROM plan_milestones WHERE id = ?`,
);
const milestonesInOrder = prepared<[number], PlacedMilestone>(
  `SELECT ${MILESTONE} FROM plan_milestones WHERE plan_id = ? ORDER BY position, id`,
);
const resourceById = prepared<[number], Resource>(
  'SELECT id, title, link, note, revision FROM plan_resources WHERE id = ?',
);

/** Adds (`id` null, at the end) or rewords a milestone. */
export function saveMilestone(db: Db, input: SaveMilestone): Milestone {
  if (input.id !== null) {
    checkMilestone(db, { id: input.id, revision: input.revision });
    db.prepare('UPDATE plan_milestones SET text = ?, revision = revision + 1 WHERE id = ?').run(
      input.text,
      input.id,
    );
    return getMilestone(db, input.id);
  }
  planHead(db, input.planId);
  const last = milestonesInOrder(db).all(input.planId).at(-1)?.position ?? null;
  const [position] = keysBetween(last, null, 1);
  const { lastInsertRowid } = db
    .prepare('INSERT INTO plan_milestones (plan_id, text, position) VALUES (?, ?, ?)')
    .run(input.planId, input.text, position);
  return getMilestone(db, Number(lastInsertRowid));
}

/** Marks a milestone as done on a day, or as open (null). */
export function setMilestoneDone(
  db: Db,
  input: { id: number; revision: number; doneOn: string | null },
): Milestone {
  checkMilestone(db, input);
  db.prepare('UPDATE plan_milestones SET done_on = ?, revision = revision + 1 WHERE id = ?').run(
    input.doneOn,
    input.id,
  );
  return getMilestone(db, input.id);
}

/** Puts a milestone below another of its plan, or first. */
export function moveMilestone(db: Db, input: MoveMilestone): Milestone {
  const { planId } = checkMilestone(db, input);
  const others = milestonesInOrder(db)
    .all(planId)
    .filter(({ id }) => id !== input.id);
  const at = input.after === null ? -1 : others.findIndex(({ id }) => id === input.after);
  if (input.after !== null && at < 0)
    throw new ExpectedError('NOT_FOUND', 'The milestone it should go below is not there any more.');
  const [position] = keysBetween(others[at]?.position ?? null, others[at + 1]?.position ?? null, 1);
  db.prepare('UPDATE plan_milestones SET position = ?, revision = revision + 1 WHERE id = ?').run(
    position,
    input.id,
  );
  return getMilestone(db, input.id);
}

/** Removes a milestone; undo brings it back. */
export function removeMilestone(db: Db, item: { id: number; revision: number }): void {
  checkMilestone(db, item);
  db.prepare('DELETE FROM plan_milestones WHERE id = ?').run(item.id);
}

/** Adds (`id` null) or changes a resource. */
export function saveResource(db: Db, input: SaveResource): Resource {
  const { title, link, note } = input;
  if (input.id !== null) {
    checkResource(db, { id: input.id, revision: input.revision });
    db.prepare(
      'UPDATE plan_resources SET title = ?, link = ?, note = ?, revision = revision + 1 WHERE id = ?',
    ).run(title, link, note, input.id);
    return getResource(db, input.id);
  }
  planHead(db, input.planId);
  const { lastInsertRowid } = db
    .prepare('INSERT INTO plan_resources (plan_id, title, link, note) VALUES (?, ?, ?, ?)')
    .run(input.planId, title, link, note);
  return getResource(db, Number(lastInsertRowid));
}

/** Removes a resource; undo brings it back. */
export function removeResource(db: Db, item: { id: number; revision: number }): void {
  checkResource(db, item);
  db.prepare('DELETE FROM plan_resources WHERE id = ?').run(item.id);
}

function getMilestone(db: Db, id: number): PlacedMilestone {
  const milestone = milestoneById(db).get(id);
  if (!milestone) throw new ExpectedError('NOT_FOUND', 'This milestone is not there any more.');
  return milestone;
}

function checkMilestone(db: Db, item: { id: number; revision: number }): PlacedMilestone {
  return checkRevision(getMilestone(db, item.id), item, 'This milestone');
}

function getResource(db: Db, id: number): Resource {
  const resource = resourceById(db).get(id);
  if (!resource) throw new ExpectedError('NOT_FOUND', 'This resource is not there any more.');
  return resource;
}

function checkResource(db: Db, item: { id: number; revision: number }): void {
  checkRevision(getResource(db, item.id), item, 'This resource');
}
