import { useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** Why the profile is not open, and what there is to help; null once it is open. */
export function useRecovery() {
  return useQuery(trpc.recovery.state.queryOptions());
}

/** The ways out of it. Afterwards everything is asked again, as another profile may be open. */
export function useRecoveryActions() {
  const client = useQueryClient();
  const options = { onSuccess: () => client.resetQueries(), meta: { savesNothing: true } };
  return {
    tryAgain: trpc.recovery.tryAgain.mutationOptions(options),
    look: trpc.recovery.look.mutationOptions(options),
    stopLooking: trpc.recovery.stopLooking.mutationOptions(options),
    move: trpc.recovery.move.mutationOptions({
      ...options,
      // The place it was moved to may have a trouble of its own.
      onError: () => client.invalidateQueries(trpc.recovery.state.pathFilter()),
    }),
    cancel: trpc.recovery.cancel.mutationOptions({ meta: { savesNothing: true } }),
    openAnyway: trpc.recovery.openAnyway.mutationOptions(options),
    restore: trpc.recovery.restore.mutationOptions(options),
    openSalvaged: trpc.recovery.openSalvaged.mutationOptions(options),
    startEmpty: trpc.recovery.startEmpty.mutationOptions(options),
    salvage: trpc.recovery.salvage.mutationOptions({
      onSuccess: () => client.invalidateQueries(trpc.recovery.state.pathFilter()),
      meta: { savesNothing: true },
    }),
  };
}
