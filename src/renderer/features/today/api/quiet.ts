import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { reloadBoard } from '../../../lib/reload-board.ts';
import { trpc } from '../../../lib/trpc.ts';

/** The quiet applications of this pass, the quietest first. */
export function useQuiet() {
  return useQuery(trpc.today.quiet.queryOptions(undefined, { refetchOnMount: 'always' }));
}

/** The two answers that are kept; the third opens the application. */
export function useQuietAnswers() {
  const client = useQueryClient();
  return {
    close: useMutation(trpc.today.closeQuiet.mutationOptions({ onSuccess: () => reloadBoard(client) })),
    notNow: useMutation(trpc.today.notNow.mutationOptions()),
  };
}
