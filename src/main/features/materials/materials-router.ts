import {
  addEditNoteInput,
  addMaterialInput,
  addVersionInput,
  describeVersionInput,
  markEditNoteInput,
  materialInput,
  removedItemInput,
  removeItemInput,
  renameMaterialInput,
  saveVersionTextInput,
  sendVersionInput,
  sentDayInput,
  sentWithInput,
  type Version,
  type VersionText,
  versionInput,
} from '../../../shared/materials.ts';
import { procedure, router } from '../../trpc.ts';
import { checklistRouter } from './checklist-router.ts';
import { addEditNote, markEditNote, removeEditNote, tickNotes } from './edit-notes-store.ts';
import { lettersRouter } from './letters-router.ts';
import {
  addMaterial,
  getMaterial,
  listMaterials,
  removeMaterial,
  renameMaterial,
  requireMaterial,
} from './materials-store.ts';
import { eraseRemoved, listRemoved, restoreRemoved } from './removed-materials-store.ts';
import { changeSentDay, listSent, listSentWith, removeSent, sendVersion } from './sent-versions-store.ts';
import { readContent } from './version-content.ts';
import {
  addVersion,
  describeVersion,
  getVersion,
  listVersionChoices,
  removeVersion,
  saveVersionText,
  versionText,
} from './versions-store.ts';

export const materialsRouter = router({
  checklist: checklistRouter,
  letters: lettersRouter,
  list: procedure.query(({ ctx }) => listMaterials(ctx.db)),
  get: procedure.input(materialInput).query(({ ctx, input }) => getMaterial(ctx.db, input.id, ctx.today())),
  add: procedure.input(addMaterialInput).mutation(async ({ ctx, input }): Promise<Version> => {
    const content = await readContent(ctx, input.content);
    return ctx.write(`Add ${input.name}`, ['materials'], (db) =>
      addVersion(db, addMaterial(db, input, ctx.today()), { label: input.label, content }, ctx.today()),
    );
  }),
  rename: procedure
    .input(renameMaterialInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Rename a material', ['materials'], (db) => renameMaterial(db, input, ctx.today())),
    ),
  remove: procedure
    .input(removeItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a material', ['materials'], (db) =>
        removeMaterial(db, input, ctx.clock().toISOString()),
      ),
    ),
  removed: procedure.query(({ ctx }) => listRemoved(ctx.db)),
  restore: procedure
    .input(removedItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Restore a ${input.kind}`, ['materials'], (db) => restoreRemoved(db, input)),
    ),
  erase: procedure
    .input(removedItemInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['materials'], (db) => eraseRemoved(db, input))),

  choices: procedure.query(({ ctx }) => listVersionChoices(ctx.db)),
  version: procedure.input(versionInput).query(
    ({ ctx: { db }, input: { id } }): VersionText => ({
      version: getVersion(db, id),
      text: versionText(db, id),
      sentWith: listSentWith(db, id),
    }),
  ),
  addVersion: procedure.input(addVersionInput).mutation(async ({ ctx, input }): Promise<Version> => {
    const { materialId, doneNotes: notes } = input;
    requireMaterial(ctx.db, materialId);
    const content = await readContent(ctx, input.content);
    return ctx.write('Add a version', ['materials'], (db) => {
      requireMaterial(db, materialId);
      const version = addVersion(db, materialId, { label: input.label, content }, ctx.today());
      tickNotes(db, { materialId, versionId: version.id, notes });
      return version;
    });
  }),
  describeVersion: procedure
    .input(describeVersionInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Describe a version', ['materials'], (db) => describeVersion(db, input)),
    ),
  // Saved while typing, so it makes no step of its own.
  saveText: procedure
    .input(saveVersionTextInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['materials'], (db) => saveVersionText(db, input))),
  removeVersion: procedure
    .input(removeItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a version', ['materials'], (db) =>
        removeVersion(db, input, ctx.clock().toISOString()),
      ),
    ),

  sent: procedure.input(sentWithInput).query(({ ctx, input }) => listSent(ctx.db, input.applicationId)),
  send: procedure
    .input(sendVersionInput)
    .mutation(({ ctx, input }) =>
      ctx.write('List what was sent', ['materials'], (db) => sendVersion(db, input)),
    ),
  changeSentDay: procedure
    .input(sentDayInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Change the day it was sent', ['materials'], (db) => changeSentDay(db, input)),
    ),
  removeSent: procedure
    .input(removeItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Take back what was sent', ['materials'], (db) => removeSent(db, input)),
    ),

  addNote: procedure
    .input(addEditNoteInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Add an edit note', ['materials'], (db) => addEditNote(db, input, ctx.today())),
    ),
  markNote: procedure
    .input(markEditNoteInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Tick an edit note', ['materials'], (db) => markEditNote(db, input)),
    ),
  removeNote: procedure
    .input(removeItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove an edit note', ['materials'], (db) => removeEditNote(db, input)),
    ),
});
