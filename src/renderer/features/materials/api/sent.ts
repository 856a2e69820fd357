import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** What went with an application. */
export function useSent(applicationId: number) {
  return useQuery(trpc.materials.sent.queryOptions({ applicationId }));
}

/** The ways to change what went with an application. */
export function useSentChanges() {
  return {
    send: useMutation(trpc.materials.send.mutationOptions()),
    changeDay: useMutation(trpc.materials.changeSentDay.mutationOptions()),
    remove: useMutation(trpc.materials.removeSent.mutationOptions()),
  };
}
