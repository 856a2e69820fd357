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

const NONE: { id: number; role: string; company: string }[] = [];

/** The applications a version can have gone with; asked for only when `wanted`. */
export function useApplicationChoices(wanted: boolean) {
  const { data } = useQuery(trpc.applications.board.queryOptions(undefined, { enabled: wanted }));
  return data?.cards ?? NONE;
}
