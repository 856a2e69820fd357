import { WHO_ELSE } from '../../../shared/domain/talk-questions.ts';
import type { TalkStep } from '../../../shared/network-talks.ts';
import * as inputs from '../../../shared/network-talks.ts';
import { procedure, router } from '../../trpc.ts';
import { saveDraft } from './contact-drafts-store.ts';
import * as talks from './talks-store.ts';

const STEP_LABELS: Record<TalkStep, { noted: string; takenBack: string }> = {
  asked: { noted: 'Mark a talk as asked for', takenBack: 'Take back “asked”' },
  declined: { noted: 'Close a talk', takenBack: 'Open a talk again' },
  held: { noted: 'Note that a talk took place', takenBack: 'Take back that a talk took place' },
  thanked: { noted: 'Note the thanks for a talk', takenBack: 'Take back the thanks' },
};

export const talksRouter = router({
  of: procedure.input(inputs.talksInput).query(({ ctx, input }) => talks.getTalks(ctx.db, input.contactId)),
  plan: procedure
    .input(inputs.talksInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Plan a talk', ['network'], (db) => talks.planTalk(db, input.contactId, WHO_ELSE)),
    ),
  saveTexts: procedure
    .input(inputs.saveTalkTextsInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['network'], (db) => talks.saveTalkTexts(db, input))),
  saveTime: procedure
    .input(inputs.saveTalkTimeInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Set the time of a talk', ['network'], (db) => talks.saveTalkTime(db, input)),
    ),
  note: procedure
    .input(inputs.noteTalkInput)
    .mutation(({ ctx, input }) =>
      ctx.write(STEP_LABELS[input.step][input.on === null ? 'takenBack' : 'noted'], ['network'], (db) =>
        talks.noteTalk(db, input, ctx.today()),
      ),
    ),
  remove: procedure
    .input(inputs.talkItemInput)
    .mutation(({ ctx, input }) =>
      ctx.write('Remove a talk', ['network'], (db) => talks.removeTalk(db, input)),
    ),
  saveDraft: procedure
    .input(inputs.saveTalkDraftInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['network'], (db) => saveDraft(db, input))),
});
