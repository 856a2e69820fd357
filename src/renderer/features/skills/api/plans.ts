import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReasonChoice } from '../../../../shared/skills.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Every plan in short. */
export function usePlans() {
  return useQuery(trpc.skills.plans.list.queryOptions());
}

/** One plan with all that belongs to it, except its evidence. */
export function usePlan(id: number) {
  return useQuery(trpc.skills.plans.get.queryOptions({ id }));
}

/** Minutes by day of every plan. */
export function usePracticeDays() {
  return useQuery(trpc.skills.plans.days.queryOptions());
}

/** Applications and endings that could be a reason; asked once `wanted`. */
export function useReasonChoices(text: string, wanted: boolean) {
  const { data } = useQuery({ ...trpc.skills.plans.reasonChoices.queryOptions({ text }), enabled: wanted });
  return data;
}

/** An application as the reason of a plan to be made; null when it is not there, undefined until that is known. */
export function useApplicationReason(id: number | null): ReasonChoice | null | undefined {
  const { data, error } = useQuery({
    ...trpc.applications.get.queryOptions({ id: id ?? 1 }),
    enabled: id !== null,
  });
  if (id === null || error || data?.trashed) return null;
  return data && { kind: 'application', id, label: `${data.card.role}, ${data.card.company}` };
}

/** The themes a plan can be watched by. */
export function useThemeChoices() {
  const { data } = useQuery(trpc.skills.plans.themeChoices.queryOptions());
  return data;
}

/** The ways to change plans. */
export function usePlanChanges() {
  return {
    create: useMutation(trpc.skills.plans.create.mutationOptions()),
    update: useMutation(trpc.skills.plans.update.mutationOptions()),
    setState: useMutation(trpc.skills.plans.setState.mutationOptions()),
    remove: useMutation(trpc.skills.plans.remove.mutationOptions()),
  };
}

/** Plans that were removed, the last one first. */
export function useRemovedPlans() {
  return useQuery(trpc.skills.plans.removed.queryOptions());
}

/** Brings a removed plan back, or erases it for good. */
export function useRemovedPlanChanges() {
  return {
    restore: useMutation(trpc.skills.plans.restore.mutationOptions()),
    erase: useMutation(trpc.skills.plans.erase.mutationOptions()),
  };
}

/** The ways to change the milestones of a plan. */
export function useMilestoneChanges() {
  return {
    save: useMutation(trpc.skills.plans.saveMilestone.mutationOptions()),
    setDone: useMutation(trpc.skills.plans.setMilestoneDone.mutationOptions()),
    move: useMutation(trpc.skills.plans.moveMilestone.mutationOptions()),
    remove: useMutation(trpc.skills.plans.removeMilestone.mutationOptions()),
  };
}

/** The ways to change the resources of a plan. */
export function useResourceChanges() {
  return {
    save: useMutation(trpc.skills.plans.saveResource.mutationOptions()),
    remove: useMutation(trpc.skills.plans.removeResource.mutationOptions()),
  };
}
