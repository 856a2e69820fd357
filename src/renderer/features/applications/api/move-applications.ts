import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Card, MoveResult } from '../../../../shared/applications.ts';
import { type Place, placeCards } from '../../../../shared/domain/board/place-cards.ts';
import { today } from '../../../lib/format.ts';
import { reloadBoard } from '../../../lib/reload-board.ts';
import { trpcClient } from '../../../platform/client.ts';
import { changeCards, itemsOf, mergeCards, readCards } from './board.ts';
import { explainError } from './explain-error.ts';

export type Move = { ids: readonly number[]; place: Place };

/** All changes to cards wait for one another, so that each reads the revision the one before left. */
export const BOARD_SCOPE = { id: 'board' };

// How many moves of a card have not been answered yet.
const underWay = new Map<number, number>();

/**
 * Moves cards: the screen shows it at once, the database follows in order. Resolves with the answer, or with null
 * after it was refused, explained and the board read again.
 */
export function useMoveApplications(): (move: Move) => Promise<MoveResult | null> {
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation({
    scope: BOARD_SCOPE,
    mutationFn: ({ ids, place }: Move) =>
      trpcClient.applications.move.mutate({ items: itemsOf(queryClient, ids), ...place }),
  });
  return useCallback(
    async (move: Move) => {
      changeCards(queryClient, (cards) => placeCards(cards, move.ids, move.place, today()));
      count(move.ids, 1);
      try {
        const result = await mutateAsync(move);
        count(move.ids, -1);
        mergeAnswer(queryClient, result.cards);
        return result;
      } catch (error) {
        count(move.ids, -1);
        explainError(queryClient, error);
        return null;
      }
    },
    [queryClient, mutateAsync],
  );
}

/** Says that the move back of these applications was a correction of a mistake. */
export function useTakeBack() {
  const queryClient = useQueryClient();
  return useMutation({
    scope: BOARD_SCOPE,
    mutationFn: (ids: number[]) => trpcClient.applications.takeBack.mutate({ ids }),
    onSuccess: ({ cards }) => mergeCards(queryClient, cards),
    onError: (error) => explainError(queryClient, error),
  });
}

/** Undoes the last change of the profile and reads the board again. */
export function useUndoLast() {
  const queryClient = useQueryClient();
  return useMutation({
    scope: BOARD_SCOPE,
    mutationFn: () => trpcClient.undo.undo.mutate(),
    onSuccess: () => reloadBoard(queryClient),
    onError: (error) => explainError(queryClient, error),
  });
}

function count(ids: readonly number[], step: 1 | -1): void {
  for (const id of ids) {
    const left = (underWay.get(id) ?? 0) + step;
    if (left > 0) underWay.set(id, left);
    else underWay.delete(id);
  }
}

// A card that has been moved on since keeps its newer place and takes only the revision.
function mergeAnswer(queryClient: QueryClient, answered: readonly Card[]): void {
  const ids = new Set(answered.map(({ id }) => id));
  const known = new Map(
    readCards(queryClient)
      .filter(({ id }) => ids.has(id))
      .map((card) => [card.id, card]),
  );
  const merged = answered.map((card) => {
    const shown = underWay.has(card.id) ? known.get(card.id) : undefined;
    if (!shown) return card;
    return { ...card, stageId: shown.stageId, position: shown.position, stageSince: shown.stageSince };
  });
  mergeCards(queryClient, merged);
}
