import { z } from 'zod';
import { itemInput } from '../../../shared/applications.ts';
import type { Feature } from '../../../shared/changes.ts';
import * as inputs from '../../../shared/network-contacts.ts';
import { procedure, router } from '../../trpc.ts';
import * as drafts from './contact-drafts-store.ts';
import { keepSender, linkApplication, listPeopleOf, unlinkApplication } from './contact-links-store.ts';
import * as people from './people-store.ts';
import { personPage } from './person-page-store.ts';
import { removeTouch, saveTouch } from './touches-store.ts';

/** Contacts with their pages, and what ties them to applications. */
export const peopleRouter = router({
  list: procedure.input(z.object({}).default({})).query(({ ctx }) => people.listPeople(ctx.db, ctx.today())),
  page: procedure
    .input(inputs.personInput)
    .query(({ ctx, input }) => personPage(ctx.db, input.id, ctx.today())),
  add: procedure
    .input(inputs.addPersonInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Add ${input.name}`, ['network'], (db) => people.addPerson(db, input, ctx.today())),
    ),
  change: procedure.input(inputs.changePersonInput).mutation(({ ctx, input }) =>
    // Interviews show who was in them.
    ctx.write(changeLabel(input.changes), featuresOf(input.changes), (db) =>
      people.changePerson(db, input, ctx.today()),
    ),
  ),
  ofApplication: procedure
    .input(inputs.applicationPeopleInput)
    .query(({ ctx, input }) => listPeopleOf(ctx.db, input.applicationId)),
  link: procedure
    .input(inputs.linkInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Link a person to an application', ['network'], (db) => linkApplication(db, input)),
    ),
  unlink: procedure
    .input(inputs.linkInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Take a person off an application', ['network'], (db) => unlinkApplication(db, input)),
    ),
  keepSender: procedure
    .input(inputs.keepSenderInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Keep ${input.name} as a contact`, ['network'], (db) => keepSender(db, input, ctx.today())),
    ),
});

/** The times of being in touch with contacts. */
export const touchesRouter = router({
  save: procedure
    .input(inputs.saveTouchInput)
    .mutation(({ ctx, input }) =>
      ctx.write(input.id === null ? 'Add a touch' : 'Change a touch', ['network'], (db) =>
        saveTouch(db, input, ctx.today()),
      ),
    ),
  remove: procedure
    .input(itemInput)
    .mutation(({ ctx, input }) => ctx.write('Remove a touch', ['network'], (db) => removeTouch(db, input))),
});

/** Letters to contacts that are being written. */
export const contactDraftsRouter = router({
  save: procedure
    .input(inputs.saveDraftInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['network'], (db) => drafts.saveDraft(db, input))),
  sent: procedure
    .input(inputs.draftSentInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Mark a letter as sent', ['network'], (db) => drafts.markSent(db, input, ctx.today())),
    ),
  remove: procedure
    .input(inputs.removeDraftInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Throw a letter away', ['network'], (db) => drafts.removeDraft(db, input)),
    ),
});

// Interviews show who was in them.
function featuresOf({ name, role, company }: inputs.PersonChanges): Feature[] {
  const isNamed = name !== undefined || role !== undefined || company !== undefined;
  return isNamed ? ['network', 'applications'] : ['network'];
}

function changeLabel(changes: inputs.PersonChanges): string {
  if (changes.everyDays !== undefined) return 'Set how often to be in touch';
  if (changes.snoozedUntil !== undefined) return 'Put a person off until later';
  if (changes.doNotContact !== undefined)
    return changes.doNotContact ? 'Do not contact a person' : 'Allow contact with a person again';
  return 'Change a person';
}
