import { z } from 'zod';
import {
  addThemeInput,
  explorerInput,
  themeDetailInput,
  updateThemeInput,
} from '../../../shared/endings-themes.ts';
import { procedure, router } from '../../trpc.ts';
import { exploreThemes, themeDetail } from './theme-explorer-store.ts';
import { addTheme, listThemes, updateTheme } from './themes-store.ts';

export const themesRouter = router({
  list: procedure.input(z.object({}).default({})).query(({ ctx }) => listThemes(ctx.db)),
  explorer: procedure.input(explorerInput).query(({ ctx, input }) => exploreThemes(ctx.db, input)),
  detail: procedure
    .input(themeDetailInput)
    .query(({ ctx, input }) => themeDetail(ctx.db, input.code, input.grades)),
  add: procedure
    .input(addThemeInput)
    .mutation(({ ctx, input }) =>
      ctx.write(`Add the theme ${input.name}`, ['endings'], (db) => addTheme(db, input)),
    ),
  update: procedure
    .input(updateThemeInput)
    .mutation(({ ctx, input }) => ctx.write('Change a theme', ['endings'], (db) => updateTheme(db, input))),
});
