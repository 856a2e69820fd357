import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** What the person tries: all of it, or what belongs to one theme or one ending. */
export function useActions(which: { themeCode?: string; endingId?: number } = {}) {
  return useQuery(trpc.endings.actions.list.queryOptions(which));
}

/** The ways to change actions, and to make something of one. */
export function useActionChanges() {
  return {
    save: useMutation(trpc.endings.actions.save.mutationOptions()),
    setState: useMutation(trpc.endings.actions.setState.mutationOptions()),
    remove: useMutation(trpc.endings.actions.remove.mutationOptions()),
    makeResult: useMutation(trpc.endings.actions.makeResult.mutationOptions()),
  };
}
