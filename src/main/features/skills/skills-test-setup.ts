import {
  type CreatePlan,
  createPlanInput,
  type PlanHead,
  type SaveEvidence,
} from '../../../shared/skills.ts';
import type { TestApp } from '../../app-for-tests.ts';

/** Adds a plan through the router. */
export async function addPlan(app: TestApp, changes: Partial<CreatePlan> = {}): Promise<PlanHead> {
  const input = { skill: 'SQL', startLevel: 1, targetLevel: 3, startedOn: '2026-10-05', ...changes };
  return app.call.skills.plans.create(createPlanInput.parse(input));
}

/** Evidence of an hour as it is logged first. */
export function evidenceOf(planId: number, changes: Partial<SaveEvidence> = {}): SaveEvidence {
  return {
    id: null,
    revision: 0,
    planId,
    kind: 'course',
    day: '2026-11-20',
    minutes: 60,
    link: '',
    shows: '',
    seenBy: '',
    file: null,
    level: null,
    fromTimer: false,
    ...changes,
  };
}
