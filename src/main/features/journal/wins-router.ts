import * as inputs from '../../../shared/wins.ts';
import { procedure, router } from '../../trpc.ts';
import { localNow } from './local-now.ts';
import { declineDeed, suggestWins } from './win-suggestions-store.ts';
import { listWins, removeWin, saveWin } from './wins-store.ts';

export const winsRouter = router({
  list: procedure
    .input(inputs.listWinsInput)
    .query(({ ctx, input }) => listWins(ctx.db, input.from, input.to)),
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
    .mutation(({ ctx, input }) => ctx.write('Remove a win', ['journal'], (db) => removeWin(db, input))),
  decline: procedure
    .input(inputs.declineDeedInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Pass over a suggestion', ['journal'], (db) =>
        declineDeed(db, input.deed, ctx.clock().toISOString()),
      ),
    ),
});
