import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { reloadBoard } from '../../../lib/reload-board.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';
import { changeCards, itemsOf } from './board.ts';
import { explainError } from './explain-error.ts';
import { BOARD_SCOPE } from './move-applications.ts';

/** What lies in the Trash, newest first. */
export function useTrashed() {
  return useQuery(trpc.applications.trashed.queryOptions());
}

/** Moves applications to the Trash; their cards leave the screen at once. */
export function useTrashApplications() {
  const queryClient = useQueryClient();
  return useMutation({
    scope: BOARD_SCOPE,
    mutationFn: async (ids: readonly number[]) => {
      const items = itemsOf(queryClient, ids);
      const gone = new Set(ids);
      changeCards(queryClient, (cards) => cards.filter((card) => !gone.has(card.id)));
      return await trpcClient.applications.trash.mutate({ items });
    },
    onSuccess: () => queryClient.invalidateQueries(trpc.applications.trashed.queryFilter()),
    onError: (error) => explainError(queryClient, error),
  });
}

/** The two ways out of the Trash: back to the board, or erased for good. */
export function useEmptyTrash() {
  const queryClient = useQueryClient();
  const onSuccess = async () => {
    await Promise.all([
      queryClient.invalidateQueries(trpc.applications.trashed.queryFilter()),
      reloadBoard(queryClient),
    ]);
  };
  const onError = (error: unknown) => explainError(queryClient, error);
  return {
    restore: useMutation({
      scope: BOARD_SCOPE,
      mutationFn: (ids: number[]) => trpcClient.applications.restore.mutate({ ids }),
      onSuccess,
      onError,
    }),
    erase: useMutation({
      scope: BOARD_SCOPE,
      mutationFn: (ids: number[]) => trpcClient.applications.erase.mutate({ ids }),
      onSuccess,
      onError,
    }),
  };
}
