import { z } from 'zod';
import { eventInput, eventItemInput, saveCommunityInput } from '../../../shared/network-events.ts';
import { procedure, router } from '../../trpc.ts';
import * as communities from './communities-store.ts';

export const communitiesRouter = router({
  list: procedure.input(z.object({}).default({})).query(({ ctx }) => communities.listCommunities(ctx.db)),
  page: procedure.input(eventInput).query(({ ctx, input }) => communities.getCommunity(ctx.db, input.id)),
  save: procedure
    .input(saveCommunityInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add a community' : 'Change a community', ['network'], (db) =>
        communities.saveCommunity(db, input),
      ),
    ),
  remove: procedure
    .input(eventItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a community', ['network'], (db) =>
        communities.removeCommunity(db, input, ctx.clock().toISOString()),
      ),
    ),
  removed: procedure
    .input(z.object({}).default({}))
    .query(({ ctx }) => communities.removedCommunities.list(ctx.db)),
  restore: procedure
    .input(eventInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Bring a community back', ['network'], (db) =>
        communities.removedCommunities.restore(db, input.id),
      ),
    ),
  erase: procedure
    .input(eventInput)
    .mutation(({ ctx, input }) =>
      ctx.write(null, ['network', 'undo'], (db) => communities.eraseCommunity(db, input.id)),
    ),
});
