import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** Earlier or parallel applications with the same link, or at the same company; asks nothing while both are empty. */
export function useSimilarApplications(typed: { company: string; role: string; url: string }) {
  const isAsking = typed.company.trim().length > 1 || typed.url.trim().length > 8;
  const found = useQuery(
    trpc.applications.similar.queryOptions(
      { ...typed, exceptId: null },
      { enabled: isAsking, placeholderData: keepPreviousData },
    ),
  );
  return isAsking ? (found.data ?? []) : [];
}
