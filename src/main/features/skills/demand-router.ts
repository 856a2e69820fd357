import * as inputs from '../../../shared/skills-demand.ts';
import { procedure, router } from '../../trpc.ts';
import { readDemand } from './demand-store.ts';
import { addSkill, changeSkill, removeSkill } from './own-skills-store.ts';
import { listMentions, settleSkills, unreadSkills } from './skill-mentions-store.ts';

// What was pasted a moment ago is read first; more than this waits for an idle moment.
const READ_FIRST = 100;
const READ_FIRST_MS = 40;

export const demandRouter = router({
  list: procedure.query(({ ctx }) => {
    if (unreadSkills(ctx.db) > 0) ctx.write(null, [], (db) => settleSkills(db, READ_FIRST, READ_FIRST_MS));
    return readDemand(ctx.db);
  }),
  mentions: procedure
    .input(inputs.mentionsInput)
    .query(({ ctx, input }) => listMentions(ctx.db, input.skill)),
  add: procedure
    .input(inputs.addSkillInput)
    .mutation(({ ctx, input }) => ctx.write('Add a skill', ['skills'], (db) => addSkill(db, input))),
  change: procedure
    .input(inputs.changeSkillInput)
    .mutation(({ ctx, input }) => ctx.write('Change a skill', ['skills'], (db) => changeSkill(db, input))),
  remove: procedure
    .input(inputs.removeSkillInput)
    .mutation(({ ctx, input }) => ctx.write('Remove a skill', ['skills'], (db) => removeSkill(db, input))),
});
