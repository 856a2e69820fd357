import { useQuery } from '@tanstack/react-query';
import type { Theme } from '../../../../shared/endings-themes.ts';
import { trpc } from '../../../lib/trpc.ts';

const NONE: Theme[] = [];

/** All themes, hidden ones too, in the order in which they are offered. */
export function useThemes(): Theme[] {
  return useQuery(trpc.endings.themes.list.queryOptions()).data ?? NONE;
}
