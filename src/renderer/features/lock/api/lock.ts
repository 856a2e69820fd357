import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { LockState } from '../../../../shared/lock.ts';
import { trpc } from '../../../lib/trpc.ts';

/** How the app lock stands. */
export function useLock() {
  return useQuery(trpc.lock.state.queryOptions());
}

/** Gives the function that puts an answer in its place at once. */
export function useKeepLock(): (state: LockState) => void {
  const client = useQueryClient();
  return (state) => void client.setQueryData(trpc.lock.state.queryKey(), state);
}

/** Opens what is locked. */
export function useUnlock() {
  const onSuccess = useKeepLock();
  return useMutation(trpc.lock.unlock.mutationOptions({ meta: { savesNothing: true }, onSuccess }));
}

/** Sets a passphrase where none is set. */
export function useTurnOnLock() {
  const onSuccess = useKeepLock();
  return useMutation(trpc.lock.turnOn.mutationOptions({ onSuccess }));
}

/** Sets another passphrase. */
export function useChangeLockPassphrase() {
  const onSuccess = useKeepLock();
  return useMutation(trpc.lock.changePassphrase.mutationOptions({ onSuccess }));
}

/** Says when it locks by itself: seen at once, and read again when it could not be saved. */
export function useSetLockAfter() {
  const client = useQueryClient();
  const queryKey = trpc.lock.state.queryKey();
  return useMutation(
    trpc.lock.setLockAfter.mutationOptions({
      onMutate: ({ lockAfter }) =>
        void client.setQueryData(queryKey, (state) => state && { ...state, lockAfter }),
      onError: () => void client.invalidateQueries({ queryKey }),
    }),
  );
}

/** Removes the passphrase. */
export function useTurnOffLock() {
  const onSuccess = useKeepLock();
  return useMutation(trpc.lock.turnOff.mutationOptions({ onSuccess }));
}
