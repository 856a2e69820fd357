import {
  actionsInput,
  effectInput,
  removeActionInput,
  saveActionInput,
  setActionStateInput,
} from '../../../shared/endings-actions.ts';
import { procedure, router } from '../../trpc.ts';
import { effectOfTheme, listActions, removeAction, saveAction, setActionState } from './actions-store.ts';
import { themeOfCode } from './themes-store.ts';

export const actionsRouter = router({
  list: procedure.input(actionsInput).query(({ ctx, input }) => listActions(ctx.db, input)),
  effect: procedure
    .input(effectInput)
    .query(({ ctx, input }) => effectOfTheme(ctx.db, themeOfCode(ctx.db, input.themeCode).id, input.day)),
  save: procedure
    .input(saveActionInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add an action' : 'Change an action', ['endings'], (db) =>
        saveAction(db, input, ctx.today()),
      ),
    ),
  setState: procedure
    .input(setActionStateInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Change an action', ['endings'], (db) => setActionState(db, input)),
    ),
  remove: procedure
    .input(removeActionInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove an action', ['endings'], (db) => removeAction(db, input, ctx.clock().toISOString())),
    ),
});
