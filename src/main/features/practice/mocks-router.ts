import { z } from 'zod';
import { practiceIdsInput, practiceItemsInput } from '../../../shared/practice.ts';
import * as inputs from '../../../shared/practice-mocks.ts';
import { procedure, router } from '../../trpc.ts';
import * as mocks from './mocks-store.ts';

const named = (count: number) => (count === 1 ? 'a mock interview' : `${count} mock interviews`);

export const mocksRouter = router({
  list: procedure.input(z.object({}).default({})).query(({ ctx }) => mocks.listMocks(ctx.db)),
  get: procedure.input(inputs.mockInput).query(({ ctx, input }) => mocks.getMock(ctx.db, input.id)),
  begin: procedure
    .input(inputs.beginMockInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Begin a mock interview', ['practice'], (db) => mocks.beginMock(db, input)),
    ),
  saveNote: procedure
    .input(inputs.saveMockNoteInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['practice'], (db) => mocks.saveMockNote(db, input))),
  saveRemark: procedure
    .input(inputs.saveMockRemarkInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['practice'], (db) => mocks.saveMockRemark(db, input))),
  finish: procedure
    .input(inputs.finishMockInput)
    .mutation(({ ctx, input }) =>
      ctx.write('End a mock interview', ['practice'], (db) => mocks.finishMock(db, input)),
    ),
  rate: procedure
    .input(inputs.rateMockInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Rate ${input.competency}`, ['practice'], (db) => mocks.rateMock(db, input)),
    ),
  trash: procedure
    .input(practiceItemsInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Move ${named(input.items.length)} to the Trash`, ['practice'], (db) =>
        mocks.trashMocks(db, input.items, ctx.clock().toISOString()),
      ),
    ),
  restore: procedure
    .input(practiceIdsInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Restore ${named(input.ids.length)}`, ['practice'], (db) =>
        mocks.restoreMocks(db, input.ids),
      ),
    ),
  erase: procedure.input(practiceIdsInput).mutation(async ({ ctx, input }) => {
    await ctx.backups.beforeDeleting(input.ids.length);
    return ctx.write(null, ['practice'], (db) => mocks.eraseMocks(db, input.ids));
  }),
});
