import { z } from 'zod';
import { ExpectedError } from '../../../shared/errors.ts';
import {
  activityInput,
  activityItemInput,
  activityPeriodInput,
  leaveOutInput,
  saveActivityInput,
  takeActivitiesInput,
  workSearchForm,
} from '../../../shared/work-search.ts';
import { localNow } from '../../local-now.ts';
import { procedure, router } from '../../trpc.ts';
import * as activities from './activities-store.ts';
import { readForm, saveForm } from './form-store.ts';
import { proposeActivities } from './proposals-store.ts';

const nothing = z.object({}).default({});

export const workSearchRouter = router({
  list: procedure
    .input(activityPeriodInput)
    .query(({ ctx, input }) => activities.listActivities(ctx.db, inOrder(input))),
  activity: procedure
    .input(activityInput)
    .query(({ ctx, input }) => activities.getActivity(ctx.db, input.id)),
  save: procedure
    .input(saveActivityInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add an activity' : 'Change an activity', ['workSearch'], (db) =>
        activities.saveActivity(db, input),
      ),
    ),
  remove: procedure
    .input(activityItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove an activity', ['workSearch'], (db) =>
        activities.removeActivity(db, input, ctx.clock().toISOString()),
      ),
    ),
  removed: procedure.input(nothing).query(({ ctx }) => activities.removedActivities.list(ctx.db)),
  restore: procedure
    .input(activityInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Bring an activity back', ['workSearch'], (db) =>
        activities.removedActivities.restore(db, input.id),
      ),
    ),
  erase: procedure
    .input(activityInput)
    .mutation(({ ctx, input }) =>
      ctx.write(null, ['workSearch', 'undo'], (db) => activities.eraseActivity(db, input.id)),
    ),
  proposals: procedure
    .input(activityPeriodInput)
    .query(({ ctx, input }) => proposeActivities(ctx.db, { ...inOrder(input), now: localNow(ctx) })),
  take: procedure
    .input(takeActivitiesInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Take activities into the log', ['workSearch'], (db) => activities.takeActivities(db, input)),
    ),
  leaveOut: procedure
    .input(leaveOutInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Leave an activity out', ['workSearch'], (db) => activities.leaveOut(db, input.takenFrom)),
    ),
  proposeAgain: procedure
    .input(nothing)
    .mutation(({ ctx }) =>
      ctx.write('Propose activities again', ['workSearch'], (db) => activities.proposeAgain(db)),
    ),
  form: procedure.input(nothing).query(({ ctx }) => readForm(ctx.db)),
  saveForm: procedure
    .input(workSearchForm)
    .mutation(({ ctx, input }) => ctx.write(null, ['workSearch'], (db) => saveForm(db, input))),
});

function inOrder(period: { from: string; to: string }): { from: string; to: string } {
  if (period.from > period.to)
    throw new ExpectedError('INVALID', 'The period ends before it begins. Choose a later last day.');
  return period;
}
