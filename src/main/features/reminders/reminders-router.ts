import { z } from 'zod';
import { reminderItemInput, saveReminderInput, setReminderDoneInput } from '../../../shared/reminders.ts';
import { procedure, router } from '../../trpc.ts';
import { takeDueReminders } from './due-reminders-store.ts';
import { listReminders, removeReminder, saveReminder, setReminderDone } from './reminders-store.ts';

const nothing = z.object({}).default({});

export const remindersRouter = router({
  list: procedure.input(nothing).query(({ ctx }) => listReminders(ctx.db)),
  save: procedure
    .input(saveReminderInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add a reminder' : 'Change a reminder', ['reminders'], (db) =>
        saveReminder(db, input),
      ),
    ),
  setDone: procedure
    .input(setReminderDoneInput)
    .mutation(({ ctx, input }) =>
      ctx.write(
        input.doneOn === null ? 'Open a reminder again' : 'Be done with a reminder',
        ['reminders'],
        (db) => setReminderDone(db, input),
      ),
    ),
  remove: procedure
    .input(reminderItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a reminder', ['reminders'], (db) => removeReminder(db, input)),
    ),
  /** Hands out what is to be notified now, each once; whoever asks shows it. */
  due: procedure.input(nothing).mutation(({ ctx }) => takeDueReminders(ctx)),
});
