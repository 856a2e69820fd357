import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Card } from '../../../../shared/applications.ts';
import { trpc } from '../../../lib/trpc.ts';
import { reloadApplication, showCards } from './get-application.ts';
import { BOARD_SCOPE } from './move-applications.ts';

function useHistoryOptions(id: number) {
  const queryClient = useQueryClient();
  return {
    scope: BOARD_SCOPE,
    onSuccess: ({ cards }: { cards: Card[] }) => showCards(queryClient, cards),
    onSettled: () => reloadApplication(queryClient, id),
  };
}

/** Corrects the day of a move; the day first recorded stays in the history beneath. */
export function useCorrectEventDate(id: number) {
  return useMutation(trpc.applications.correctEventDate.mutationOptions(useHistoryOptions(id)));
}

/** Takes a move out as a mistake, so it counts nowhere. */
export function useVoidEvent(id: number) {
  return useMutation(trpc.applications.voidEvent.mutationOptions(useHistoryOptions(id)));
}

/** Adds a stage the application had already reached, without moving its card. */
export function useAddReached(id: number) {
  return useMutation(trpc.applications.addReached.mutationOptions(useHistoryOptions(id)));
}
