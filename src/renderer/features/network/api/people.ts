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

/** Changes to a person run one after the other, and take the revision at their turn. */
const PEOPLE_SCOPE = { id: 'people' };

/**
 * Changes what is kept about a contact, and shows it at once. Two fields left in quick succession do not count as a
 * conflict; after an error the page is read again.
 */
export function useChangePerson(id: number) {
  const queryClient = useQueryClient();
  const { queryKey, revisionNow } = usePersonInPlace(id);
  return useMutation({
    scope: PEOPLE_SCOPE,
    mutationFn: async (changes: PersonChanges) =>
      trpcClient.network.people.change.mutate({ id, revision: await revisionNow(), changes }),
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

/** Moves a person to the Trash; what was typed about them just before is saved first. */
export function useRemovePerson(id: number) {
  const { revisionNow } = usePersonInPlace(id);
  return useMutation({
    scope: PEOPLE_SCOPE,
    mutationFn: async () => trpcClient.network.exchange.remove.mutate({ id, revision: await revisionNow() }),
  });
}

/** The page of a person in the cache, and the revision it stands at when a change has its turn. */
function usePersonInPlace(id: number) {
  const queryClient = useQueryClient();
  const { queryKey } = trpc.network.people.page.queryOptions({ id });
  async function revisionNow(): Promise<number> {
    // A read under way began before the change and would bring the old revision back.
    await queryClient.cancelQueries({ queryKey });
    return queryClient.getQueryData(queryKey)?.person.revision ?? 0;
  }
  return { queryKey, revisionNow };
}
