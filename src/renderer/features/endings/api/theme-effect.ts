import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** How often a theme came up before a day and since. */
export function useThemeEffect(themeCode: string, day: string) {
  return useQuery(trpc.endings.actions.effect.queryOptions({ themeCode, day }));
}
