import { z } from 'zod';
import * as inputs from '../../../shared/today.ts';
import type { Context } from '../../context.ts';
import { localNow } from '../../local-now.ts';
import { procedure, router } from '../../trpc.ts';
import type { Moment } from '../applications/applications-store.ts';
import { cardById } from '../applications/cards-store.ts';
import { setReminderDone } from '../reminders/reminders-store.ts';
import { addByLine, labelOfLine } from './add-by-line-store.ts';
import { answerNotNow, closeQuiet, quietPage } from './quiet-store.ts';
import { readLine } from './read-line-store.ts';
import { readToday } from './today-store.ts';
import { writeLine } from './write-line-store.ts';

/** One pass is short enough to come to its end; the next begins where it stopped. */
const MOST_QUIET = 20;
const nothing = z.object({}).default({});

function momentOf(ctx: Context): Moment {
  const now = ctx.clock();
  return { now, at: now.toISOString(), today: ctx.today(), local: localNow(ctx) };
}

export const todayRouter = router({
  get: procedure.input(nothing).query(({ ctx }) => readToday(ctx.db, ctx.clock())),
  quiet: procedure.input(nothing).query(({ ctx }) => quietPage(ctx.db, ctx.today(), MOST_QUIET)),
  readLine: procedure
    .input(inputs.readLineInput)
    .query(({ ctx, input }) => readLine(ctx.db, input.line, ctx.today())),

  closeQuiet: procedure.input(inputs.quietAnswerInput).mutation(({ ctx, input }) => {
    const moment = momentOf(ctx);
    return ctx.write('No reply', ['applications', 'endings'], (db) => {
      closeQuiet(db, input, moment);
      return { card: cardById(db, input.id, moment.local) };
    });
  }),
  notNow: procedure
    .input(inputs.quietAnswerInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Not now', ['today'], (db) => answerNotNow(db, input, ctx.today())),
    ),
  reminderDone: procedure
    .input(inputs.reminderDoneInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Finish a reminder', ['reminders'], (db) =>
        setReminderDone(db, { ...input, doneOn: input.done ? ctx.today() : null }),
      ),
    ),
  // No step of undo, as for everything the journal saves: what was there is in its earlier versions.
  write: procedure
    .input(inputs.writeLineInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['journal'], (db) => writeLine(db, input, momentOf(ctx)))),
  addByLine: procedure
    .input(inputs.addByLineInput)
    .mutation(({ ctx, input }) =>
      ctx.write(labelOfLine(input), ['applications', 'network'], (db) => addByLine(db, input, momentOf(ctx))),
    ),
});
