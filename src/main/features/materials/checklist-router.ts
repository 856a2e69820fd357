import {
  addLineInput,
  checklistInput,
  proposeLinesInput,
  removeLineInput,
  saveLineInput,
  setStandingInput,
} from '../../../shared/materials-checklist.ts';
import { procedure, router } from '../../trpc.ts';
import { addLine, getChecklist, proposeLines, removeLine, saveLine, setStanding } from './checklist-store.ts';

export const checklistRouter = router({
  get: procedure.input(checklistInput).query(({ ctx, input }) => getChecklist(ctx.db, input.applicationId)),
  propose: procedure
    .input(proposeLinesInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Take lines from the advert', ['materials'], (db) => proposeLines(db, input.applicationId)),
    ),
  add: procedure
    .input(addLineInput)
    .mutation(({ ctx, input }) => ctx.write('Add a requirement', ['materials'], (db) => addLine(db, input))),
  save: procedure
    .input(saveLineInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Change a requirement', ['materials'], (db) => saveLine(db, input)),
    ),
  setStanding: procedure
    .input(setStandingInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Say what is shown', ['materials'], (db) => setStanding(db, input)),
    ),
  remove: procedure
    .input(removeLineInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a requirement', ['materials'], (db) => removeLine(db, input)),
    ),
});
