import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

type Period = { from: string; to: string };

/** The wins of a period, or all of them, newest first. */
export function useWins(period?: Period) {
  return useQuery(trpc.journal.wins.list.queryOptions(period ?? {}));
}

/** The wins that were removed and can be restored. */
export function useRemovedWins() {
  return useQuery(trpc.journal.wins.removed.queryOptions());
}

/** Deeds of a period that could be wins. */
export function useWinSuggestions(period: Period) {
  return useQuery(trpc.journal.wins.suggestions.queryOptions(period));
}

/** The ways to change wins. */
export function useWinChanges() {
  return {
    save: useMutation(trpc.journal.wins.save.mutationOptions()),
    remove: useMutation(trpc.journal.wins.remove.mutationOptions()),
    restore: useMutation(trpc.journal.wins.restore.mutationOptions()),
    erase: useMutation(trpc.journal.wins.erase.mutationOptions()),
    decline: useMutation(trpc.journal.wins.decline.mutationOptions()),
  };
}
