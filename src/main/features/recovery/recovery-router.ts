import { z } from 'zod';
import { ExpectedError } from '../../../shared/errors.ts';
import { type RecoveryState, recoveryRestoreInput } from '../../../shared/recovery.ts';
import type { Context, Recovery } from '../../context.ts';
import { procedureAlways, router } from '../../trpc.ts';

const nothing = z.object({}).default({});

/** The only procedures that answer while the profile is not open. */
export const recoveryRouter = router({
  state: procedureAlways
    .input(nothing)
    .query(({ ctx }): RecoveryState | null => ctx.recovery?.state() ?? null),
  tryAgain: procedureAlways.input(nothing).mutation(({ ctx }) => recoveryOf(ctx).tryAgain()),
  look: procedureAlways.input(nothing).mutation(({ ctx }) => recoveryOf(ctx).look()),
  stopLooking: procedureAlways.input(nothing).mutation(({ ctx }) => ctx.lookedAt?.end()),
  move: procedureAlways.input(nothing).mutation(({ ctx }) => recoveryOf(ctx).move()),
  cancel: procedureAlways.input(nothing).mutation(({ ctx }) => recoveryOf(ctx).cancel()),
  openAnyway: procedureAlways.input(nothing).mutation(({ ctx }) => recoveryOf(ctx).openAnyway()),
  restore: procedureAlways
    .input(recoveryRestoreInput)
    .mutation(({ ctx, input }) => recoveryOf(ctx).restore(input.id, input.passphrase)),
  salvage: procedureAlways.input(nothing).mutation(({ ctx }) => recoveryOf(ctx).salvage()),
  openSalvaged: procedureAlways.input(nothing).mutation(({ ctx }) => recoveryOf(ctx).openSalvaged()),
  startEmpty: procedureAlways.input(nothing).mutation(({ ctx }) => recoveryOf(ctx).startEmpty()),
});

function recoveryOf({ recovery }: Context): Recovery {
  if (!recovery) throw new ExpectedError('CONFLICT', 'Your applications are open already.');
  return recovery;
}
