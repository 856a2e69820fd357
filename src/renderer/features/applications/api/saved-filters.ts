import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** The filters the person keeps, and the ways to keep another and to remove one. */
export function useSavedFilters() {
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries(trpc.applications.savedFilters.queryFilter());
  return {
    filters: useQuery(trpc.applications.savedFilters.queryOptions()).data ?? [],
    save: useMutation(trpc.applications.saveFilter.mutationOptions({ onSettled })),
    remove: useMutation(trpc.applications.removeFilter.mutationOptions({ onSettled })),
  };
}
