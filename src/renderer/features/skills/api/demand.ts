import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** What saved adverts and received words ask for. */
export function useDemand() {
  return useQuery(trpc.skills.demand.list.queryOptions());
}

/** The texts that name a skill. */
export function useMentions(skill: string) {
  return useQuery(trpc.skills.demand.mentions.queryOptions({ skill }));
}

/** The ways to change the list of skills. */
export function useSkillChanges() {
  return {
    add: useMutation(trpc.skills.demand.add.mutationOptions()),
    change: useMutation(trpc.skills.demand.change.mutationOptions()),
    remove: useMutation(trpc.skills.demand.remove.mutationOptions()),
  };
}
