import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { ApplicationPage, Card } from '../../../../shared/applications.ts';
import { trpc } from '../../../lib/trpc.ts';
import { mergeCards } from './board.ts';

/** One application with its history, timeline, interviews and posting. */
export function useApplication(id: number) {
  return useQuery(trpc.applications.get.queryOptions({ id }));
}

/** What the window knows of an application right now; undefined before it was loaded. */
export function readApplication(queryClient: QueryClient, id: number): ApplicationPage | undefined {
  return queryClient.getQueryData(trpc.applications.get.queryKey({ id }));
}

/** Changes the application the window shows, without asking the database. */
export function changeApplication(
  queryClient: QueryClient,
  id: number,
  change: (page: ApplicationPage) => ApplicationPage,
): void {
  queryClient.setQueryData(trpc.applications.get.queryKey({ id }), (page) => (page ? change(page) : page));
}

/** Reads the application again; resolves when it is there. */
export function reloadApplication(queryClient: QueryClient, id: number): Promise<void> {
  return queryClient.invalidateQueries(trpc.applications.get.queryFilter({ id }));
}

/** Shows committed cards on the board and on open pages. */
export function showCards(queryClient: QueryClient, cards: Card[]): void {
  mergeCards(queryClient, cards);
  for (const card of cards) changeApplication(queryClient, card.id, (page) => ({ ...page, card }));
}
