import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceOf } from '../../../lib/errors.ts';
import { featureOf } from '../../../lib/follow-changes.ts';
import { trpc } from '../../../lib/trpc.ts';
import { showNotice } from '../../../ui/notice-store.ts';

/** Opens the other profile and reads everything anew: nothing on screen belongs to it. */
export function useSwitchProfile() {
  const client = useQueryClient();
  return useMutation(
    trpc.profile.switchTo.mutationOptions({
      onSuccess: (state) => {
        client.setQueryData(trpc.profile.state.queryKey(), state);
        // Not the state itself: the screens would go and come back while it is read again.
        void client.resetQueries({ predicate: ({ queryKey }) => featureOf(queryKey) !== 'profile' });
      },
      onError: (error) => showNotice({ message: sentenceOf(error) }),
    }),
  );
}
