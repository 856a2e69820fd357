import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Review, SaveReview } from '../../../../shared/endings-review.ts';
import { trpc } from '../../../lib/trpc.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

/** My look at an ending, with what the form needs. */
export function useReviewPage(endingId: number) {
  return useQuery(trpc.endings.reviews.page.queryOptions({ endingId }));
}

/** Saves the form as it stands. */
export function useSaveReview(endingId: number) {
  return useMutation(trpc.endings.reviews.save.mutationOptions(usePageUpdate(endingId)));
}

/** Saves the form in the moment the page goes away; nobody is left to hear of an error. */
export function saveReviewAtOnce(input: SaveReview): void {
  trpcClient.endings.reviews.save.mutate(input, AT_ONCE).catch(() => undefined);
}

/** Finishes the review: what it holds goes to practice, to the checklist and onto the ending. */
export function useFinishReview(endingId: number) {
  return useMutation(trpc.endings.reviews.finish.mutationOptions(usePageUpdate(endingId)));
}

function usePageUpdate(endingId: number) {
  const queryClient = useQueryClient();
  const { queryKey } = trpc.endings.reviews.page.queryOptions({ endingId });
  return {
    onSuccess: (review: Review) => {
      queryClient.setQueryData(queryKey, (page) => page && { ...page, review });
    },
    onError: () => {
      void queryClient.invalidateQueries({ queryKey });
    },
  };
}
