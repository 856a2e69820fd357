import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** Cards, today's questions, what has not been taken yet, and the Trash of practice. */
export function usePracticeOverview() {
  return useQuery(trpc.practice.overview.queryOptions({}));
}

/** At most five questions for today. */
export function usePracticeToday() {
  return useQuery(trpc.practice.today.queryOptions({}));
}

/** Takes shipped questions into practice. */
export function useTakeQuestions() {
  return useMutation(trpc.practice.take.mutationOptions());
}

/** Puts questions into the Trash, takes them out, or erases them. */
export function useTrashQuestions() {
  return useMutation(trpc.practice.trash.mutationOptions());
}
export function useRestoreQuestions() {
  return useMutation(trpc.practice.restore.mutationOptions());
}
export function useEraseQuestions() {
  return useMutation(trpc.practice.erase.mutationOptions());
}
