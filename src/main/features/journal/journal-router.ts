import { z } from 'zod';
import * as inputs from '../../../shared/journal.ts';
import { localNow } from '../../local-now.ts';
import { procedure, router } from '../../trpc.ts';
import { exportEntries } from './export-entries-store.ts';
import { listTags, mentionNow } from './journal-names-store.ts';
import { getSnapshot, listSnapshots } from './journal-snapshots-store.ts';
import * as journal from './journal-store.ts';
import { findMentionable } from './mentionable-store.ts';
import { weekFacts } from './week-facts-store.ts';
import { winsRouter } from './wins-router.ts';

const nothing = z.object({}).default({});
const named = (count: number) => (count === 1 ? 'an entry' : `${count} entries`);

export const journalRouter = router({
  wins: winsRouter,
  list: procedure
    .input(inputs.listEntriesInput)
    .query(({ ctx, input }) => journal.listEntries(ctx.db, input)),
  writtenDays: procedure
    .input(inputs.writtenDaysInput)
    .query(({ ctx, input }) => journal.listWrittenDays(ctx.db, input.from, input.to)),
  onThisDay: procedure
    .input(z.object({ day: z.iso.date() }))
    .query(({ ctx, input }) => journal.onThisDay(ctx.db, input.day)),
  get: procedure.input(inputs.getEntryInput).query(({ ctx, input }) => journal.getEntry(ctx.db, input.key)),
  tags: procedure.input(nothing).query(({ ctx }) => listTags(ctx.db)),
  mention: procedure.input(inputs.mentionInput).query(({ ctx, input }) => mentionNow(ctx.db, input)),
  mentionable: procedure
    .input(inputs.mentionableInput)
    .query(({ ctx, input }) => findMentionable(ctx.db, input.text)),
  snapshots: procedure
    .input(z.object({ entryId: z.number().int().positive() }))
    .query(({ ctx, input }) => listSnapshots(ctx.db, input.entryId, ctx.clock().toISOString())),
  snapshot: procedure
    .input(inputs.snapshotInput)
    .query(({ ctx, input }) => getSnapshot(ctx.db, input.entryId, input.snapshotId)),
  weekFacts: procedure
    .input(inputs.weekInput)
    .query(({ ctx, input }) => weekFacts(ctx.db, { ...input, now: localNow(ctx) })),
  export: procedure.input(inputs.exportEntriesInput).query(({ ctx, input }) => exportEntries(ctx.db, input)),

  // No step of undo: the editor has its own, and the snapshots keep what was there.
  save: procedure
    .input(inputs.saveEntryInput)
    .mutation(({ ctx, input }) =>
      ctx.write(null, ['journal'], (db) => journal.saveEntry(db, input, ctx.clock().toISOString())),
    ),
  restoreSnapshot: procedure
    .input(inputs.restoreSnapshotInput)
    .mutation(({ ctx, input }) =>
      ctx.write(null, ['journal'], (db) => journal.restoreSnapshot(db, input, ctx.clock().toISOString())),
    ),
  setPinned: procedure
    .input(inputs.pinEntryInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.pinned ? 'Pin an entry' : 'Unpin an entry', ['journal'], (db) =>
        journal.setPinned(db, input),
      ),
    ),
  trash: procedure.input(inputs.entryItemsInput).mutation(async ({ ctx, input }) => {
    await ctx.backups.beforeDeleting(input.items.length);
    return ctx.write(`Move ${named(input.items.length)} to the Trash`, ['journal'], (db) =>
      journal.trashEntries(db, input.items, ctx.clock().toISOString()),
    );
  }),
  restore: procedure
    .input(inputs.entryIdsInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Restore ${named(input.ids.length)}`, ['journal'], (db) =>
        journal.restoreEntries(db, input.ids),
      ),
    ),
  erase: procedure.input(inputs.entryIdsInput).mutation(async ({ ctx, input }) => {
    await ctx.backups.beforeDeleting(input.ids.length);
    return ctx.write(null, ['journal'], (db) => journal.eraseEntries(db, input.ids));
  }),
});
