import { z } from 'zod';
import { eraseInput, switchProfileInput } from '../../../shared/profile.ts';
import { procedure, router } from '../../trpc.ts';

export const profileRouter = router({
  state: procedure.input(z.object({}).default({})).query(({ ctx }) => ctx.profiles.state()),
  startEmpty: procedure.input(z.object({}).default({})).mutation(({ ctx }) => {
    ctx.profiles.finishFirstRun(ctx.origin);
    return ctx.profiles.state();
  }),
  switchTo: procedure.input(switchProfileInput).mutation(({ ctx, input }) => {
    ctx.profiles.switchTo(input.profile);
    return ctx.profiles.state();
  }),
  erase: procedure.input(eraseInput).mutation(async ({ ctx, input }) => {
    await ctx.profiles.erase({ backups: input.backups });
    return ctx.profiles.state();
  }),
});
