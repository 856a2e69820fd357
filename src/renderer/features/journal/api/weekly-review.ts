import { useQuery } from '@tanstack/react-query';
import type { Week } from '../../../../shared/domain/weeks.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';

/** Of nearly four years. */
const MOST_REVIEWS = 200;

/** The key of the latest review of a week; null when none was written. Asked anew each time the week is opened. */
export function useReviewKey({ from, to }: Week) {
  return useQuery({
    queryKey: ['review-of-week', from, to],
    queryFn: async () => {
      const { entries } = await trpcClient.journal.list.query({ kind: 'weekly_review', from, to, limit: 1 });
      return entries[0]?.key ?? null;
    },
    gcTime: 0,
  });
}

/** The reviews that are written, the latest first; those kept as private writing are not offered. */
export function useWrittenReviews() {
  return useQuery({
    ...trpc.journal.list.queryOptions({ kind: 'weekly_review', limit: MOST_REVIEWS }),
    select: ({ entries }) => entries.filter((entry) => !entry.private),
  });
}

/** What the records of a week hold. */
export function useWeekFacts(week: Week) {
  return useQuery(trpc.journal.weekFacts.queryOptions(week));
}
