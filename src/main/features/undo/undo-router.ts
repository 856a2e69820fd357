import { z } from 'zod';
import type { UndoStep } from '../../../shared/changes.ts';
import type { Context } from '../../context.ts';
import { nextSteps, type RecordedStep, redo, undo } from '../../database/undo.ts';
import { procedure, router } from '../../trpc.ts';

function shown(step: RecordedStep | null): UndoStep | null {
  return step && { id: step.id, label: step.label };
}

function play(ctx: Context, step: RecordedStep | null, flip: typeof undo): { step: UndoStep | null } {
  const features = [...new Set([...(step?.features ?? []), 'undo' as const])];
  return { step: shown(flip(ctx.db, ctx.clock, (change) => ctx.write(null, features, change))) };
}

export const undoRouter = router({
  state: procedure.input(z.object({}).default({})).query(({ ctx }) => {
    const next = nextSteps(ctx.db);
    return { undo: shown(next.undo), redo: shown(next.redo) };
  }),
  undo: procedure
    .input(z.object({}).default({}))
    .mutation(({ ctx }) => play(ctx, nextSteps(ctx.db).undo, undo)),
  redo: procedure
    .input(z.object({}).default({}))
    .mutation(({ ctx }) => play(ctx, nextSteps(ctx.db).redo, redo)),
});
