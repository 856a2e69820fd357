import { useMutation, useQueryClient } from '@tanstack/react-query';
import { reloadBoard } from '../../../lib/reload-board.ts';
import { trpc } from '../../../lib/trpc.ts';

/** What is ticked off on the page, each through the feature it belongs to. */
export function useTodayChanges() {
  const client = useQueryClient();
  return {
    changeApplication: useMutation(
      trpc.applications.update.mutationOptions({ onSuccess: () => reloadBoard(client) }),
    ),
    setPlanDone: useMutation(trpc.goals.setPlanDone.mutationOptions()),
    setReminderDone: useMutation(trpc.today.reminderDone.mutationOptions()),
    setFollowUpDone: useMutation(trpc.network.events.setFollowUpDone.mutationOptions()),
  };
}
