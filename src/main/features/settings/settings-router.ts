import { z } from 'zod';
import { updateSettingsInput } from '../../../shared/settings.ts';
import { readSettings } from '../../database/read-settings.ts';
import { procedure, router } from '../../trpc.ts';
import { updateSettings } from './settings-store.ts';

export const settingsRouter = router({
  get: procedure.input(z.object({}).default({})).query(({ ctx }) => readSettings(ctx.db)),
  update: procedure
    .input(updateSettingsInput)
    .mutation(({ ctx, input }) => ctx.write(null, ['settings'], (db) => updateSettings(db, input.changes))),
});
