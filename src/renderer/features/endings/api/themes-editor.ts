import { useMutation, useQuery } from '@tanstack/react-query';
import type { Theme } from '../../../../shared/endings-themes.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Every theme, hidden ones too: the shipped ones in their order, then own ones. */
export function useThemes(): Theme[] {
  return useQuery(trpc.endings.themes.list.queryOptions()).data ?? [];
}

/** The ways to change the themes, and to clear what the suggester has learnt. */
export function useThemeChanges() {
  return {
    add: useMutation(trpc.endings.themes.add.mutationOptions()),
    update: useMutation(trpc.endings.themes.update.mutationOptions()),
    clearLearning: useMutation(trpc.endings.clearLearning.mutationOptions()),
  };
}
