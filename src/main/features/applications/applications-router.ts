import { z } from 'zod';
import * as inputs from '../../../shared/applications.ts';
import type { Context } from '../../context.ts';
import { preparedValue } from '../../database/prepared.ts';
import { localNow } from '../../local-now.ts';
import { procedure, router } from '../../trpc.ts';
import * as applications from './applications-store.ts';
import { cardById, cardsById, listCards } from './cards-store.ts';
import { addDocument, changeDocument, listDocuments, removeDocument } from './documents-store.ts';
import { removeInterview, saveInterview } from './interviews-store.ts';
import { moveApplications, takeBack, voidEvent } from './moves-store.ts';
import { savePosting } from './postings-store.ts';
import { listSavedFilters, removeFilter, saveFilter } from './saved-filters-store.ts';
import { addReached, correctEventDate } from './stage-events-store.ts';
import * as stages from './stages-store.ts';
import { removeTimelineEntry, saveTimelineEntry } from './timeline-store.ts';

const nothing = z.object({}).default({});

function momentOf(ctx: Context): applications.Moment {
  const now = ctx.clock();
  return { now, at: now.toISOString(), today: ctx.today(), local: localNow(ctx) };
}

const roleOf = preparedValue<[number], string>('SELECT role FROM applications WHERE id = ?');

/** "3 applications", or the role when there is one: what an undo step is called. */
function named(ctx: Context, ids: readonly number[]): string {
  const [first] = ids;
  if (ids.length !== 1 || first === undefined) return `${ids.length} applications`;
  return roleOf(ctx.db).get(first) ?? 'application';
}

const idsOf = (items: readonly { id: number }[]) => items.map((item) => item.id);

export const applicationsRouter = router({
  board: procedure.input(nothing).query(({ ctx }) => ({
    stages: stages.listStages(ctx.db),
    cards: listCards(ctx.db, momentOf(ctx).local),
  })),
  get: procedure
    .input(inputs.getApplicationInput)
    .query(({ ctx, input }) => applications.getApplication(ctx.db, input.id, momentOf(ctx))),
  documents: procedure
    .input(inputs.documentsInput)
    .query(({ ctx, input }) => listDocuments(ctx.db, input.applicationId)),
  similar: procedure
    .input(inputs.similarInput)
    .query(({ ctx, input }) => applications.findSimilarApplications(ctx.db, input)),
  trashed: procedure.input(nothing).query(({ ctx }) => applications.listTrashed(ctx.db)),
  savedFilters: procedure.input(nothing).query(({ ctx }) => listSavedFilters(ctx.db)),

  create: procedure.input(inputs.createApplicationInput).mutation(({ ctx, input }) => {
    const moment = momentOf(ctx);
    return ctx.write(`Add ${input.facts.role}`, ['applications'], (db) => {
      const id = applications.createApplication(db, input, moment);
      return { card: cardById(db, id, moment.local) };
    });
  }),
  update: procedure.input(inputs.updateApplicationInput).mutation(({ ctx, input }) => {
    const moment = momentOf(ctx);
    return ctx.write(`Change ${named(ctx, [input.id])}`, ['applications'], (db) => {
      applications.updateApplication(db, input, moment);
      return { card: cardById(db, input.id, moment.local) };
    });
  }),
  move: procedure.input(inputs.moveApplicationsInput).mutation(({ ctx, input }): inputs.MoveResult => {
    const moment = momentOf(ctx);
    const ids = idsOf(input.items);
    const label = `Move ${named(ctx, ids)} to ${stages.getStage(ctx.db, input.stageId).name}`;
    return ctx.write(label, ['applications'], (db) => {
      const { askWhyBack } = moveApplications(db, input, moment);
      return { cards: cardsById(db, ids, moment.local), askWhyBack };
    });
  }),
  takeBack: procedure.input(inputs.idsInput).mutation(({ ctx, input }) => {
    const moment = momentOf(ctx);
    return ctx.write(`Correct the history of ${named(ctx, input.ids)}`, ['applications'], (db) => {
      takeBack(db, input.ids, moment);
      return { cards: cardsById(db, input.ids, moment.local) };
    });
  }),
  correctEventDate: procedure.input(inputs.eventDateInput).mutation(({ ctx, input }) => {
    const moment = momentOf(ctx);
    return ctx.write('Correct a date', ['applications'], (db) => {
      const id = correctEventDate(db, input, moment.at);
      return { cards: cardsById(db, [id], moment.local) };
    });
  }),
  voidEvent: procedure.input(inputs.eventInput).mutation(({ ctx, input }) => {
    const moment = momentOf(ctx);
    return ctx.write('Take an entry out of the history', ['applications'], (db) => {
      const id = voidEvent(db, input.eventId, moment.now);
      return { cards: cardsById(db, [id], moment.local) };
    });
  }),
  addReached: procedure.input(inputs.addReachedInput).mutation(({ ctx, input }) => {
    const moment = momentOf(ctx);
    return ctx.write('Add to the history', ['applications'], (db) => {
      addReached(db, input, moment.at);
      return { cards: cardsById(db, [input.id], moment.local) };
    });
  }),
  archive: procedure.input(inputs.archiveInput).mutation(({ ctx, input }) => {
    const moment = momentOf(ctx);
    const ids = idsOf(input.items);
    return ctx.write(
      `${input.archived ? 'Archive' : 'Bring back'} ${named(ctx, ids)}`,
      ['applications'],
      (db) => {
        applications.setArchived(db, input.items, input.archived, moment.at);
        return { cards: cardsById(db, ids, moment.local) };
      },
    );
  }),
  trash: procedure.input(inputs.itemsInput).mutation(async ({ ctx, input }) => {
    await ctx.backups.beforeDeleting(input.items.length);
    const ids = idsOf(input.items);
    return ctx.write(`Move ${named(ctx, ids)} to the Trash`, ['applications'], (db) => {
      applications.trashApplications(db, input.items, momentOf(ctx).at);
      return { ids };
    });
  }),
  restore: procedure.input(inputs.idsInput).mutation(({ ctx, input }) => {
    const moment = momentOf(ctx);
    return ctx.write(`Restore ${named(ctx, input.ids)}`, ['applications'], (db) => {
      applications.restoreApplications(db, input.ids);
      return { cards: cardsById(db, input.ids, moment.local) };
    });
  }),
  erase: procedure.input(inputs.idsInput).mutation(async ({ ctx, input }) => {
    await ctx.backups.beforeDeleting(input.ids.length);
    return ctx.write(null, ['applications', 'undo'], (db) => applications.eraseApplications(db, input.ids));
  }),
  bulkUpdate: procedure.input(inputs.bulkUpdateInput).mutation(({ ctx, input }) => {
    const moment = momentOf(ctx);
    const ids = idsOf(input.items);
    return ctx.write(`Change ${named(ctx, ids)}`, ['applications'], (db) => {
      applications.bulkUpdate(db, input, moment);
      return { cards: cardsById(db, ids, moment.local) };
    });
  }),
  savePosting: procedure
    .input(inputs.savePostingInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Save the advert', ['applications'], (db) => savePosting(db, input, ctx.today())),
    ),
  saveTimelineEntry: procedure
    .input(inputs.saveTimelineEntryInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Save an entry', ['applications'], (db) => saveTimelineEntry(db, input)),
    ),
  removeTimelineEntry: procedure
    .input(inputs.itemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove an entry', ['applications'], (db) => removeTimelineEntry(db, input)),
    ),
  addDocument: procedure
    .input(inputs.addDocumentInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Add ${input.name}`, ['applications'], (db) => addDocument(db, input, ctx.attachments)),
    ),
  changeDocument: procedure
    .input(inputs.changeDocumentInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Change a document', ['applications'], (db) => changeDocument(db, input)),
    ),
  removeDocument: procedure
    .input(inputs.itemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a document', ['applications'], (db) => removeDocument(db, input)),
    ),
  saveInterview: procedure
    .input(inputs.saveInterviewInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Save an interview', ['applications'], (db) => saveInterview(db, input)),
    ),
  removeInterview: procedure
    .input(inputs.itemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove an interview', ['applications'], (db) => removeInterview(db, input)),
    ),
  addStage: procedure
    .input(inputs.addStageInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Add ${input.name}`, ['applications'], (db) => stages.addStage(db, input)),
    ),
  updateStage: procedure
    .input(inputs.updateStageInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Change a stage', ['applications'], (db) => stages.updateStage(db, input)),
    ),
  moveStage: procedure
    .input(inputs.moveStageInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Reorder the stages', ['applications'], (db) => stages.moveStage(db, input)),
    ),
  removeStage: procedure.input(inputs.removeStageInput).mutation(({ ctx, input }) => {
    const moment = momentOf(ctx);
    return ctx.write('Remove a stage', ['applications'], (db) => {
      const items = db
        .prepare<[number], { id: number; revision: number }>(
          'SELECT id, revision FROM applications WHERE stage_id = ? ORDER BY position',
        )
        .all(input.id);
      if (items.length > 0 && input.moveCardsTo !== null)
        moveApplications(db, { items, stageId: input.moveCardsTo, after: 'end' }, moment);
      stages.removeStage(db, input);
    });
  }),
  saveFilter: procedure
    .input(inputs.saveFilterInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Save the filter ${input.name}`, ['applications'], (db) => saveFilter(db, input)),
    ),
  removeFilter: procedure
    .input(z.object({ id: inputs.idInput }))
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a filter', ['applications'], (db) => removeFilter(db, input.id)),
    ),
});
