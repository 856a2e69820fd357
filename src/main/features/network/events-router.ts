import { z } from 'zod';
import * as inputs from '../../../shared/network-events.ts';
import { procedure, router } from '../../trpc.ts';
import * as events from './events-store.ts';
import { removeFollowUp, saveFollowUp, setFollowUpDone } from './follow-ups-store.ts';

export const eventsRouter = router({
  list: procedure.input(z.object({}).default({})).query(({ ctx }) => events.listEvents(ctx.db)),
  page: procedure.input(inputs.eventInput).query(({ ctx, input }) => events.getEvent(ctx.db, input.id)),
  save: procedure
    .input(inputs.saveEventInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add an event' : 'Change an event', ['network'], (db) =>
        events.saveEvent(db, input),
      ),
    ),
  setWent: procedure
    .input(inputs.setWentInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Say whether you went', ['network'], (db) => events.setWent(db, input)),
    ),
  saveLearned: procedure
    .input(inputs.saveLearnedInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['network'], (db) => events.saveLearned(db, input))),
  meet: procedure
    .input(inputs.meetPersonInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Add somebody met at an event', ['network', 'applications'], (db) =>
        events.meetPerson(db, input, ctx.today()),
      ),
    ),
  takeOff: procedure
    .input(inputs.metPersonInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Take a person off an event', ['network'], (db) =>
        events.takeOffPerson(db, input.eventId, input.contactId),
      ),
    ),
  saveFollowUp: procedure
    .input(inputs.saveFollowUpInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add a follow-up' : 'Change a follow-up', ['network'], (db) =>
        saveFollowUp(db, input),
      ),
    ),
  setFollowUpDone: procedure
    .input(inputs.setFollowUpDoneInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.doneOn === null ? 'Take back “done”' : 'Do a follow-up', ['network'], (db) =>
        setFollowUpDone(db, input),
      ),
    ),
  removeFollowUp: procedure
    .input(inputs.eventItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a follow-up', ['network'], (db) => removeFollowUp(db, input)),
    ),
  remove: procedure
    .input(inputs.eventItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove an event', ['network'], (db) =>
        events.removeEvent(db, input, ctx.clock().toISOString()),
      ),
    ),
  removed: procedure.input(z.object({}).default({})).query(({ ctx }) => events.removedEvents.list(ctx.db)),
  restore: procedure
    .input(inputs.eventInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Bring an event back', ['network'], (db) => events.removedEvents.restore(db, input.id)),
    ),
  erase: procedure
    .input(inputs.eventInput)
    .mutation(({ ctx, input }) =>
      ctx.write(null, ['network', 'undo'], (db) => events.eraseEvent(db, input.id)),
    ),
});
