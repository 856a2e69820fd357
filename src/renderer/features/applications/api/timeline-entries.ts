import { useMutation, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { changeApplication, reloadApplication } from './get-application.ts';

/** Adds or changes a note, an e-mail or a call of an application. */
export function useSaveTimelineEntry(id: number) {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.applications.saveTimelineEntry.mutationOptions({
      onSuccess: (saved) =>
        changeApplication(queryClient, id, (page) => ({
          ...page,
          timeline: [...page.timeline.filter((entry) => entry.id !== saved.id), saved],
        })),
      onError: () => reloadApplication(queryClient, id),
    }),
  );
}

/** Removes a note, an e-mail or a call; undo brings it back. */
export function useRemoveTimelineEntry(id: number) {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.applications.removeTimelineEntry.mutationOptions({
      onSettled: () => reloadApplication(queryClient, id),
    }),
  );
}
