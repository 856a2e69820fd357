import * as inputs from '../../../shared/wins.ts';
import { localNow } from '../../local-now.ts';
import { procedure, router } from '../../trpc.ts';
import { declineDeed, suggestWins } from './win-suggestions-store.ts';
import { eraseWin, listRemovedWins, listWins, removeWin, restoreWin, saveWin } from './wins-store.ts';

export const winsRouter = router({
  list: procedure
    .input(inputs.listWinsInput)
    .query(({ ctx, input }) => listWins(ctx.db, input.from, input.to)),
  removed: procedure.query(({ ctx }) => listRemovedWins(ctx.db)),
  suggestions: procedure
    .input(inputs.winSuggestionsInput)
    .query(({ ctx, input }) => suggestWins(ctx.db, { ...input, now: localNow(ctx) })),
  save: procedure
    .input(inputs.saveWinInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add a win' : 'Change a win', ['journal'], (db) => saveWin(db, input)),
    ),
  remove: procedure
    .input(inputs.winItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a win', ['journal'], (db) => removeWin(db, input, ctx.clock().toISOString())),
    ),
  restore: procedure
    .input(inputs.removedWinInput)
    .mutation(({ ctx, input }) => ctx.write('Restore a win', ['journal'], (db) => restoreWin(db, input.id))),
  erase: procedure
    .input(inputs.removedWinInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['journal'], (db) => eraseWin(db, input.id))),
  decline: procedure
    .input(inputs.declineDeedInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Pass over a suggestion', ['journal'], (db) =>
        declineDeed(db, input.deed, ctx.clock().toISOString()),
      ),
    ),
});
