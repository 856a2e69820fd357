import { z } from 'zod';
import * as inputs from '../../../shared/endings.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import type { Context } from '../../context.ts';
import { procedure, router } from '../../trpc.ts';
import { actionsRouter } from './actions-router.ts';
import { dropDraft, saveDraft } from './ending-drafts-store.ts';
import { replaceThemes } from './ending-themes-store.ts';
import { countEndings, endingMarks, listEndings } from './endings-list-store.ts';
import {
  beginEnding,
  checkEnding,
  endingPage,
  getEnding,
  namedApplication,
  saveEnding,
  setLook,
} from './endings-store.ts';
import { clearLearning, suggestFor } from './learning-store.ts';
import { readMailFile, readPastedText } from './read-message.ts';
import { addNote, removeNote } from './received-words-store.ts';
import { requestsRouter } from './requests-router.ts';
import { reviewsRouter } from './reviews-router.ts';
import { themesRouter } from './themes-router.ts';

const nothing = z.object({}).default({});

function momentOf(ctx: Context): { at: string; today: string } {
  return { at: ctx.clock().toISOString(), today: ctx.today() };
}

function named(ctx: Context, endingId: number): string {
  const { applicationId } = getEnding(ctx.db, endingId);
  return namedApplication(ctx.db, applicationId).role;
}

export const endingsRouter = router({
  forApplication: procedure
    .input(inputs.forApplicationInput)
    .query(({ ctx, input }) => endingPage(ctx.db, input.applicationId)),
  list: procedure
    .input(inputs.endingsListInput)
    .query(({ ctx, input }) => listEndings(ctx.db, input.list, ctx.today())),
  counts: procedure.input(nothing).query(({ ctx }) => countEndings(ctx.db, ctx.today())),
  marks: procedure.input(nothing).query(({ ctx }) => endingMarks(ctx.db, ctx.today())),
  suggest: procedure.input(inputs.suggestInput).query(({ ctx, input }) => suggestFor(ctx.db, input.text)),

  begin: procedure.input(inputs.forApplicationInput).mutation(({ ctx, input }) =>
    // No step of its own: undoing the move is what takes the ending away.
    ctx.write(null, ['endings'], (db) => {
      beginEnding(db, input.applicationId, momentOf(ctx).at);
      return endingPage(db, input.applicationId);
    }),
  ),
  saveDraft: procedure
    .input(inputs.saveDraftInput)
    // Nothing is out of date by it: only this ending shows it, and a save that comes too late is told.
    .mutation(({ ctx, input }) => ctx.write(null, [], (db) => saveDraft(db, input, momentOf(ctx).at))),
  dropDraft: procedure
    .input(inputs.dropDraftInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['endings'], (db) => dropDraft(db, input))),
  readMessage: procedure
    .meta({ changesNothing: true })
    .input(inputs.readMessageInput)
    .mutation(async ({ ctx, input }) => {
      if (input.text !== undefined) return readPastedText(input.text);
      const path = input.uploadId === undefined ? null : ctx.uploads.path(input.uploadId);
      if (!path || input.uploadId === undefined)
        throw new ExpectedError('NOT_FOUND', 'The message is not there any more. Please choose it again.');
      try {
        return await readMailFile(path);
      } finally {
        ctx.uploads.drop(input.uploadId);
      }
    }),
  save: procedure.input(inputs.saveEndingInput).mutation(({ ctx, input }) => {
    const { role } = namedApplication(ctx.db, input.applicationId);
    return ctx.write(`Save the ending of ${role}`, ['endings', 'applications'], (db) => {
      saveEnding(db, input, momentOf(ctx));
      dropDraft(db, { applicationId: input.applicationId, revision: input.draftRevision });
      return endingPage(db, input.applicationId);
    });
  }),
  setLook: procedure.input(inputs.setLookInput).mutation(({ ctx, input }) =>
    ctx.write(`Set when to look at ${named(ctx, input.id)}`, ['endings'], (db) => {
      setLook(db, input);
      return getEnding(db, input.id);
    }),
  ),
  setThemes: procedure.input(inputs.setThemesInput).mutation(({ ctx, input }) =>
    ctx.write(`Change the themes of ${named(ctx, input.id)}`, ['endings'], (db) => {
      checkEnding(db, input);
      replaceThemes(db, input.id, input.grade, input.themes, null);
      db.prepare('UPDATE endings SET revision = revision + 1 WHERE id = ?').run(input.id);
      return getEnding(db, input.id);
    }),
  ),
  addNote: procedure.input(inputs.addEndingNoteInput).mutation(({ ctx, input }) =>
    ctx.write(`Add a note to ${named(ctx, input.endingId)}`, ['endings'], (db) => {
      addNote(db, input);
      return getEnding(db, input.endingId);
    }),
  ),
  removeNote: procedure
    .input(inputs.removeEndingNoteInput)
    .mutation(({ ctx, input }) => ctx.write('Remove a note', ['endings'], (db) => removeNote(db, input))),
  clearLearning: procedure
    .input(nothing)
    .mutation(({ ctx }) => ctx.write(null, ['endings'], (db) => clearLearning(db))),

  requests: requestsRouter,
  reviews: reviewsRouter,
  themes: themesRouter,
  actions: actionsRouter,
});
