import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceOf } from '../../../lib/errors.ts';
import { trpc } from '../../../lib/trpc.ts';
import { showNotice } from '../../../ui/notice-store.ts';

/** Ends the first-run choice with the person's own, empty profile. */
export function useStartEmpty() {
  const client = useQueryClient();
  return useMutation(
    trpc.profile.startEmpty.mutationOptions({
      onSuccess: (state) => {
        client.setQueryData(trpc.profile.state.queryKey(), state);
      },
      onError: (error) => showNotice({ message: sentenceOf(error) }),
    }),
  );
}
