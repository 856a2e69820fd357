import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** The timer that runs, or waits to be logged. */
export function useTimer() {
  return useQuery(trpc.skills.evidence.timer.queryOptions());
}

/** Starts, stops and leaves the timer. */
export function useTimerChanges() {
  const queryClient = useQueryClient();
  return {
    start: useMutation(trpc.skills.evidence.startTimer.mutationOptions()),
    // The form that follows begins with the time, and must not meet the timer as it still ran.
    stop: useMutation(
      trpc.skills.evidence.stopTimer.mutationOptions({
        onSuccess: (timer) => queryClient.setQueryData(trpc.skills.evidence.timer.queryKey(), timer),
      }),
    ),
    drop: useMutation(trpc.skills.evidence.dropTimer.mutationOptions()),
  };
}
