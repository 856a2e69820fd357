import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** The timer that runs, or waits to be logged. */
export function useTimer() {
  return useQuery(trpc.skills.evidence.timer.queryOptions());
}

/** Starts, stops and leaves the timer. */
export function useTimerChanges() {
  return {
    start: useMutation(trpc.skills.evidence.startTimer.mutationOptions()),
    stop: useMutation(trpc.skills.evidence.stopTimer.mutationOptions()),
    drop: useMutation(trpc.skills.evidence.dropTimer.mutationOptions()),
  };
}
