import { z } from 'zod';
import * as inputs from '../../../shared/practice.ts';
import { procedure, router } from '../../trpc.ts';
import { mocksRouter } from './mocks-router.ts';
import { addAttempt, removeAttempt } from './practice-attempts-store.ts';
import * as cards from './practice-cards-store.ts';
import { practiceOverview, practiceToday } from './practice-today-store.ts';
import { proposeSkills } from './rubric-store.ts';

const nothing = z.object({}).default({});
const named = (count: number) => (count === 1 ? 'a question' : `${count} questions`);

export const practiceRouter = router({
  mocks: mocksRouter,
  overview: procedure.input(nothing).query(({ ctx }) => practiceOverview(ctx.db, ctx.today())),
  today: procedure.input(nothing).query(({ ctx }) => practiceToday(ctx.db, ctx.today())),
  card: procedure.input(inputs.cardInput).query(({ ctx, input }) => cards.getCard(ctx.db, input.id)),
  rubricSkills: procedure
    .input(inputs.rubricSkillsInput)
    .query(({ ctx, input }) => proposeSkills(ctx.db, input.applicationId)),
  take: procedure
    .input(inputs.takeQuestionsInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Take ${named(input.codes.length)} into practice`, ['practice'], (db) =>
        cards.takeQuestions(db, input.codes, ctx.today()),
      ),
    ),
  save: procedure
    .input(inputs.saveCardInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add a question' : 'Change a question', ['practice'], (db) =>
        cards.saveCard(db, input, ctx.today()),
      ),
    ),
  saveOutline: procedure
    .input(inputs.saveOutlineInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['practice'], (db) => cards.saveOutline(db, input))),
  addAttempt: procedure
    .input(inputs.addAttemptInput)
    .mutation(({ ctx, input }) => ctx.write('Keep an attempt', ['practice'], (db) => addAttempt(db, input))),
  removeAttempt: procedure
    .input(inputs.attemptInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove an attempt', ['practice'], (db) => removeAttempt(db, input.id)),
    ),
  trash: procedure
    .input(inputs.practiceItemsInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Move ${named(input.items.length)} to the Trash`, ['practice'], (db) =>
        cards.trashCards(db, input.items, ctx.clock().toISOString()),
      ),
    ),
  restore: procedure
    .input(inputs.practiceIdsInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Restore ${named(input.ids.length)}`, ['practice'], (db) =>
        cards.restoreCards(db, input.ids),
      ),
    ),
  erase: procedure.input(inputs.practiceIdsInput).mutation(async ({ ctx, input }) => {
    await ctx.backups.beforeDeleting(input.ids.length);
    return ctx.write(null, ['practice'], (db) => cards.eraseCards(db, input.ids));
  }),
});
