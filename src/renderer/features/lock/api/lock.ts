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

/** Says when it locks by itself. */
export function useSetLockAfter() {
  const onSuccess = useKeepLock();
  return useMutation(trpc.lock.setLockAfter.mutationOptions({ onSuccess }));
}

/** Removes the passphrase. */
export function useTurnOffLock() {
  const onSuccess = useKeepLock();
  return useMutation(trpc.lock.turnOff.mutationOptions({ onSuccess }));
}
