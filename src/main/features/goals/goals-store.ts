import { ExpectedError } from '../../../shared/errors.ts';
import type { Goal, GoalLink, IfThenPlan, SaveGoal, SavePlan, SetGoalState } from '../../../shared/goals.ts';
import type { Db } from '../../context.ts';
import { actionBehind } from '../../database/action-behind.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { removedRows } from '../../database/removed-rows.ts';

type Item = { id: number; revision: number };
type GoalRow = Omit<Goal, 'plans' | 'links' | 'fromAction'>;

const COLUMNS = `id, what, shown_by AS shownBy, realistic, asked_by AS askedBy, by_on AS byOn, state,
  closed_on AS closedOn, closed_because AS closedBecause, started_on AS startedOn, revision`;
const allGoals = prepared<[], GoalRow>(
  `SELECT ${COLUMNS} FROM goals WHERE deleted_at IS NULL
   ORDER BY state <> 'open', coalesce(by_on, '9999'), id DESC`,
);
const goalById = prepared<[number], GoalRow>(
  `SELECT ${COLUMNS} FROM goals WHERE id = ? AND deleted_at IS NULL`,
);
const PLAN = `SELECT id, goal_id AS goalId, if_text AS ifText, then_text AS thenText, done_on AS doneOn, revision
  FROM if_then_plans`;
const plansOf = prepared<[number], IfThenPlan>(`${PLAN} WHERE goal_id = ? ORDER BY done_on IS NOT NULL, id`);
const planById = prepared<[number], IfThenPlan>(`${PLAN} WHERE id = ?`);
const linksOf = prepared<[number], GoalLink>(
  `SELECT l.kind, l.target_id AS id, coalesce(CASE l.kind
     WHEN 'application' THEN (SELECT role || ', ' || company FROM applications WHERE id = l.target_id AND deleted_at IS NULL)
     WHEN 'skill_plan' THEN (SELECT skill FROM skill_plans WHERE id = l.target_id AND deleted_at IS NULL)
   END, '') AS name
   FROM goal_links l WHERE l.goal_id = ? ORDER BY l.id`,
);

/** Goals that were removed, each with its if-then plans. */
export const removedGoals = removedRows('goals', 'what', 'goal');

/** Every goal, open ones first, each with its plans and what it is tied to. */
export function listGoals(db: Db): Goal[] {
  return allGoals(db)
    .all()
    .map((row) => wholeGoal(db, row));
}

/** Adds (`id` null) or changes a goal. CONFLICT when the revision is stale. */
export function saveGoal(db: Db, input: SaveGoal, today: string): Goal {
  const values = [input.what, input.shownBy, input.realistic, input.askedBy, input.byOn] as const;
  let { id } = input;
  if (id === null) {
    const sql = `INSERT INTO goals (what, shown_by, realistic, asked_by, by_on, started_on) VALUES (?, ?, ?, ?, ?, ?)`;
    id = Number(db.prepare(sql).run(...values, today).lastInsertRowid);
  } else {
    checkGoal(db, { id, revision: input.revision });
    db.prepare(
      `UPDATE goals SET what = ?, shown_by = ?, realistic = ?, asked_by = ?, by_on = ?, revision = revision + 1
       WHERE id = ?`,
    ).run(...values, id);
  }
  db.prepare('DELETE FROM goal_links WHERE goal_id = ?').run(id);
  const link = db.prepare(
    'INSERT INTO goal_links (goal_id, kind, target_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const one of input.links) link.run(id, one.kind, one.id);
  return getGoal(db, id);
}

/** Closes a goal as reached or let go (both are ends, neither a failure), or opens it again. */
export function setGoalState(db: Db, input: SetGoalState): Goal {
  checkGoal(db, input);
  const isOpen = input.state === 'open';
  db.prepare(
    'UPDATE goals SET state = ?, closed_on = ?, closed_because = ?, revision = revision + 1 WHERE id = ?',
  ).run(input.state, isOpen ? null : input.on, isOpen ? '' : input.because, input.id);
  return getGoal(db, input.id);
}

/** Gives a goal another day, or none. */
export function replanGoal(db: Db, input: Item & { byOn: string | null }): Goal {
  checkGoal(db, input);
  db.prepare('UPDATE goals SET by_on = ?, revision = revision + 1 WHERE id = ?').run(input.byOn, input.id);
  return getGoal(db, input.id);
}

/** Takes a goal out of sight; undo brings it back. */
export function removeGoal(db: Db, item: Item, at: string): void {
  checkGoal(db, item);
  db.prepare('UPDATE goals SET deleted_at = ?, revision = revision + 1 WHERE id = ?').run(at, item.id);
}

/** Adds (`id` null) or changes an if-then plan of a goal. */
export function savePlan(db: Db, input: SavePlan): IfThenPlan {
  getGoal(db, input.goalId);
  if (input.id === null) {
    const sql = 'INSERT INTO if_then_plans (goal_id, if_text, then_text) VALUES (?, ?, ?)';
    return getPlan(
      db,
      Number(db.prepare(sql).run(input.goalId, input.ifText, input.thenText).lastInsertRowid),
    );
  }
  checkPlan(db, { id: input.id, revision: input.revision });
  db.prepare('UPDATE if_then_plans SET if_text = ?, then_text = ?, revision = revision + 1 WHERE id = ?').run(
    input.ifText,
    input.thenText,
    input.id,
  );
  return getPlan(db, input.id);
}

/** Notes the day a plan was carried out; null takes it back. */
export function setPlanDone(db: Db, input: Item & { doneOn: string | null }): IfThenPlan {
  checkPlan(db, input);
  db.prepare('UPDATE if_then_plans SET done_on = ?, revision = revision + 1 WHERE id = ?').run(
    input.doneOn,
    input.id,
  );
  return getPlan(db, input.id);
}

/** Removes a plan; undo brings it back. */
export function removePlan(db: Db, item: Item): void {
  checkPlan(db, item);
  db.prepare('DELETE FROM if_then_plans WHERE id = ?').run(item.id);
}

/** One goal. NOT_FOUND when it is gone. */
function getGoal(db: Db, id: number): Goal {
  const row = goalById(db).get(id);
  if (!row) throw new ExpectedError('NOT_FOUND', 'This goal is not there any more.');
  return wholeGoal(db, row);
}

function wholeGoal(db: Db, row: GoalRow): Goal {
  return {
    ...row,
    plans: plansOf(db).all(row.id),
    links: linksOf(db).all(row.id),
    fromAction: actionBehind(db, 'goal', row.id),
  };
}

function checkGoal(db: Db, item: Item): void {
  checkRevision(getGoal(db, item.id), item, 'This goal');
}

function getPlan(db: Db, id: number): IfThenPlan {
  const plan = planById(db).get(id);
  if (!plan) throw new ExpectedError('NOT_FOUND', 'This plan is not there any more.');
  return plan;
}

function checkPlan(db: Db, item: Item): void {
  checkRevision(getPlan(db, item.id), item, 'This plan');
}
