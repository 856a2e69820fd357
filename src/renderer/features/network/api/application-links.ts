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

/** The applications a contact can be tied to, the archived ones left out. Read once `wanted`. */
export function useApplicationChoices(wanted: boolean): { id: number; name: string }[] {
  const board = useQuery({ ...trpc.applications.board.queryOptions(), enabled: wanted });
  return (board.data?.cards ?? [])
    .filter(({ archived }) => !archived)
    .map(({ id, role, company }) => ({ id, name: `${role}, ${company}` }));
}
