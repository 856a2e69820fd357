import { z } from 'zod';
import {
  changeLockPassphraseInput,
  lockPassphraseInput,
  setLockAfterInput,
  turnOnLockInput,
} from '../../../shared/lock.ts';
import { procedure, procedureWhileLocked, router } from '../../trpc.ts';

const nothing = z.object({}).default({});

export const lockRouter = router({
  state: procedureWhileLocked.input(nothing).query(({ ctx }) => ctx.lock.state()),
  lock: procedureWhileLocked.input(nothing).mutation(({ ctx }) => {
    ctx.lock.lock();
    return ctx.lock.state();
  }),
  lockIfIdle: procedureWhileLocked.input(nothing).mutation(({ ctx }) => ctx.lock.lockIfIdle(ctx.origin)),
  noteUse: procedureWhileLocked.input(nothing).mutation(({ ctx }) => ctx.lock.noteUse(ctx.origin)),
  unlock: procedureWhileLocked.input(lockPassphraseInput).mutation(async ({ ctx, input }) => {
    await ctx.lock.unlock(input.passphrase);
    return ctx.lock.state();
  }),
  turnOn: procedure.input(turnOnLockInput).mutation(async ({ ctx, input }) => {
    await ctx.lock.turnOn(input.passphrase, input.lockAfter);
    return ctx.lock.state();
  }),
  changePassphrase: procedure.input(changeLockPassphraseInput).mutation(async ({ ctx, input }) => {
    await ctx.lock.changePassphrase(input.passphrase, input.next);
    return ctx.lock.state();
  }),
  setLockAfter: procedure.input(setLockAfterInput).mutation(({ ctx, input }) => {
    ctx.lock.setLockAfter(input.lockAfter);
    return ctx.lock.state();
  }),
  turnOff: procedure.input(lockPassphraseInput).mutation(async ({ ctx, input }) => {
    await ctx.lock.turnOff(input.passphrase);
    return ctx.lock.state();
  }),
});
