import { useQuery } from '@tanstack/react-query';
import type { RetrospectiveInput } from '../../../../shared/reports-retrospective.ts';
import { trpc } from '../../../lib/trpc.ts';

/** What the endings of a period tell; not asked for while the period ends before it begins. */
export function useRetrospective(input: RetrospectiveInput) {
  return useQuery({
    ...trpc.reports.retrospective.queryOptions(input),
    enabled: input.from <= input.to,
  });
}
