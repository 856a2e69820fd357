import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Theme } from '../../../../shared/endings-themes.ts';
import { trpc } from '../../../lib/trpc.ts';

const NONE: Theme[] = [];

/** All themes, hidden ones too, in the order in which they are offered. */
export function useThemes(): Theme[] {
  return useQuery(trpc.endings.themes.list.queryOptions()).data ?? NONE;
}

/** Gives the function that has all themes, also for who saves before they were read. */
export function useReadThemes(): () => Promise<Theme[]> {
  const queryClient = useQueryClient();
  return useCallback(
    () => queryClient.ensureQueryData(trpc.endings.themes.list.queryOptions()),
    [queryClient],
  );
}
