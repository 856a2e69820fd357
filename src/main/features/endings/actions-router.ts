import type { Feature } from '../../../shared/changes.ts';
import {
  actionsInput,
  effectInput,
  makeActionResultInput,
  removeActionInput,
  saveActionInput,
  setActionStateInput,
} from '../../../shared/endings-actions.ts';
import { procedure, router } from '../../trpc.ts';
import { makeResult } from './action-results-store.ts';
import { effectOfTheme, listActions, removeAction, saveAction, setActionState } from './actions-store.ts';
import { themeOfCode } from './themes-store.ts';

const RESULT_LABELS = {
  skill_plan: 'Make a plan of an action',
  practice_card: 'Make a practice card of an action',
  checklist_line: 'Make a checklist line of an action',
  goal: 'Make a goal of an action',
} as const;
const RESULT_FEATURES = {
  skill_plan: 'skills',
  practice_card: 'practice',
  checklist_line: 'materials',
  goal: 'goals',
} as const satisfies Record<keyof typeof RESULT_LABELS, Feature>;

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
  makeResult: procedure
    .input(makeActionResultInput)
    .mutation(({ ctx, input }) =>
      ctx.write(RESULT_LABELS[input.kind], ['endings', RESULT_FEATURES[input.kind]], (db) =>
        makeResult(db, input, ctx.today()),
      ),
    ),
  remove: procedure
    .input(removeActionInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove an action', ['endings'], (db) => removeAction(db, input, ctx.clock().toISOString())),
    ),
});
