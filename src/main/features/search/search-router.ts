import { ExpectedError } from '../../../shared/errors.ts';
import { searchInput } from '../../../shared/search.ts';
import type { Context } from '../../context.ts';
import { procedure, router } from '../../trpc.ts';
import {
  INDEX_BUILT_AGAIN,
  isDrift,
  rebuildSearchIndex,
  searchWaits,
  settleSearch,
} from './search-documents-store.ts';
import { search } from './search-store.ts';

// What was written a moment ago must be found; more than this waits for an idle moment.
const SETTLED_FIRST = 100;

export const searchRouter = router({
  find: procedure.input(searchInput).query(({ ctx, input }) => {
    try {
      settleFirst(ctx);
      return search(ctx.db, input);
    } catch (error) {
      if (!isDrift(error)) throw error;
      ctx.write(null, [], rebuildSearchIndex);
      ctx.log.warn(INDEX_BUILT_AGAIN);
      return search(ctx.db, input);
    }
  }),
});

/** Nothing of the person's is lost when the disk has no room for this: the texts stay noted, and what is there is found. */
function settleFirst(ctx: Context): void {
  if (!searchWaits(ctx.db)) return;
  try {
    ctx.write(null, [], (db) => settleSearch(db, SETTLED_FIRST));
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.code !== 'NOT_SAVED') throw error;
  }
}
