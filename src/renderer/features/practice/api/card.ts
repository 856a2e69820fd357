import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PracticeCardPage, SaveOutline } from '../../../../shared/practice.ts';
import { trpc } from '../../../lib/trpc.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

/** One question with its outline and attempts. */
export function useCard(id: number) {
  return useQuery(trpc.practice.card.queryOptions({ id }));
}

/** Adds or changes a question. */
export function useSaveCard() {
  return useMutation(trpc.practice.save.mutationOptions({ onSuccess: useShowCard() }));
}

/** Saves the outline and notes as they stand. What was refused is read again, so that both can be shown. */
export function useSaveOutline() {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.practice.saveOutline.mutationOptions({
      onSuccess: useShowCard(),
      onError: (_error, { id }) => {
        void queryClient.invalidateQueries(trpc.practice.card.queryFilter({ id }));
      },
    }),
  );
}

/** Saves it in the moment the page goes away; nobody is left to hear of an error. */
export function saveOutlineAtOnce(input: SaveOutline): void {
  trpcClient.practice.saveOutline.mutate(input, AT_ONCE).catch(() => undefined);
}

/** Keeps an attempt, or takes one away. */
export function useAddAttempt() {
  return useMutation(trpc.practice.addAttempt.mutationOptions({ onSuccess: useShowCard() }));
}
export function useRemoveAttempt() {
  return useMutation(trpc.practice.removeAttempt.mutationOptions({ onSuccess: useShowCard() }));
}

function useShowCard() {
  const queryClient = useQueryClient();
  return (card: PracticeCardPage) => {
    queryClient.setQueryData(trpc.practice.card.queryKey({ id: card.id }), card);
  };
}
