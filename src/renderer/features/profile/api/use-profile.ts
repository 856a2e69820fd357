import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** Which profile is open, and what is known about it. */
export function useProfile() {
  return useQuery(trpc.profile.state.queryOptions());
}
