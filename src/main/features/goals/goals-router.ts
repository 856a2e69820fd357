import { z } from 'zod';
import * as inputs from '../../../shared/goals.ts';
import { procedure, router } from '../../trpc.ts';
import * as goals from './goals-store.ts';

const STATE_LABELS = { open: 'Open a goal again', reached: 'Reach a goal', let_go: 'Let a goal go' } as const;

export const goalsRouter = router({
  list: procedure.input(z.object({}).default({})).query(({ ctx }) => goals.listGoals(ctx.db)),
  save: procedure
    .input(inputs.saveGoalInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add a goal' : 'Change a goal', ['goals'], (db) =>
        goals.saveGoal(db, input, ctx.today()),
      ),
    ),
  setState: procedure
    .input(inputs.setGoalStateInput)
    .mutation(({ ctx, input }) =>
      ctx.write(STATE_LABELS[input.state], ['goals'], (db) => goals.setGoalState(db, input)),
    ),
  replan: procedure
    .input(inputs.replanGoalInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Re-plan a goal', ['goals'], (db) => goals.replanGoal(db, input)),
    ),
  remove: procedure
    .input(inputs.goalItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a goal', ['goals'], (db) => goals.removeGoal(db, input, ctx.clock().toISOString())),
    ),
  removed: procedure.input(z.object({}).default({})).query(({ ctx }) => goals.removedGoals.list(ctx.db)),
  restore: procedure
    .input(inputs.goalInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Bring a goal back', ['goals'], (db) => goals.removedGoals.restore(db, input.id)),
    ),
  erase: procedure
    .input(inputs.goalInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['goals'], (db) => goals.removedGoals.erase(db, input.id))),
  savePlan: procedure
    .input(inputs.savePlanInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add an if-then plan' : 'Change an if-then plan', ['goals'], (db) =>
        goals.savePlan(db, input),
      ),
    ),
  setPlanDone: procedure
    .input(inputs.setPlanDoneInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.doneOn === null ? 'Take back “done”' : 'Carry out a plan', ['goals'], (db) =>
        goals.setPlanDone(db, input),
      ),
    ),
  removePlan: procedure
    .input(inputs.goalItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove an if-then plan', ['goals'], (db) => goals.removePlan(db, input)),
    ),
});
