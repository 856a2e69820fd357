import { z } from 'zod';
import { saveContactInput } from '../../../shared/network.ts';
import { procedure, router } from '../../trpc.ts';
import { listContacts, saveContact } from './contacts-store.ts';
import { exchangeRouter } from './exchange-router.ts';

export const networkRouter = router({
  exchange: exchangeRouter,
  contacts: procedure.input(z.object({}).default({})).query(({ ctx }) => listContacts(ctx.db)),
  saveContact: procedure
    .input(saveContactInput)
    .mutation(({ ctx, input }) =>
      ctx.write(
        input.id === null ? `Add ${input.name}` : `Change ${input.name}`,
        ['network', 'applications'],
        (db) => saveContact(db, input),
      ),
    ),
});
