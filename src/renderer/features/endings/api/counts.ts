import { useQuery } from '@tanstack/react-query';
import type { EndingList } from '../../../../shared/endings.ts';
import { trpc } from '../../../lib/trpc.ts';

/** How many endings each list holds; null while it is read. */
export function useEndingCounts(): Record<EndingList, number> | null {
  return useQuery(trpc.endings.counts.queryOptions()).data ?? null;
}
