import { skipToken, useQuery } from '@tanstack/react-query';
import type { Mention } from '../../../../shared/journal.ts';
import { trpc } from '../../../lib/trpc.ts';

/** What is known of somebody or something that can be named; nothing is asked for null. */
export function useMention(mention: Pick<Mention, 'kind' | 'id'> | null) {
  return useQuery(trpc.journal.mention.queryOptions(mention ?? skipToken));
}
