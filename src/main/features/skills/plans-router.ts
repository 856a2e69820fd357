import * as inputs from '../../../shared/skills.ts';
import { procedure, router } from '../../trpc.ts';
import {
  moveMilestone,
  removeMilestone,
  removeResource,
  saveMilestone,
  saveResource,
  setMilestoneDone,
} from './plan-parts-store.ts';
import { findReasonChoices, listThemeChoices } from './plan-reasons-store.ts';
import {
  createPlan,
  getPlan,
  listPlans,
  practiceDays,
  removedPlans,
  removePlan,
  setPlanState,
  updatePlan,
} from './plans-store.ts';

const STATE_LABELS: Record<inputs.PlanState, string> = {
  active: 'Take a plan up again',
  done: 'Mark a plan as done',
  closed: 'Close a plan',
};

export const plansRouter = router({
  list: procedure.query(({ ctx }) => listPlans(ctx.db)),
  get: procedure.input(inputs.planInput).query(({ ctx, input }) => getPlan(ctx.db, input.id)),
  days: procedure.query(({ ctx }) => practiceDays(ctx.db)),
  reasonChoices: procedure
    .input(inputs.reasonChoicesInput)
    .query(({ ctx, input }) => findReasonChoices(ctx.db, input.text)),
  themeChoices: procedure.query(({ ctx }) => listThemeChoices(ctx.db)),
  create: procedure
    .input(inputs.createPlanInput)
    .mutation(({ ctx, input }) => ctx.write('Add a plan', ['skills'], (db) => createPlan(db, input))),
  update: procedure
    .input(inputs.updatePlanInput)
    .mutation(({ ctx, input }) => ctx.write('Change a plan', ['skills'], (db) => updatePlan(db, input))),
  setState: procedure
    .input(inputs.planStateInput)
    .mutation(({ ctx, input }) =>
      ctx.write(STATE_LABELS[input.state], ['skills'], (db) => setPlanState(db, input)),
    ),
  remove: procedure
    .input(inputs.planItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a plan', ['skills'], (db) => removePlan(db, input, ctx.clock().toISOString())),
    ),
  removed: procedure.query(({ ctx }) => removedPlans.list(ctx.db)),
  restore: procedure
    .input(inputs.planInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Bring a plan back', ['skills'], (db) => removedPlans.restore(db, input.id)),
    ),
  erase: procedure
    .input(inputs.planInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['skills'], (db) => removedPlans.erase(db, input.id))),
  saveMilestone: procedure
    .input(inputs.saveMilestoneInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add a milestone' : 'Change a milestone', ['skills'], (db) =>
        saveMilestone(db, input),
      ),
    ),
  setMilestoneDone: procedure
    .input(inputs.milestoneDoneInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.doneOn === null ? 'Open a milestone again' : 'Reach a milestone', ['skills'], (db) =>
        setMilestoneDone(db, input),
      ),
    ),
  moveMilestone: procedure
    .input(inputs.moveMilestoneInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Move a milestone', ['skills'], (db) => moveMilestone(db, input)),
    ),
  removeMilestone: procedure
    .input(inputs.planItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a milestone', ['skills'], (db) => removeMilestone(db, input)),
    ),
  saveResource: procedure
    .input(inputs.saveResourceInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add a resource' : 'Change a resource', ['skills'], (db) =>
        saveResource(db, input),
      ),
    ),
  removeResource: procedure
    .input(inputs.planItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a resource', ['skills'], (db) => removeResource(db, input)),
    ),
});
