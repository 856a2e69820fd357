import { z } from 'zod';
import { saveContactInput } from '../../../shared/network.ts';
import { procedure, router } from '../../trpc.ts';
import { communitiesRouter } from './communities-router.ts';
import { listContacts, saveContact } from './contacts-store.ts';
import { eventsRouter } from './events-router.ts';
import { exchangeRouter } from './exchange-router.ts';
import { contactDraftsRouter, peopleRouter, touchesRouter } from './people-router.ts';
import { talksRouter } from './talks-router.ts';

export const networkRouter = router({
  exchange: exchangeRouter,
  contacts: procedure.input(z.object({}).default({})).query(({ ctx }) => listContacts(ctx.db)),
  saveContact: procedure
    .input(saveContactInput)
    .mutation(({ ctx, input }) =>
      ctx.write(
        input.id === null ? `Add ${input.name}` : `Change ${input.name}`,
        ['network', 'applications'],
        (db) => saveContact(db, input, ctx.today()),
      ),
    ),
  people: peopleRouter,
  touches: touchesRouter,
  drafts: contactDraftsRouter,
  events: eventsRouter,
  communities: communitiesRouter,
  talks: talksRouter,
});
