import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SearchRequest } from '../../../../shared/search.ts';
import { trpc } from '../../../lib/trpc.ts';

const KEPT_MS = 60_000;

/** The texts that hold what was typed; the earlier answer stays until the next is there. Null asks for nothing. */
export function useSearchHits(request: SearchRequest | null) {
  return useQuery({
    ...trpc.search.find.queryOptions(request ?? { text: '' }, { trpc: { abortOnUnmount: true } }),
    enabled: request !== null,
    placeholderData: keepPreviousData,
    // Right after an import some texts are still on their way into the index.
    staleTime: 0,
    gcTime: KEPT_MS,
  });
}
