import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReportDetails } from '../../shared/reports.ts';
import { AT_ONCE, trpcClient } from '../platform/client.ts';
import { trpc } from './trpc.ts';

/** What the person puts at the head and foot of a report. */
export function useReportDetails() {
  return useQuery(trpc.reports.details.queryOptions());
}

/** Keeps the head of the reports. */
export function useSaveDetails() {
  return useMutation(trpc.reports.saveDetails.mutationOptions());
}

/** Keeps it in the moment the page goes away; nobody is left to hear of an error. */
export function saveDetailsAtOnce(details: ReportDetails): void {
  trpcClient.reports.saveDetails.mutate(details, AT_ONCE).catch(() => undefined);
}
