import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FeedbackRequest, SaveRequest } from '../../../../shared/endings-feedback.ts';
import { trpc } from '../../../lib/trpc.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

/** The letter of an ending with its advice, drafts and the people it could go to. */
export function useRequestPage(endingId: number) {
  return useQuery(trpc.endings.requests.page.queryOptions({ endingId }));
}

/** How many of the questions sent were answered. */
export function useAnswerRate() {
  return useQuery(trpc.endings.requests.rate.queryOptions());
}

/** Saves the letter as it stands. */
export function useSaveRequest(endingId: number) {
  return useMutation(trpc.endings.requests.save.mutationOptions(usePageUpdate(endingId)));
}

/** Saves the letter in the moment the page goes away; nobody is left to hear of an error. */
export function saveRequestAtOnce(input: SaveRequest): void {
  trpcClient.endings.requests.save.mutate(input, AT_ONCE).catch(() => undefined);
}

/** Takes the letter one step on: sent, reminded, answered, declined, or no answer. */
export function useRequestStep(endingId: number) {
  return useMutation(trpc.endings.requests.step.mutationOptions(usePageUpdate(endingId)));
}

/** Removes the letter; undo brings it back. */
export function useRemoveRequest(endingId: number) {
  const { onSuccess, onError } = usePageUpdate(endingId);
  return useMutation(
    trpc.endings.requests.remove.mutationOptions({ onSuccess: () => onSuccess(null), onError }),
  );
}

/** Shows the letter as the host gave it back; after an error it is read again. */
function usePageUpdate(endingId: number) {
  const queryClient = useQueryClient();
  const { queryKey } = trpc.endings.requests.page.queryOptions({ endingId });
  return {
    onSuccess: (request: FeedbackRequest | null) => {
      queryClient.setQueryData(queryKey, (page) => page && { ...page, request });
    },
    onError: () => {
      void queryClient.invalidateQueries({ queryKey });
    },
  };
}
