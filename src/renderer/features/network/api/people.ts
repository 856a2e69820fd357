import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PersonChanges } from '../../../../shared/network-contacts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { trpcClient } from '../../../platform/client.ts';

/** Everybody, by name. */
export function usePeople() {
  return useQuery(trpc.network.people.list.queryOptions());
}

/** One contact with their touches, letters and applications. */
export function usePersonPage(id: number) {
  return useQuery(trpc.network.people.page.queryOptions({ id }));
}

/** Adds a contact. */
export function useAddPerson() {
  return useMutation(trpc.network.people.add.mutationOptions());
}

/**
 * Changes what is kept about a contact, and shows it at once. Changes run one after the other and take the revision at their turn, so two
 * fields left in quick succession do not count as a conflict; after an error the page is read again.
 */
export function useChangePerson(id: number) {
  const queryClient = useQueryClient();
  const { queryKey } = trpc.network.people.page.queryOptions({ id });
  return useMutation({
    scope: { id: 'people' },
    mutationFn: async (changes: PersonChanges) => {
      // A read under way began before this change and would bring the old revision back.
      await queryClient.cancelQueries({ queryKey });
      const revision = queryClient.getQueryData(queryKey)?.person.revision ?? 0;
      return trpcClient.network.people.change.mutate({ id, revision, changes });
    },
    onMutate: (changes) => {
      queryClient.setQueryData(
        queryKey,
        (page) => page && { ...page, person: { ...page.person, ...changes } },
      );
    },
    onSuccess: (person) => {
      queryClient.setQueryData(queryKey, (page) => page && { ...page, person });
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}
