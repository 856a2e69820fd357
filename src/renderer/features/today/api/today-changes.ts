import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** What is ticked off on the page, each through the feature it belongs to. */
export function useTodayChanges() {
  const client = useQueryClient();
  return {
    changeApplication: useMutation(
      trpc.applications.update.mutationOptions({ onSuccess: () => reloadApplications(client) }),
    ),
    setPlanDone: useMutation(trpc.goals.setPlanDone.mutationOptions()),
    setReminderDone: useMutation(trpc.today.reminderDone.mutationOptions()),
  };
}

/** Puts a few words into today's entry. */
export function useWriteLine() {
  const client = useQueryClient();
  return useMutation(
    trpc.today.write.mutationOptions({
      // An open entry is kept by the window itself and would not be read again.
      onSuccess: (entry) => client.setQueryData(trpc.journal.get.queryKey({ key: entry.key }), entry),
    }),
  );
}

/** Board and pages put this window's own changes in place themselves, so those made from here are read again. */
export function reloadApplications(client: QueryClient): Promise<void> {
  void client.invalidateQueries(trpc.applications.get.pathFilter());
  return client.invalidateQueries(trpc.applications.board.queryFilter());
}
