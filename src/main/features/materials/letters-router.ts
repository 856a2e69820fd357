import { letterInput, removeItemInput, saveTemplateInput } from '../../../shared/materials.ts';
import { procedure, router } from '../../trpc.ts';
import { draftLetter, listTemplates, removeTemplate, saveTemplate } from './letters-store.ts';

export const lettersRouter = router({
  templates: procedure.query(({ ctx }) => listTemplates(ctx.db)),
  saveTemplate: procedure.input(saveTemplateInput).mutation(({ ctx, input }) =>
    // A change is saved while typing, so it makes no step of its own.
    ctx.write(input.id === null ? 'Add a letter to write from' : null, ['materials'], (db) =>
      saveTemplate(db, input, ctx.today()),
    ),
  ),
  removeTemplate: procedure
    .input(removeItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a letter to write from', ['materials'], (db) => removeTemplate(db, input)),
    ),
  draft: procedure.input(letterInput).query(({ ctx, input }) => draftLetter(ctx.db, input, input.date)),
});
