import { searchInput } from '../../../shared/search.ts';
import { procedure, router } from '../../trpc.ts';
import { isDrift, repairSearchIndex, searchWaits, settleSearch } from './search-documents-store.ts';
import { search } from './search-store.ts';

// What was written a moment ago must be found; more than this waits for an idle moment.
const SETTLED_FIRST = 100;

export const searchRouter = router({
  find: procedure.input(searchInput).query(({ ctx, input }) => {
    if (searchWaits(ctx.db)) ctx.write(null, [], (db) => settleSearch(db, SETTLED_FIRST));
    try {
      return search(ctx.db, input);
    } catch (error) {
      if (!isDrift(error)) throw error;
      ctx.log.warn('the search index did not fit its documents and was built again');
      ctx.write(null, [], repairSearchIndex);
      return search(ctx.db, input);
    }
  }),
});
