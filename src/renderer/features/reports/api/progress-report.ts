import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** The progress report of a period, days `YYYY-MM-DD`; not asked for while the period ends before it begins. */
export function useProgressReport(period: { from: string; to: string }) {
  const { from, to } = period;
  return useQuery({ ...trpc.reports.progress.queryOptions({ from, to }), enabled: from <= to });
}
