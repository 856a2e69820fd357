import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Stage } from '../../../../shared/applications.ts';
import { reloadBoard } from '../../../lib/reload-board.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useBoard } from './board.ts';
import { BOARD_SCOPE } from './move-applications.ts';

/** Every stage and outcome in the order of the board, hidden ones included. */
export function useStages(): Stage[] {
  return useBoard().data?.stages ?? [];
}

/** How many cards stand in each stage, by the stage's id; archived ones count. */
export function useCardCounts(): Map<number, number> {
  const cards = useBoard().data?.cards ?? [];
  const counts = new Map<number, number>();
  for (const card of cards) counts.set(card.stageId, (counts.get(card.stageId) ?? 0) + 1);
  return counts;
}

/** The four ways to change the columns; each reads the board again when done, also after an error. */
export function useStageChanges() {
  const queryClient = useQueryClient();
  const options = { scope: BOARD_SCOPE, onSettled: () => reloadBoard(queryClient) };
  return {
    add: useMutation(trpc.applications.addStage.mutationOptions(options)),
    update: useMutation(trpc.applications.updateStage.mutationOptions(options)),
    move: useMutation(trpc.applications.moveStage.mutationOptions(options)),
    remove: useMutation(trpc.applications.removeStage.mutationOptions(options)),
  };
}
