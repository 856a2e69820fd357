import { useMutation, useQueryClient } from '@tanstack/react-query';
import { featureOf } from '../../../lib/follow-changes.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Erases everything and reads all anew: nothing on screen is there any more. */
export function useErase() {
  const client = useQueryClient();
  return useMutation(
    trpc.profile.erase.mutationOptions({
      meta: { savesNothing: true },
      onSuccess: (state) => {
        client.setQueryData(trpc.profile.state.queryKey(), state);
        void client.resetQueries({ predicate: ({ queryKey }) => featureOf(queryKey) !== 'profile' });
      },
    }),
  );
}
