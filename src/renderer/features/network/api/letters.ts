import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SaveDraft } from '../../../../shared/network-contacts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { AT_ONCE, trpcClient } from '../../../platform/client.ts';

/** What is typed of a letter. */
export type Letter = Pick<SaveDraft, 'subject' | 'body'>;

/** Saves a letter as it stands. */
export function useSaveLetter(contactId: number) {
  const queryClient = useQueryClient();
  const { queryKey } = trpc.network.people.page.queryOptions({ id: contactId });
  return useMutation(
    trpc.network.drafts.save.mutationOptions({
      onSuccess: (saved) => {
        queryClient.setQueryData(
          queryKey,
          (page) =>
            page && { ...page, drafts: [...page.drafts.filter(({ kind }) => kind !== saved.kind), saved] },
        );
      },
      onError: () => queryClient.invalidateQueries({ queryKey }),
    }),
  );
}

/** Saves a letter in the moment the page goes away; nobody is left to hear of an error. */
export function saveLetterAtOnce(input: SaveDraft): void {
  trpcClient.network.drafts.save.mutate(input, AT_ONCE).catch(() => undefined);
}

/** Notes that a letter was sent, or throws it away. */
export function useLetterEnds() {
  return {
    sent: useMutation(trpc.network.drafts.sent.mutationOptions()),
    remove: useMutation(trpc.network.drafts.remove.mutationOptions()),
  };
}
