import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** Every community, by name. */
export function useCommunities() {
  return useQuery(trpc.network.communities.list.queryOptions());
}

/** One community with its events. */
export function useCommunityPage(id: number) {
  return useQuery(trpc.network.communities.page.queryOptions({ id }));
}

/** Communities that were removed, the last one first. */
export function useRemovedCommunities() {
  return useQuery(trpc.network.communities.removed.queryOptions());
}

/** The ways to change communities. */
export function useCommunityChanges() {
  return {
    save: useMutation(trpc.network.communities.save.mutationOptions()),
    remove: useMutation(trpc.network.communities.remove.mutationOptions()),
    restore: useMutation(trpc.network.communities.restore.mutationOptions()),
    erase: useMutation(trpc.network.communities.erase.mutationOptions()),
  };
}
