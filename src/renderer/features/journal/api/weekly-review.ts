import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Week } from '../../../../shared/domain/weeks.ts';
import { trpc } from '../../../lib/trpc.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

type SaveReview = Parameters<typeof trpcClient.journal.save.mutate>[0];

/** The key of the review of a week: of the latest that was written, or a new one. Asked anew each time the week is opened. */
export function useReviewKey({ from, to }: Week) {
  return useQuery({
    queryKey: ['review-of-week', from, to],
    queryFn: async () => {
      const { entries } = await trpcClient.journal.list.query({ kind: 'weekly_review', from, to, limit: 1 });
      return entries[0]?.key ?? crypto.randomUUID();
    },
    gcTime: 0,
  });
}

/** The review kept under a key; `data` is null while nothing was saved. */
export function useReview(key: string) {
  return useQuery(trpc.journal.get.queryOptions({ key }, { meta: { selfMerged: true } }));
}

/** What the records of a week hold. */
export function useWeekFacts(week: Week) {
  return useQuery(trpc.journal.weekFacts.queryOptions(week));
}

/** Saves the review as it stands. After an error it is read again, so that both texts can be shown. */
export function useSaveReview() {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.journal.save.mutationOptions({
      onSuccess: (entry) => {
        queryClient.setQueryData(trpc.journal.get.queryKey({ key: entry.key }), entry);
      },
      onError: (_error, { key }) => {
        void queryClient.invalidateQueries(trpc.journal.get.queryFilter({ key }));
      },
    }),
  );
}

/** Saves the review in the moment the page goes away; nobody is left to hear of an error. */
export function saveReviewAtOnce(input: SaveReview): void {
  trpcClient.journal.save.mutate(input, AT_ONCE).catch(() => undefined);
}
