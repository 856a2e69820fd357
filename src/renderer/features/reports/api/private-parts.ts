import { useQuery } from '@tanstack/react-query';
import type { PrivatePartsInput } from '../../../../shared/reports-private.ts';
import { trpc } from '../../../lib/trpc.ts';

/** The private parts ticked for a report; without a tick nothing is asked for, and nothing is waited for. */
export function usePrivateParts(input: PrivatePartsInput) {
  const isTicked = input.feelings || input.writing;
  const { data, error } = useQuery({
    ...trpc.reports.progressPrivate.queryOptions(input),
    enabled: isTicked && input.from <= input.to,
  });
  return { parts: isTicked ? data : { feelings: [], writing: [] }, error };
}
