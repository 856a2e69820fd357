import { ExpectedError } from '../../../shared/errors.ts';
import type {
  CreatePlan,
  DayMinutes,
  LevelStep,
  Milestone,
  Plan,
  PlanHead,
  Resource,
  SetPlanState,
  UpdatePlan,
} from '../../../shared/skills.ts';
import type { Db } from '../../context.ts';
import { actionBehind } from '../../database/action-behind.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { prepared } from '../../database/prepared.ts';
import { removedRows } from '../../database/removed-rows.ts';
import { listReasons, setReasons } from './plan-reasons-store.ts';

type PlanTexts = Pick<Plan, 'why' | 'stopRule' | 'themeCode'>;

const HEAD = `p.id, p.skill, p.state, p.start_level AS startLevel, p.target_level AS targetLevel,
  coalesce((SELECT s.level FROM level_steps s WHERE s.plan_id = p.id ORDER BY s.day DESC, s.id DESC LIMIT 1),
    p.start_level) AS level,
  p.started_on AS startedOn, p.target_on AS targetOn, p.closed_because AS closedBecause, p.closed_on AS closedOn,
  (SELECT count(*) FROM plan_milestones m WHERE m.plan_id = p.id) AS milestones,
  (SELECT count(*) FROM plan_milestones m WHERE m.plan_id = p.id AND m.done_on IS NOT NULL) AS milestonesDone,
  (SELECT coalesce(sum(e.minutes), 0) FROM evidence e WHERE e.plan_id = p.id) AS minutes,
  (SELECT count(*) FROM evidence e WHERE e.plan_id = p.id) AS evidence, p.revision`;
const allHeads = prepared<[], PlanHead>(
  `SELECT ${HEAD} FROM skill_plans p WHERE p.deleted_at IS NULL
   ORDER BY p.state <> 'active', p.closed_on DESC, p.started_on DESC, p.id DESC`,
);
const headById = prepared<[number], PlanHead>(
  `SELECT ${HEAD} FROM skill_plans p WHERE p.id = ? AND p.deleted_at IS NULL`,
);
const textsById = prepared<[number], PlanTexts>(
  'SELECT why, stop_rule AS stopRule, theme_code AS themeCode FROM skill_plans WHERE id = ?',
);
const milestonesOf = prepared<[number], Milestone>(
  'SELECT id, text, done_on AS doneOn, revision FROM plan_milestones WHERE plan_id = ? ORDER BY position, id',
);
const resourcesOf = prepared<[number], Resource>(
  'SELECT id, title, link, note, revision FROM plan_resources WHERE plan_id = ? ORDER BY id',
);
const stepsOf = prepared<[number], LevelStep>(
  `SELECT s.id, s.level, s.day, s.evidence_id AS evidenceId, e.shows
   FROM level_steps s JOIN evidence e ON e.id = s.evidence_id WHERE s.plan_id = ? ORDER BY s.day, s.id`,
);
const daysOf = prepared<[number], DayMinutes>(
  'SELECT day, sum(minutes) AS minutes FROM evidence WHERE plan_id = ? GROUP BY day HAVING sum(minutes) > 0 ORDER BY day',
);
const daysOfAll = prepared<[], DayMinutes & { planId: number }>(
  `SELECT e.plan_id AS planId, e.day, sum(e.minutes) AS minutes
   FROM evidence e JOIN skill_plans p ON p.id = e.plan_id WHERE p.deleted_at IS NULL
   GROUP BY e.plan_id, e.day HAVING sum(e.minutes) > 0 ORDER BY e.day`,
);

/** Plans that were removed, each with its evidence. */
export const removedPlans = removedRows('skill_plans', 'skill', 'plan');

/** Every plan in short: active ones first, then those done or closed, newest first. */
export function listPlans(db: Db): PlanHead[] {
  return allHeads(db).all();
}

/** One plan in short. NOT_FOUND when it is gone. */
export function planHead(db: Db, id: number): PlanHead {
  const head = headById(db).get(id);
  if (!head) throw new ExpectedError('NOT_FOUND', 'This plan is not there any more.');
  return head;
}

/** One plan with all that belongs to it, except its evidence, which may be long. */
export function getPlan(db: Db, id: number): Plan {
  const head = planHead(db, id);
  return {
    ...head,
    ...getTexts(db, id),
    reasons: listReasons(db, id),
    fromAction: actionBehind(db, 'skill_plan', id),
    milestoneList: milestonesOf(db).all(id),
    resources: resourcesOf(db).all(id),
    levelSteps: stepsOf(db).all(id),
    days: daysOf(db).all(id),
  };
}

/** Minutes by day of every plan, oldest first. */
export function practiceDays(db: Db): (DayMinutes & { planId: number })[] {
  return daysOfAll(db).all();
}

/** Adds a plan with what asked for it. */
export function createPlan(db: Db, input: CreatePlan): PlanHead {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO skill_plans (skill, why, start_level, target_level, started_on, target_on, stop_rule, theme_code)
       VALUES (@skill, @why, @startLevel, @targetLevel, @startedOn, @targetOn, @stopRule, @themeCode)`,
    )
    .run({
      skill: input.skill,
      why: input.why,
      startLevel: input.startLevel,
      targetLevel: input.targetLevel,
      startedOn: input.startedOn,
      targetOn: input.targetOn,
      stopRule: input.stopRule,
      themeCode: input.themeCode,
    });
  const id = Number(lastInsertRowid);
  setReasons(db, id, input.reasons);
  return planHead(db, id);
}

/** Changes a plan. CONFLICT when the revision is stale; INVALID when its start is moved after evidence was logged. */
export function updatePlan(db: Db, { id, revision, changes }: UpdatePlan): PlanHead {
  const head = checkPlan(db, { id, revision });
  const { reasons, ...fields } = changes;
  if (fields.startLevel !== undefined && fields.startLevel !== head.startLevel && head.evidence > 0)
    throw new ExpectedError(
      'INVALID',
      'The start level stays once evidence is logged. From then on a level changes with evidence that shows it.',
    );
  const next = { ...head, ...getTexts(db, id), ...fields };
  db.prepare(
    `UPDATE skill_plans SET skill = ?, why = ?, start_level = ?, target_level = ?, started_on = ?, target_on = ?,
       stop_rule = ?, theme_code = ?, revision = revision + 1 WHERE id = ?`,
  ).run(
    next.skill,
    next.why,
    next.startLevel,
    next.targetLevel,
    next.startedOn,
    next.targetOn,
    next.stopRule,
    next.themeCode,
    id,
  );
  if (reasons) setReasons(db, id, reasons);
  return planHead(db, id);
}

/** Marks a plan as done, closed as not worth it (with a reason), or active again. */
export function setPlanState(db: Db, input: SetPlanState): PlanHead {
  checkPlan(db, input);
  db.prepare(
    'UPDATE skill_plans SET state = ?, closed_because = ?, closed_on = ?, revision = revision + 1 WHERE id = ?',
  ).run(
    input.state,
    input.state === 'closed' ? input.because : '',
    input.state === 'active' ? null : input.on,
    input.id,
  );
  return planHead(db, input.id);
}

/** Takes a plan off the lists with all that belongs to it; undo brings it back. */
export function removePlan(db: Db, item: { id: number; revision: number }, at: string): void {
  checkPlan(db, item);
  db.prepare('UPDATE skill_plans SET deleted_at = ?, revision = revision + 1 WHERE id = ?').run(at, item.id);
}

function getTexts(db: Db, id: number): PlanTexts {
  return textsById(db).get(id) ?? { why: '', stopRule: '', themeCode: null };
}

function checkPlan(db: Db, item: { id: number; revision: number }): PlanHead {
  return checkRevision(planHead(db, item.id), item, 'This plan');
}
