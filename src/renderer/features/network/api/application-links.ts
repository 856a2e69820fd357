import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** The contacts of an application. */
export function usePeopleOf(applicationId: number) {
  return useQuery(trpc.network.people.ofApplication.queryOptions({ applicationId }));
}

/** Ties a contact to an application, or takes the tie away. */
export function useLinkChanges() {
  return {
    link: useMutation(trpc.network.people.link.mutationOptions()),
    unlink: useMutation(trpc.network.people.unlink.mutationOptions()),
  };
}
