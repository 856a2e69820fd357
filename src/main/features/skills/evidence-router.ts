import * as inputs from '../../../shared/skills.ts';
import { procedure, router } from '../../trpc.ts';
import {
  addLevelStep,
  listEvidence,
  removeEvidence,
  removeLevelStep,
  saveEvidence,
} from './evidence-store.ts';
import { planHead } from './plans-store.ts';
import { dropTimer, readTimer, startTimer, stopTimer } from './timer-store.ts';

export const evidenceRouter = router({
  list: procedure
    .input(inputs.evidenceInput)
    .query(({ ctx, input }) => listEvidence(ctx.db, input.planId, input.limit)),
  save: procedure
    .input(inputs.saveEvidenceInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Log practice' : 'Change evidence', ['skills'], (db) =>
        saveEvidence(db, input, ctx.attachments),
      ),
    ),
  remove: procedure
    .input(inputs.planItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove evidence', ['skills'], (db) => removeEvidence(db, input)),
    ),
  addLevelStep: procedure
    .input(inputs.levelStepInput)
    .mutation(({ ctx, input }) => ctx.write('Change the level', ['skills'], (db) => addLevelStep(db, input))),
  removeLevelStep: procedure
    .input(inputs.planInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Take a level back', ['skills'], (db) => removeLevelStep(db, input.id)),
    ),
  timer: procedure.query(({ ctx }) => readTimer(ctx.db)),
  startTimer: procedure.input(inputs.planInput).mutation(({ ctx, input }) =>
    ctx.write(null, ['skills'], (db) => {
      planHead(db, input.id);
      return startTimer(db, input.id, ctx.clock().toISOString());
    }),
  ),
  stopTimer: procedure.mutation(({ ctx }) =>
    ctx.write(null, ['skills'], (db) => stopTimer(db, ctx.clock().toISOString())),
  ),
  dropTimer: procedure.mutation(({ ctx }) => ctx.write(null, ['skills'], dropTimer)),
});
