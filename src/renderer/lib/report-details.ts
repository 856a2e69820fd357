import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { StoredDetails } from '../../shared/reports.ts';
import { AT_ONCE, trpcClient } from '../platform/client.ts';
import { codeOf } from './errors.ts';
import { trpc } from './trpc.ts';

/** What the person puts at the head and foot of a report. */
export function useReportDetails() {
  return useQuery(trpc.reports.details.queryOptions());
}

/** Keeps the head of the reports. */
export function useSaveDetails() {
  const queryClient = useQueryClient();
  const { queryKey } = trpc.reports.details.queryOptions();
  return useMutation({
    mutationFn: (details: StoredDetails) => trpcClient.reports.saveDetails.mutate(details),
    onSuccess: ({ revision }, details) => queryClient.setQueryData(queryKey, { ...details, revision }),
    onError: (error) => {
      if (codeOf(error) === 'CONFLICT') void queryClient.invalidateQueries({ queryKey });
    },
  });
}

/** Keeps it in the moment the page goes away; nobody is left to hear of an error. */
export function saveDetailsAtOnce(details: StoredDetails): void {
  trpcClient.reports.saveDetails.mutate(details, AT_ONCE).catch(() => undefined);
}
