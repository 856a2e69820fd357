import { type QueryClient, replaceEqualDeep, useQuery } from '@tanstack/react-query';
import type { Card } from '../../../../shared/applications.ts';
import { mergeCards as merge } from '../../../../shared/domain/board/place-cards.ts';
import { queryClient as pageCache } from '../../../lib/query-client.ts';
import { trpc } from '../../../lib/trpc.ts';

// Every reader of the board gets this, so that a write of this window is not followed by a second read.
pageCache.setQueryDefaults(trpc.applications.board.queryKey(), {
  meta: { selfMerged: true, arrivalMark: 'board-data' },
  // What this window changed keeps the unchanged cards by itself; comparing ten thousand of them would slow the drop.
  structuralSharing: (before, after) =>
    stagesOf(before) === stagesOf(after) ? after : replaceEqualDeep(before, after),
});

function stagesOf(board: unknown): unknown {
  return typeof board === 'object' && board !== null && 'stages' in board ? board.stages : null;
}

/** All stages and cards, archived ones included; cards come ordered by stage and position. */
export function useBoard() {
  return useQuery(trpc.applications.board.queryOptions());
}

/** The cards the window knows right now, moves under way included. */
export function readCards(queryClient: QueryClient): Card[] {
  return queryClient.getQueryData(trpc.applications.board.queryKey())?.cards ?? [];
}

/** Changes the cards on screen without asking the database. A read that is under way is dropped: it would undo this. */
export function changeCards(queryClient: QueryClient, change: (cards: Card[]) => Card[]): void {
  void queryClient.cancelQueries(trpc.applications.board.queryFilter(), { revert: false });
  queryClient.setQueryData(trpc.applications.board.queryKey(), (board) =>
    board ? { ...board, cards: change(board.cards) } : board,
  );
}

/** Puts committed cards in place of those with the same id and adds new ones. */
export function mergeCards(queryClient: QueryClient, cards: readonly Card[]): void {
  changeCards(queryClient, (known) => merge(known, cards));
}

/** Ids with the newest revision the window knows; ids it does not know are left out. */
export function itemsOf(
  queryClient: QueryClient,
  ids: readonly number[],
): { id: number; revision: number }[] {
  const wanted = new Set(ids);
  return readCards(queryClient)
    .filter((card) => wanted.has(card.id))
    .map(({ id, revision }) => ({ id, revision }))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
