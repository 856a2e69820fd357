import { useMutation, useQueryClient } from '@tanstack/react-query';
import { trpcClient } from '../../../platform/client.ts';
import { changeCards, itemsOf, mergeCards } from './board.ts';
import { explainError } from './explain-error.ts';
import { BOARD_SCOPE } from './move-applications.ts';

type Archive = { ids: readonly number[]; archived: boolean };

/** Puts cards into the archive or takes them out; the screen shows it at once. */
export function useArchiveApplications() {
  const queryClient = useQueryClient();
  return useMutation({
    scope: BOARD_SCOPE,
    onMutate: ({ ids, archived }: Archive) => {
      const wanted = new Set(ids);
      changeCards(queryClient, (cards) =>
        cards.map((card) => (wanted.has(card.id) ? { ...card, archived } : card)),
      );
    },
    mutationFn: ({ ids, archived }: Archive) =>
      trpcClient.applications.archive.mutate({ items: itemsOf(queryClient, ids), archived }),
    onSuccess: ({ cards }) => mergeCards(queryClient, cards),
    onError: (error) => explainError(queryClient, error),
  });
}
