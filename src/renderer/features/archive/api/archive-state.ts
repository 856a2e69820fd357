import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** How much there is to take along, and whether an export can be brought back here; null while it is asked for. */
export function useArchiveState() {
  const query = useQuery({ ...trpc.archive.state.queryOptions(), staleTime: 0, refetchOnMount: 'always' });
  return query.data ?? null;
}
