import { addDays } from '../../../shared/domain/days.ts';
import type { Db } from '../../context.ts';
import { saveGoal, savePlan, setGoalState, setPlanDone } from '../goals/goals-store.ts';
import { sampleGoals } from './sample-goals.ts';

/** Puts her goals into the sample, and ties one of them to the action it came from. */
export function insertSampleGoals(db: Db, today: string): void {
  const applicationAt = db
    .prepare<[string], number>('SELECT id FROM applications WHERE company = ? ORDER BY id DESC')
    .pluck();
  for (const goal of sampleGoals) {
    const application = goal.application === undefined ? undefined : applicationAt.get(goal.application);
    const saved = saveGoal(
      db,
      {
        id: null,
        revision: 0,
        what: goal.what,
        shownBy: goal.shownBy,
        realistic: goal.realistic,
        askedBy: goal.askedBy,
        byOn: goal.byInDays === null ? null : addDays(today, goal.byInDays),
        links: application === undefined ? [] : [{ kind: 'application', id: application }],
      },
      addDays(today, -goal.startedDaysAgo),
    );
    for (const { ifText, thenText, doneDaysAgo } of goal.plans) {
      const plan = savePlan(db, { id: null, revision: 0, goalId: saved.id, ifText, thenText });
      if (doneDaysAgo !== undefined) setPlanDone(db, { ...plan, doneOn: addDays(today, -doneDaysAgo) });
    }
    if (goal.reachedDaysAgo !== undefined)
      setGoalState(db, { ...saved, state: 'reached', because: '', on: addDays(today, -goal.reachedDaysAgo) });
  }
  // The course she took up after one letter became a plan and a goal.
  db.prepare(
    `INSERT INTO action_results (action_id, kind, target_id)
     SELECT a.id, 'goal', g.id FROM actions a, goals g WHERE a.kind = 'upskill' AND a.state = 'trying' AND g.what LIKE '%waiting list%'
     UNION ALL SELECT a.id, 'skill_plan', p.id FROM actions a, skill_plans p
       WHERE a.kind = 'upskill' AND a.state = 'trying' AND p.skill LIKE 'Waiting list%'`,
  ).run();
}
