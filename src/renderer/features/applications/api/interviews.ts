import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { reloadBoard } from '../../../lib/reload-board.ts';
import { trpc } from '../../../lib/trpc.ts';
import { changeApplication, reloadApplication } from './get-application.ts';

/** Adds or changes an interview; the board shows the next one, so it is read again too. */
export function useSaveInterview(id: number) {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.applications.saveInterview.mutationOptions({
      onSuccess: (saved) => {
        changeApplication(queryClient, id, (page) => ({
          ...page,
          interviews: [...page.interviews.filter((one) => one.id !== saved.id), saved],
        }));
        // The rounds of the others follow their dates.
        void reloadApplication(queryClient, id);
        void reloadBoard(queryClient);
      },
      onError: () => reloadApplication(queryClient, id),
    }),
  );
}

/** Removes an interview; the people stay. */
export function useRemoveInterview(id: number) {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.applications.removeInterview.mutationOptions({
      onSettled: () => {
        void reloadBoard(queryClient);
        return reloadApplication(queryClient, id);
      },
    }),
  );
}

/** Everyone in the address book, to pick the people of an interview from. */
export function useContacts() {
  return useQuery(trpc.network.contacts.queryOptions()).data ?? [];
}

/** Adds a person to the address book. */
export function useSaveContact() {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.network.saveContact.mutationOptions({
      onSuccess: (saved) =>
        queryClient.setQueryData(trpc.network.contacts.queryKey(), (contacts) => [
          ...(contacts ?? []).filter((one) => one.id !== saved.id),
          saved,
        ]),
    }),
  );
}
