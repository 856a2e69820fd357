import { z } from 'zod';
import { idInput, itemInput } from '../../../shared/applications.ts';
import type { Feature } from '../../../shared/changes.ts';
import * as inputs from '../../../shared/network-exchange.ts';
import { procedure, router } from '../../trpc.ts';
import * as erasing from './erase-contact-store.ts';
import { getPair, listSamePeople, mergeContacts } from './merge-contacts-store.ts';
import { exportPeople } from './people-export-store.ts';
import * as bringing from './people-import-store.ts';

const nothing = z.object({}).default({});
// Interviews show their people.
const CHANGED: Feature[] = ['network', 'applications'];

/** People brought in and taken along, two made one, and people removed. */
export const exchangeRouter = router({
  // Reads only, but a long list does not fit into an address, so it goes as a mutation.
  previewPeople: procedure
    .input(inputs.bringPeopleInput)
    .mutation(({ ctx, input }) => bringing.previewPeople(ctx.db, input)),
  bringPeople: procedure.input(inputs.bringPeopleInput).mutation(async ({ ctx, input }) => {
    await ctx.backups.before('before_import');
    return ctx.write('Bring people in from a file', CHANGED, (db) =>
      bringing.bringPeople(db, input, ctx.today()),
    );
  }),
  previewEvents: procedure
    .input(inputs.bringEventsInput)
    .mutation(({ ctx, input }) => bringing.previewEvents(ctx.db, input)),
  bringEvents: procedure.input(inputs.bringEventsInput).mutation(async ({ ctx, input }) => {
    await ctx.backups.before('before_import');
    return ctx.write('Bring events in from a file', ['network'], (db) => bringing.bringEvents(db, input));
  }),
  exportPeople: procedure
    .meta({ changesNothing: true })
    .input(inputs.exportPeopleInput)
    .mutation(({ ctx, input }) => exportPeople(ctx.db, input)),

  same: procedure.input(nothing).query(({ ctx }) => listSamePeople(ctx.db)),
  pair: procedure.input(inputs.mergePairInput).query(({ ctx, input }) => getPair(ctx.db, input)),
  merge: procedure
    .input(inputs.mergePeopleInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Merge two into ${erasing.contactName(ctx.db, input.keptId)}`, CHANGED, (db) =>
        mergeContacts(db, input, ctx.clock().toISOString()),
      ),
    ),

  remove: procedure
    .input(itemInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Move ${erasing.contactName(ctx.db, input.id)} to the Trash`, CHANGED, (db) =>
        erasing.removeContact(db, input, ctx.clock().toISOString()),
      ),
    ),
  removed: procedure.input(nothing).query(({ ctx }) => erasing.listRemovedContacts(ctx.db)),
  restore: procedure
    .input(z.object({ id: idInput }))
    .mutation(({ ctx, input }) =>
      ctx.write(`Bring ${erasing.contactName(ctx.db, input.id)} back`, CHANGED, (db) =>
        erasing.restoreContact(db, input.id),
      ),
    ),
  erase: procedure
    .input(z.object({ ids: z.array(idInput).min(1).max(100_000) }))
    .mutation(({ ctx, input }) =>
      ctx.write(null, [...CHANGED, 'practice', 'journal', 'undo'], (db) =>
        erasing.eraseContacts(db, input.ids),
      ),
    ),
});
