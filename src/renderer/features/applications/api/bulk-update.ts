import { useMutation, useQueryClient } from '@tanstack/react-query';
import { trpcClient } from '../../../platform/client.ts';
import { itemsOf, mergeCards } from './board.ts';
import { explainError } from './explain-error.ts';
import { BOARD_SCOPE } from './move-applications.ts';

export type BulkChange = { ids: readonly number[]; stageId?: number; addTags?: string[]; archived?: boolean };

/** One change to many applications, as one step to undo. */
export function useBulkUpdate() {
  const queryClient = useQueryClient();
  return useMutation({
    scope: BOARD_SCOPE,
    mutationFn: ({ ids, ...change }: BulkChange) =>
      trpcClient.applications.bulkUpdate.mutate({ items: itemsOf(queryClient, ids), ...change }),
    onSuccess: ({ cards }) => mergeCards(queryClient, cards),
    onError: (error) => explainError(queryClient, error),
  });
}
