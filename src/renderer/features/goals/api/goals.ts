import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** Every goal, open ones first. */
export function useGoals() {
  return useQuery(trpc.goals.list.queryOptions());
}

/** Goals that were removed, the last one first. */
export function useRemovedGoals() {
  return useQuery(trpc.goals.removed.queryOptions());
}

/** Brings a removed goal back, or erases it for good. */
export function useRemovedGoalChanges() {
  return {
    restore: useMutation(trpc.goals.restore.mutationOptions()),
    erase: useMutation(trpc.goals.erase.mutationOptions()),
  };
}

/** The ways to change goals and their if-then plans. */
export function useGoalChanges() {
  return {
    save: useMutation(trpc.goals.save.mutationOptions()),
    setState: useMutation(trpc.goals.setState.mutationOptions()),
    replan: useMutation(trpc.goals.replan.mutationOptions()),
    remove: useMutation(trpc.goals.remove.mutationOptions()),
    savePlan: useMutation(trpc.goals.savePlan.mutationOptions()),
    setPlanDone: useMutation(trpc.goals.setPlanDone.mutationOptions()),
    removePlan: useMutation(trpc.goals.removePlan.mutationOptions()),
  };
}
