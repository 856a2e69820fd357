import { useMutation, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';
import { mergeCards } from './board.ts';

/** Adds an application and shows its card on the board. */
export function useCreateApplication() {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.applications.create.mutationOptions({
      onSuccess: ({ card }) => mergeCards(queryClient, [card]),
    }),
  );
}
