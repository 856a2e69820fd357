import { useMutation } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** Adds or changes a touch, or removes it. */
export function useTouchChanges() {
  return {
    save: useMutation(trpc.network.touches.save.mutationOptions()),
    remove: useMutation(trpc.network.touches.remove.mutationOptions()),
  };
}
