import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** The checklist of an application, with its advert and the versions to hold it against. */
export function useChecklist(applicationId: number) {
  return useQuery(trpc.materials.checklist.get.queryOptions({ applicationId }));
}

/** The ways to change a checklist. */
export function useChecklistChanges() {
  return {
    propose: useMutation(trpc.materials.checklist.propose.mutationOptions()),
    add: useMutation(trpc.materials.checklist.add.mutationOptions()),
    save: useMutation(trpc.materials.checklist.save.mutationOptions()),
    setStanding: useMutation(trpc.materials.checklist.setStanding.mutationOptions()),
    remove: useMutation(trpc.materials.checklist.remove.mutationOptions()),
  };
}
