import { useMutation, useQuery } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** Materials and versions that were removed. */
export function useRemoved() {
  return useQuery(trpc.materials.removed.queryOptions());
}

/** Brings one back, or erases it. */
export function useRemovedChanges() {
  return {
    restore: useMutation(trpc.materials.restore.mutationOptions()),
    erase: useMutation(trpc.materials.erase.mutationOptions()),
  };
}
